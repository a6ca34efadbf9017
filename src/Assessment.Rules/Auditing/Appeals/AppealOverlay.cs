using System.Collections.Immutable;
using System.Text.Json;
using Assessment.Model;
using Assessment.Rules.Explaining;

namespace Assessment.Rules.Auditing;

/// <summary>Lays the decisions on appeals over a record.</summary>
internal sealed class AppealOverlay(AssessmentRecord record, Appeals appeals)
{
    internal ReadResult<AppealResult> Run(IReadOnlyList<EvidenceFile> files)
    {
        ReadResult<RecordScoring> scoring = RecordScoring.Of(record);
        if (scoring.Value is not { } before || record.Rules is not { } rules)
        {
            return new(null, scoring.Diagnostics);
        }

        (ImmutableArray<Fact> sealedFacts, ImmutableArray<Fact> forward, ImmutableArray<Diagnostic> refused) = Evidence(before, files);
        ImmutableArray<ScoreSheet> sheets = before.Sheets();
        ReadResult<GradingMaterial> grading = RecordGrades.MaterialOf(record.Root);
        ImmutableArray<Diagnostic> faults = [.. refused, .. grading.HasErrors ? grading.Diagnostics : [], .. Faults(sheets, forward)];
        return faults.IsEmpty ? Decide(Input(before, rules, sealedFacts, forward) with { Grading = grading.Value }, sheets) : new(null, faults);
    }

    // One reader for both, so that no id stands for two facts.
    private (ImmutableArray<Fact> Sealed, ImmutableArray<Fact> Forward, ImmutableArray<Diagnostic> Refused) Evidence(RecordScoring before, IReadOnlyList<EvidenceFile> files)
    {
        EvidenceReader reader = new(before.Rules.Scheme, before.Units);
        using MemoryStream own = new(RecordJson.Bytes(RecordFacts.Evidence(record.Root.GetProperty("facts"))));
        EvidenceResult known = reader.Read(own, record.Name, EvidenceFormat.Json);
        ImmutableArray<EvidenceResult> forward = [.. files.Select(file => Read(reader, file))];
        return (known.Facts, [.. forward.SelectMany(result => result.Facts)], [.. known.Diagnostics, .. forward.SelectMany(result => result.Diagnostics)]);
    }

    private static EvidenceResult Read(EvidenceReader reader, EvidenceFile file)
    {
        using MemoryStream content = new(file.Content.ToArray());
        return reader.Read(content, file.Name, file.Format);
    }

    private IEnumerable<Diagnostic> Faults(ImmutableArray<ScoreSheet> sheets, ImmutableArray<Fact> forward)
    {
        if (appeals.Record != record.RootHash)
        {
            yield return Diagnostic.Of(AppealDiagnostics.OtherRecord, appeals.Span, appeals.Record, record.RootHash);
        }

        HashSet<string> given = [.. forward.Select(fact => fact.Id)];
        foreach (Appeal appeal in appeals.All)
        {
            HashSet<string> places = Places(sheets.FirstOrDefault(sheet => sheet.Unit.Id == appeal.Unit));
            foreach (string line in appeal.Lines.Where(line => !places.Contains(line)))
            {
                yield return Diagnostic.Of(AppealDiagnostics.UnknownPlace, appeal.Span, appeal.Unit, line);
            }

            foreach (string id in appeal.Evidence.Where(id => !given.Contains(id)).Concat(appeal.Accepted.Except(appeal.Evidence, StringComparer.Ordinal)))
            {
                yield return Diagnostic.Of(AppealDiagnostics.UnknownEvidence, appeal.Span, id);
            }
        }
    }

    private static HashSet<string> Places(ScoreSheet? sheet) =>
    [
        .. sheet?.Items.Select(item => item.Id) ?? [],
        .. sheet?.Items.SelectMany(item => item.Indicator?.Clauses ?? []).Select(clause => clause.Id) ?? [],
    ];

    private ReadResult<AppealResult> Decide(SealInput input, ImmutableArray<ScoreSheet> sheets)
    {
        ReadResult<AssessmentRecord> after = AssessmentRecord.Seal(input);
        return after.Value is { } decided ? new(new(decided, Units(sheets, decided)), []) : new(null, after.Diagnostics);
    }

    private SealInput Input(RecordScoring before, RuleFile rules, ImmutableArray<Fact> sealedFacts, ImmutableArray<Fact> forward)
    {
        HashSet<string> accepted = [.. appeals.All.SelectMany(appeal => appeal.Accepted)];
        HashSet<string> unknown = [.. record.View.Of(sealedFacts, RecordInput.Elsewhere(record.Root)).Unknown.Select(fact => fact.Id)];
        return new SealInput
        {
            Rules = rules,
            Units = before.Units,
            Facts = [.. sealedFacts.Where(fact => !unknown.Contains(fact.Id)), .. forward.Where(fact => accepted.Contains(fact.Id))],
            WithoutFact = RecordInput.Elsewhere(record.Root).Union(unknown),
            Decisions = RecordInput.Decided(record.Root.GetProperty("decisions"), before.Rules.Scheme, before.Units).Value ?? Decisions.None,
            Exceptions = [.. record.Root.GetProperty("exceptions").EnumerateArray(), .. appeals.All.Select(Exception)],
            View = record.View with { AsKnown = null },
        };
    }

    private ImmutableArray<AppealedUnit> Units(ImmutableArray<ScoreSheet> before, AssessmentRecord decided)
    {
        ILookup<string, Appeal> byUnit = appeals.All.ToLookup(appeal => appeal.Unit, StringComparer.Ordinal);
        IReadOnlyList<ScoreSheet> after = RecordScoring.Of(decided).Value?.Sheets() ?? [];
        return
        [
            .. before.Zip(after)
                .Where(pair => byUnit[pair.First.Unit.Id].Any() || pair.First.Total.Settled != pair.Second.Total.Settled)
                .Select(pair => new AppealedUnit(pair.First, pair.Second, [.. byUnit[pair.First.Unit.Id]])),
        ];
    }

    private JsonElement Exception(Appeal appeal) => RecordJson.Element(json =>
    {
        json.WriteStartObject();
        json.WriteString("id", appeal.Id);
        json.WriteString("against", record.RootHash);
        json.WriteString("unit", appeal.Unit);
        json.WriteString("lines", string.Join(' ', appeal.Lines));
        json.WriteString("grounds", appeal.Grounds);
        json.WriteText("outcome", appeal.Decision is { } decision ? Keyword.Of(decision.Outcome) : "open");
        json.WriteText("by", appeal.Decision?.By);
        json.WriteText("on", appeal.Decision is { } decided ? Figure.Day(decided.On) : "");
        json.WriteText("reason", appeal.Decision?.Reason);
        json.WriteString("accepted", string.Join(' ', appeal.Accepted));
        json.WriteEndObject();
    });
}
