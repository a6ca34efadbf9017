using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Auditing;

/// <summary>Two grade lists of the same subjects.</summary>
internal sealed class GradeComparison
{
    private readonly ImmutableDictionary<string, Entry> was;
    private readonly ImmutableArray<Entry> found;

    internal GradeComparison(GradeList before, GradeList after)
    {
        was = Entries(before).ToImmutableDictionary(entry => entry.Id, StringComparer.Ordinal);
        found = [.. Entries(after), .. Gone(before, after)];
    }

    /// <summary>Whose grade or place inside a quota is another, in the order of the later list.</summary>
    /// <param name="units">What changed the scores.</param>
    internal ImmutableArray<GradeFlip> Flips(ImmutableArray<UnitChange> units)
    {
        var clauses = units.ToImmutableDictionary(unit => unit.Unit, unit => unit.Clauses, StringComparer.Ordinal);
        return
        [
            .. from after in found
               let before = was.GetValueOrDefault(after.Id) ?? after.Absent()
               where before.Standing != after.Standing || !before.Quotas.SequenceEqual(after.Quotas, StringComparer.Ordinal)
               select new GradeFlip(
                   after.Id,
                   after.Name,
                   after.Class,
                   before.Standing,
                   after.Standing,
                   [.. after.Quotas.Except(before.Quotas, StringComparer.Ordinal)],
                   [.. before.Quotas.Except(after.Quotas, StringComparer.Ordinal)],
                   Rules(before, after),
                   clauses.GetValueOrDefault(after.Id, clauses.GetValueOrDefault(after.Of, []))),
        ];
    }

    /// <summary>How a subject that appealed stood and stands.</summary>
    internal AppealedSubject Appealed(string id, ImmutableArray<Appeal> appeals)
    {
        Entry before = was[id];
        Entry after = found.First(entry => entry.Id == id);
        return new(id, before.Name, before.Standing, after.Standing, appeals);
    }

    private static ImmutableArray<string> Rules(Entry before, Entry after) =>
    [
        .. after.Reasons.Except(before.Reasons).Concat(before.Reasons.Except(after.Reasons))
            .Select(reason => reason.Rule).Where(rule => rule.Length > 0).Distinct(StringComparer.Ordinal),
    ];

    private static IEnumerable<Entry> Entries(GradeList list) =>
        list.Classes.SelectMany(known => known.Subjects.Select(subject => Entry.From(known, subject)));

    private static IEnumerable<Entry> Gone(GradeList before, GradeList after)
    {
        HashSet<string> there = [.. Entries(after).Select(entry => entry.Id)];
        return Entries(before).Where(entry => !there.Contains(entry.Id)).Select(entry => entry.Absent());
    }

    private sealed record Entry(
        string Id,
        string Name,
        string Class,
        string Of,
        GradeStanding Standing,
        ImmutableArray<string> Quotas,
        ImmutableArray<(GradeReasonKind Kind, string Rule, string Band)> Reasons)
    {
        internal static Entry From(ClassList list, SubjectGrade subject) => new(
            subject.Subject.Id,
            subject.Subject.Name,
            list.Class,
            subject.Subject.Of,
            new(subject.State, subject.Grade ?? ""),
            [.. list.Quotas.Where(quota => quota.Inside.Contains(subject.Subject.Id, StringComparer.Ordinal)).Select(quota => quota.Rule.Id).Distinct(StringComparer.Ordinal)],
            [.. subject.Reasons.Select(reason => (reason.Kind, reason.Rule?.Id ?? "", reason.Kind == GradeReasonKind.InBand ? reason.Grade : ""))]);

        internal Entry Absent() => this with { Standing = new(GradeState.NotAssessed, ""), Quotas = [], Reasons = [] };
    }
}
