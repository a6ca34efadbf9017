using System.Collections.Immutable;
using System.Text.Json;
using Assessment.Model;

namespace Assessment.Rules.Auditing;

/// <summary>Scores the evidence of two records by the rules of both.</summary>
internal static class RecordComparison
{
    internal static ReadResult<RecordDiff> Of(AssessmentRecord old, AssessmentRecord now)
    {
        if (old.Rules is null && now.Rules is null)
        {
            return WithGrades(new([], []), old, [], now, []);
        }

        ReadResult<RecordScoring> before = RecordScoring.Of(old);
        ReadResult<RecordScoring> after = RecordScoring.Of(now);
        return before.Value is { } was && after.Value is { } found && old.Rules is { } oldRules && now.Rules is { } nowRules
            ? Scored((old, was, oldRules), (now, found, nowRules))
            : new(null, [.. before.Diagnostics, .. after.Diagnostics]);
    }

    private static ReadResult<RecordDiff> Scored((AssessmentRecord Record, RecordScoring Scoring, RuleFile Rules) old, (AssessmentRecord Record, RecordScoring Scoring, RuleFile Rules) now)
    {
        Scheme was = old.Scoring.Rules.Scheme;
        Scheme found = now.Scoring.Rules.Scheme;
        var onward = EvidenceTransfer.Between(was, found);
        ReadResult<RecordScoring> otherRules = RecordScoring.Of(old.Record, now.Rules, Decisions(now.Record), onward);
        ReadResult<RecordScoring> otherFacts = RecordScoring.Of(now.Record, old.Rules, Decisions(old.Record), EvidenceTransfer.Between(found, was));
        ImmutableArray<Diagnostic> faults = [.. otherRules.Diagnostics, .. otherFacts.Diagnostics];
        if (otherRules.Value is null || otherFacts.Value is null)
        {
            return new(null, faults);
        }

        RecordDiff diff = new(SchemeDiff.Between(was, found), Units(old.Scoring, otherRules.Value, otherFacts.Value, now.Scoring, onward));
        ReadResult<RecordDiff> graded = WithGrades(diff, old.Record, old.Scoring.Sheets(), now.Record, now.Scoring.Sheets());
        return graded with { Diagnostics = [.. faults, .. graded.Diagnostics] };
    }

    // Where grades cannot be compared, the scores still are.
    private static ReadResult<RecordDiff> WithGrades(RecordDiff diff, AssessmentRecord old, ImmutableArray<ScoreSheet> oldSheets, AssessmentRecord now, ImmutableArray<ScoreSheet> nowSheets)
    {
        ReadResult<GradeList> before = RecordGrades.ListOf(old.Root, oldSheets);
        ReadResult<GradeList> after = RecordGrades.ListOf(now.Root, nowSheets);
        return new(
            before.Value is { } was && after.Value is { } found ? diff with { Grades = new GradeComparison(was, found).Flips(diff.Units) } : diff,
            [.. before.Diagnostics, .. after.Diagnostics]);
    }

    /// <summary>The change of each unit that any of the four scorings knows.</summary>
    internal static ImmutableArray<UnitChange> Units(RecordScoring before, RecordScoring otherRules, RecordScoring otherFacts, RecordScoring after, EvidenceTransfer onward)
    {
        ImmutableDictionary<string, ScoreSheet> was = ById(before);
        ImmutableDictionary<string, ScoreSheet> rules = ById(otherRules);
        ImmutableDictionary<string, ScoreSheet> facts = ById(otherFacts);
        ImmutableDictionary<string, ScoreSheet> found = ById(after);
        return
        [
            .. before.Units.Concat(after.Units).Select(unit => unit.Id).Distinct(StringComparer.Ordinal)
                .Select(id => new Split(
                    was.GetValueOrDefault(id),
                    rules.GetValueOrDefault(id),
                    facts.GetValueOrDefault(id),
                    found.GetValueOrDefault(id)).Of(onward.Id)),
        ];
    }

    private static ImmutableDictionary<string, ScoreSheet> ById(RecordScoring scoring) =>
        scoring.Sheets().ToImmutableDictionary(sheet => sheet.Unit.Id, StringComparer.Ordinal);

    private static JsonElement Decisions(AssessmentRecord record) => record.Root.GetProperty("decisions");
}
