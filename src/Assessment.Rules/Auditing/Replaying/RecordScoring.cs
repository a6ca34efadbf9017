using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Auditing;

/// <summary>The input of a record as the engine takes it.</summary>
/// <param name="Rules">The rules, compiled.</param>
/// <param name="Units">The units.</param>
/// <param name="Facts">The evidence in force, after its corrections.</param>
internal sealed record RecordScoring(RuleSet Rules, IReadOnlyList<Unit> Units, CorrectedFacts Facts)
{
    /// <summary>The sheets of all units.</summary>
    internal ImmutableArray<ScoreSheet> Sheets() => Rules.ScoreAll(Units, Facts.InForce);

    /// <summary>Reads the input of a record, to be scored by these rules.</summary>
    internal static ReadResult<RecordScoring> Of(AssessmentRecord record, RuleFile rules)
    {
        ReadResult<Scheme> read = SchemeReader.Read(rules.Text, rules.Name);
        return read.Value is { } scheme ? Of(record, scheme) : new(null, Errors(read.Diagnostics));
    }

    private static ReadResult<RecordScoring> Of(AssessmentRecord record, Scheme scheme)
    {
        ReadResult<IReadOnlyList<Unit>> units = RecordInput.Units(record.Root, scheme);
        if (units.Value is not { } known || units.HasErrors)
        {
            return new(null, Errors(units.Diagnostics));
        }

        ReadResult<Decisions> decisions = RecordInput.Decided(record.Root, scheme, known);
        ReadResult<RuleSet> rules = decisions.Value is { } decided
            ? RuleSet.TryCompile(scheme, decided)
            : new ReadResult<RuleSet>(null, decisions.Diagnostics);
        return rules.Value is { } compiled ? Of(record, compiled, known) : new(null, Errors(rules.Diagnostics));
    }

    private static ReadResult<RecordScoring> Of(AssessmentRecord record, RuleSet rules, IReadOnlyList<Unit> units)
    {
        EvidenceResult evidence = RecordInput.Facts(record.Root, rules.Scheme, units);
        ImmutableHashSet<string> elsewhere = RecordInput.Elsewhere(record.Root).Union(evidence.Refused.Select(refused => refused.FactId).OfType<string>());
        CorrectedFacts facts = record.View.Of(evidence.Facts, elsewhere).Corrected;
        return new(new(rules, units, facts), [.. evidence.Diagnostics, .. facts.Refused.Select(refused => refused.Fault)]);
    }

    private static ImmutableArray<Diagnostic> Errors(ImmutableArray<Diagnostic> diagnostics) =>
        [.. diagnostics.Where(diagnostic => diagnostic.Descriptor.Severity == Severity.Error)];
}
