using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Assessment.Model;
using Assessment.Rules.Explaining;

namespace Assessment.Rules.Auditing;

/// <summary>The input of a record as the engine takes it.</summary>
/// <param name="Rules">The rules, compiled.</param>
/// <param name="Units">The units.</param>
/// <param name="Facts">The evidence in force, after its corrections.</param>
internal sealed record RecordScoring(RuleSet Rules, IReadOnlyList<Unit> Units, CorrectedFacts Facts)
{
    /// <summary>The sheets of all units.</summary>
    internal ImmutableArray<ScoreSheet> Sheets() => Rules.ScoreAll(Units, Facts.InForce);

    /// <summary>Evidence that the rules refused; empty by the rules for which it was collected.</summary>
    internal ImmutableArray<RefusedFact> Refused { get; init; } = [];

    /// <summary>Reads the input of a record, to be scored by its own rules.</summary>
    internal static ReadResult<RecordScoring> Of(AssessmentRecord record) => record.Rules is { } rules
        ? Of(record, rules)
        : new(null, [Diagnostic.Of(RecordDiagnostics.NotInRecord, SourceSpan.WholeFile(record.Name), "rules")]);

    /// <summary>Reads the input of a record, to be scored by these rules.</summary>
    internal static ReadResult<RecordScoring> Of(AssessmentRecord record, RuleFile rules) =>
        Of(record, rules, record.Root.GetProperty("decisions"), EvidenceTransfer.None);

    /// <summary>Reads the evidence and units of a record, to be scored by other rules with other decisions.</summary>
    internal static ReadResult<RecordScoring> Of(AssessmentRecord record, RuleFile rules, JsonElement decisions, EvidenceTransfer transfer)
    {
        ReadResult<Scheme> read = SchemeReader.Read(rules.Text, rules.Name);
        if (read.Value is not { } scheme)
        {
            return new(null, Errors(read.Diagnostics));
        }

        ReadResult<IReadOnlyList<Unit>> units = RecordInput.Units(record.Root, scheme);
        if (units.Value is not { } known || units.HasErrors)
        {
            return new(null, Errors(units.Diagnostics));
        }

        ReadResult<Decisions> decided = RecordInput.Decided(decisions, scheme, known);
        ReadResult<RuleSet> compiled = decided.Value is { } figures
            ? RuleSet.TryCompile(scheme, figures)
            : new ReadResult<RuleSet>(null, decided.Diagnostics);
        return compiled.Value is not { } set ? new(null, Errors(compiled.Diagnostics))
            : TooManySteps(set, known.Count, record.Root.GetProperty("facts").GetArrayLength(), record.Limits, record.Name) is { } fault ? new(null, [fault])
            : Of(record, set, known, transfer);
    }

    /// <summary>The fault of a record whose replay would take too long; null where it does not.</summary>
    internal static Diagnostic? TooManySteps(RuleSet rules, int units, int facts, RecordLimits limits, string file)
    {
        int items = SchemeClauses.Indicators(rules.Scheme).Count() + SchemeClauses.Of(rules.Scheme).Count();
        long steps = ((long)units * items) + facts;
        return steps <= limits.Steps ? null : Diagnostic.Of(
            RecordLimitDiagnostics.TooManySteps,
            SourceSpan.WholeFile(file),
            steps.ToString(CultureInfo.InvariantCulture),
            limits.Steps.ToString(CultureInfo.InvariantCulture));
    }

    private static ReadResult<RecordScoring> Of(AssessmentRecord record, RuleSet rules, IReadOnlyList<Unit> units, EvidenceTransfer transfer)
    {
        EvidenceResult evidence = RecordInput.Facts(transfer.Of(RecordFacts.Evidence(record.Root.GetProperty("facts"))), rules.Scheme, units);
        ImmutableHashSet<string> elsewhere = RecordInput.Elsewhere(record.Root).Union(evidence.Refused.Select(refused => refused.FactId).OfType<string>());
        CorrectedFacts facts = transfer.Of(record.View).Of(evidence.Facts, elsewhere).Corrected;
        ImmutableArray<RefusedFact> refused = [.. evidence.Refused, .. facts.Told().Refused];
        return new(new(rules, units, facts) { Refused = refused }, [.. refused.Select(fact => fact.Fault)]);
    }

    private static ImmutableArray<Diagnostic> Errors(ImmutableArray<Diagnostic> diagnostics) =>
        [.. diagnostics.Where(diagnostic => diagnostic.Descriptor.Severity == Severity.Error)];
}
