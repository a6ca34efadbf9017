using Assessment.Fuzz;
using Repository = Assessment.Rules.Tests.Reading.Repository;

namespace Assessment.Rules.Tests.Safety;

/// <summary>What must hold for every file holds for those that mutation once found not to.</summary>
public sealed class FindingTests
{
    private const string Folder = "tests/Assessment.Fuzz/findings";

    // Only when a test asks: the names are listed even where these tests do not run.
    private static readonly Lazy<Dictionary<string, Seed>> Findings = new(() => Corpus.OfRepository(Repository.Root).Findings.ToDictionary(seed => seed.Name, StringComparer.Ordinal));

    public static TheoryData<string> Names { get; } = [.. Repository.Files(Folder, "*.*")];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_file_that_once_did_not_hold_does(string name) =>
        Trial.Run(Findings.Value[name], Findings.Value[name].Content, new Chance(1)).Finding.ShouldBeNull();
}
