using System.Collections.Immutable;
using System.Text.Json;
using Assessment.Model;

namespace Assessment.Rules.Auditing;

/// <summary>Scores the evidence of two records by the rules of both.</summary>
internal static class RecordComparison
{
    internal static ReadResult<RecordDiff> Of(AssessmentRecord old, AssessmentRecord now)
    {
        ReadResult<RecordScoring> before = RecordScoring.Of(old);
        ReadResult<RecordScoring> after = RecordScoring.Of(now);
        if (before.Value is not { } was || after.Value is not { } found || old.Rules is not { } oldRules || now.Rules is not { } nowRules)
        {
            return new(null, [.. before.Diagnostics, .. after.Diagnostics]);
        }

        EvidenceTransfer onward = EvidenceTransfer.Between(was.Rules.Scheme, found.Rules.Scheme);
        ReadResult<RecordScoring> otherRules = RecordScoring.Of(old, nowRules, Decisions(now), onward);
        ReadResult<RecordScoring> otherFacts = RecordScoring.Of(now, oldRules, Decisions(old), EvidenceTransfer.Between(found.Rules.Scheme, was.Rules.Scheme));
        if (otherRules.Value is null || otherFacts.Value is null)
        {
            return new(null, [.. otherRules.Diagnostics, .. otherFacts.Diagnostics]);
        }

        return new(
            new(SchemeDiff.Between(was.Rules.Scheme, found.Rules.Scheme), Units(was, otherRules.Value, otherFacts.Value, found, onward)),
            [.. otherRules.Diagnostics, .. otherFacts.Diagnostics]);
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
