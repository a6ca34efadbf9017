using System.Collections.Immutable;
using System.Text.Json;
using Assessment.Model;

namespace Assessment.Rules.Auditing;

/// <summary>Scores the evidence of a record by its own rules and by others.</summary>
internal sealed class RuleTrial(AssessmentRecord record)
{
    private static readonly JsonElement NoDecisions = RecordJson.Element(json => json.WriteNullValue());

    internal ReadResult<Backtest> Run(RuleFile rules, JsonElement? decisions)
    {
        ReadResult<RecordScoring> before = RecordScoring.Of(record, record.Rules);
        ReadResult<Scheme> read = SchemeReader.Read(rules.Text, rules.Name);
        if (before.Value is not { } was || read.Value is not { } scheme)
        {
            return new(null, [.. before.Diagnostics, .. read.Diagnostics]);
        }

        EvidenceTransfer transfer = EvidenceTransfer.Between(was.Rules.Scheme, scheme);
        ReadResult<RecordScoring> after = RecordScoring.Of(record, rules, decisions ?? NoDecisions, transfer);
        return after.Value is { } found ? new(Of(was, found, transfer), []) : new(null, after.Diagnostics);
    }

    private static Backtest Of(RecordScoring was, RecordScoring found, EvidenceTransfer transfer)
    {
        ImmutableArray<SchemeChange> changes = SchemeDiff.Between(was.Rules.Scheme, found.Rules.Scheme);
        return new(changes, RecordComparison.Units(was, found, was, found, transfer), Unfit(was, found), Untouched(changes, found));
    }

    private static ImmutableArray<UnfitFact> Unfit(RecordScoring was, RecordScoring found)
    {
        ImmutableHashSet<string> unusedBefore = Unused(was);
        ImmutableHashSet<string> unusedAfter = Unused(found);
        Dictionary<string, Diagnostic> refused = found.Refused.Where(fact => fact.FactId is not null)
            .DistinctBy(fact => fact.FactId, StringComparer.Ordinal)
            .ToDictionary(fact => fact.FactId ?? "", fact => fact.Fault, StringComparer.Ordinal);
        return
        [
            .. was.Facts.InForce
                .Where(fact => refused.ContainsKey(fact.Id) || (unusedAfter.Contains(fact.Id) && !unusedBefore.Contains(fact.Id)))
                .OrderBy(fact => fact.Id, StringComparer.Ordinal)
                .Select(fact => new UnfitFact(fact.Id, fact.Unit, fact.Kind, refused.GetValueOrDefault(fact.Id))),
        ];
    }

    private static ImmutableHashSet<string> Unused(RecordScoring scoring) =>
        [.. scoring.Sheets().SelectMany(sheet => sheet.Unused).Select(fact => fact.Id)];

    private static ImmutableArray<string> Untouched(ImmutableArray<SchemeChange> changes, RecordScoring found)
    {
        HashSet<string> kinds = [.. found.Facts.InForce.Select(fact => fact.Kind)];
        HashSet<string> fresh = [.. changes.Where(change => change.Kind == SchemeChangeKind.New).Select(change => change.Id)];
        return [.. EvidenceTakers.Of(found.Rules.Scheme, fresh).Where(taker => !taker.Kinds.Any(kinds.Contains)).Select(taker => taker.Id)];
    }
}
