using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Cases;
using Assessment.Rules.Tests.Reading;

namespace Assessment.Rules.Tests.SecondOpinion;

/// <summary>The pairs that the repository has: every case, and every sample.</summary>
internal static class RepositoryPairs
{
    internal static IEnumerable<string> CaseFiles() =>
        Repository.Files("indicators", "*.cases.yaml").Concat(Repository.Files("samples", "*.cases.yaml"))
            .Where(path => !path.EndsWith(".grades.cases.yaml", StringComparison.Ordinal));

    internal static IEnumerable<Pair> OfCases(string path)
    {
        CaseFile file = CaseFile.Read(Repository.Text(path), path).Value.ShouldNotBeNull();
        string schemePath = Path.Combine(Path.GetDirectoryName(path) ?? "", file.Scheme);
        RuleSet rules = RuleSet.Load(Repository.Text(schemePath), schemePath);
        foreach (Case @case in file.Cases)
        {
            CaseContent content = CaseContent.Of(@case, rules.Scheme);
            RuleSet decided = @case.Decisions is null ? rules : RuleSet.Compile(rules.Scheme, content.Decisions);
            yield return new Pair(@case.Name, decided, content.Units, Corrected(content.Facts));
        }
    }

    /// <summary>A sample: its scheme, and beside the samples its units, evidence and decisions.</summary>
    internal static Pair Sample(string schemePath, string units, string evidence, string? decisions)
    {
        RuleSet open = RuleSet.Load(Repository.Text(schemePath), schemePath);
        IReadOnlyList<Unit> all = UnitsReader.Read(Repository.Text($"samples/{units}"), units, open.Scheme).Value.ShouldNotBeNull();
        Decisions? decided = decisions is null ? null : DecisionsReader.Read(Repository.Text($"samples/{decisions}"), decisions, open.Scheme).Value;
        EvidenceReader reader = new(open.Scheme, [.. all]);
        using FileStream content = File.OpenRead(Path.Combine(Repository.Root, "samples", evidence));
        ImmutableArray<Fact> facts = Corrections.Apply(reader.Read(content, evidence, EvidenceFormat.Ndjson).Facts, reader.WithoutFact).InForce;
        return new Pair(evidence, RuleSet.Compile(open.Scheme, decided), all, Corrected(facts));
    }

    // These are in force already; whom they replaced is gone.
    private static IReadOnlyList<Fact> Corrected(ImmutableArray<Fact> facts) => [.. facts.Select(fact => fact with { Replaces = null })];
}
