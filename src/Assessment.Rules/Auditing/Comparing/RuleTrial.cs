using System.Collections.Immutable;
using System.Text.Json;
using Assessment.Model;
using Assessment.Rules.Explaining;

namespace Assessment.Rules.Auditing;

/// <summary>Scores the evidence of a record by its own rules and by others, and grades by both.</summary>
/// <param name="record">The record.</param>
/// <param name="grading">What is graded; null for nothing.</param>
internal sealed class RuleTrial(AssessmentRecord record, GradingMaterial? grading)
{
    internal ReadResult<Backtest> Run(NextRules next)
    {
        RuleFile rules = next.Rules;
        ReadResult<RecordScoring> before = RecordScoring.Of(record);
        ReadResult<Scheme> read = SchemeReader.Read(rules.Text, rules.Name);
        if (before.Value is not { } was || read.Value is not { } scheme)
        {
            return new(null, [.. before.Diagnostics, .. read.Diagnostics]);
        }

        EvidenceTransfer transfer = EvidenceTransfer.Between(was.Rules.Scheme, scheme);
        JsonElement decided = next.Decisions is { } decisions ? RecordJson.Element(json => RecordInput.Decided(decisions, json)) : record.Root.GetProperty("decisions");
        ReadResult<RecordScoring> after = RecordScoring.Of(record, rules, decided, transfer);
        return after.Value is { } found ? Graded(Of(was, found, transfer), new(was, found), next.Grading) : new(null, after.Diagnostics);
    }

    private ReadResult<Backtest> Graded(Backtest outcome, GradeTrial trial, RuleFile? next)
    {
        if (grading is null)
        {
            return new(outcome, []);
        }

        ReadResult<GradeComparison> grades = trial.Run(grading, next ?? grading.Rules);
        return grades.Value is { } lists ? new(outcome with { Grades = lists.Flips(outcome.Units) }, []) : new(null, grades.Diagnostics);
    }

    private static Backtest Of(RecordScoring was, RecordScoring found, EvidenceTransfer transfer)
    {
        ImmutableArray<SchemeChange> changes = SchemeDiff.Between(was.Rules.Scheme, found.Rules.Scheme);
        return new(changes, RecordComparison.Units(was, found, was, found, transfer), Unfit(was, found), Pending(was, found, transfer), Untouched(changes, found));
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

    private static ImmutableArray<NewlyPending> Pending(RecordScoring was, RecordScoring found, EvidenceTransfer transfer)
    {
        HashSet<(string, string)> settled =
        [
            .. from sheet in was.Sheets()
               from item in sheet.Items
               where item.Score is not null
               select (sheet.Unit.Id, transfer.Id(item.Id)),
        ];
        return
        [
            .. from sheet in found.Sheets()
               from item in sheet.Items
               where item.Score is null && item.Reason?.Kind != StateReasonKind.PartPending && settled.Contains((sheet.Unit.Id, item.Id))
               select new NewlyPending(sheet.Unit.Id, item.Id, item.Reason is { } reason ? Keyword.Of(reason.Kind) : "", item.Reason?.Subject ?? ""),
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
