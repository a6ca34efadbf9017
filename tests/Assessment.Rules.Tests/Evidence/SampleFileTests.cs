using Assessment.Model;
using Assessment.Rules.Tests.Reading;

namespace Assessment.Rules.Tests.Evidence;

/// <summary>The samples are read without a fault, by the commands that their page lists.</summary>
public sealed class SampleFileTests
{
    public static TheoryData<string> Commands =>
    [
        .. from line in Repository.Text("samples/README.md").Split('\n')
           where line.Contains("`assess score ", StringComparison.Ordinal)
           select line.Split('`')[1],
    ];

    [Theory]
    [MemberData(nameof(Commands))]
    public void The_units_decisions_and_evidence_of_a_sample_are_sound(string command)
    {
        string[] words = command.Split(' ');
        Scheme scheme = SchemeReader.Read(Repository.Text(words[2]), words[2]).Value.ShouldNotBeNull();

        ReadResult<IReadOnlyList<Unit>> units = UnitsReader.Read(Repository.Text(After(words, "--units")), "units", scheme);
        EvidenceReader reader = new(scheme, units.Value.ShouldNotBeNull());
        EvidenceResult evidence = reader.ReadText(Repository.Text(After(words, "--evidence")), EvidenceFormat.Ndjson);

        Told(units.Diagnostics).ShouldBeEmpty();
        Told(evidence.Diagnostics).ShouldBeEmpty();
        Told(Corrections.Apply(evidence.Facts, reader.WithoutFact).Refused.Select(refused => refused.Fault)).ShouldBeEmpty();
        evidence.Facts.ShouldNotBeEmpty();
        if (words.Contains("--decisions"))
        {
            DecisionsReader.Read(Repository.Text(After(words, "--decisions")), "decisions", scheme, units.Value).HasErrors.ShouldBeFalse();
        }
    }

    private static string After(string[] words, string option) => words[Array.IndexOf(words, option) + 1];

    private static IEnumerable<string> Told(IEnumerable<Diagnostic> faults) => faults.Select(fault => $"{fault.Span} {fault.Message(Language.English)}");
}
