using Assessment.Fuzz;

namespace Assessment.Rules.Tests.Safety;

/// <summary>What must hold for every file holds for those that mutation once found not to.</summary>
public sealed class FindingTests
{
    private static readonly Dictionary<string, Seed> Findings = Corpus.OfRepository(Reading.Repository.Root).Findings.ToDictionary(seed => seed.Name, StringComparer.Ordinal);

    public static TheoryData<string> Names { get; } = [.. Findings.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_file_that_once_did_not_hold_does(string name) =>
        Trial.Run(Findings[name], Findings[name].Content, new Chance(1)).Finding.ShouldBeNull();
}
