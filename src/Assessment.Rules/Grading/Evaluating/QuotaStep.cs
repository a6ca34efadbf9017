using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Scoring;

namespace Assessment.Rules.Grading;

/// <summary>
/// Gives out the seats of a grade. The first quota of a grade gives them by place; each further one, wider, only holds
/// what was given against its own ceiling: the documents do not say who gives way, so a decision has to.
/// </summary>
internal sealed class QuotaStep(ClassRun run, GradeScale scale)
{
    private readonly Dictionary<string, Entry> _byId = run.Entries.ToDictionary(entry => entry.Id, StringComparer.Ordinal);

    /// <summary>Allocates every quota, and takes the grade from whoever is not inside.</summary>
    public void Allocate()
    {
        foreach (IGrouping<int, QuotaRule> grade in run.Class.Quotas.GroupBy(quota => quota.Grade))
        {
            Dictionary<string, SeatState> states = Claims(grade.Key);
            ImmutableArray<QuotaResult> before = [];
            foreach (QuotaRule quota in grade)
            {
                before = [.. Groups(quota).Select(group => Allocate(quota, group, before, states))];
                run.Quotas.AddRange(before);
            }

            foreach ((string id, SeatState state) in states)
            {
                QuotaVerdict.Apply(_byId[id], state, grade.Last(), scale);
            }
        }
    }

    private Dictionary<string, SeatState> Claims(int grade) => run.Entries
        .Where(entry => entry.MayBeGradable && entry.Best <= grade)
        .ToDictionary(entry => entry.Id, _ => new SeatState(), StringComparer.Ordinal);

    private IEnumerable<QuotaGroup> Groups(QuotaRule quota) => run.Entries
        .Where(entry => entry.MayBeGradable || entry.TakesPart == Truth.Yes)
        .GroupBy(entry => ClassRun.GroupOf(entry, quota.Per), StringComparer.Ordinal)
        .OrderBy(members => OrderOf(members.Key))
        .ThenBy(members => members.Key, StringComparer.Ordinal)
        .Select(members => Measure(quota, members.Key, [.. members]));

    // Categories in the file's order; teams, which have none, by id.
    private int OrderOf(string group) => run.Class.Categories.Select(category => category.Name).ToImmutableArray().IndexOf(group);

    private QuotaGroup Measure(QuotaRule quota, string name, ImmutableArray<Entry> members)
    {
        int counted = members.Count(entry => entry.TakesPart == Truth.Yes && Conditions.Test(quota.Base, entry.Facts) == Truth.Yes);
        decimal? ratio = quota.Share.By.Length == 0 ? quota.Share.Ratio : RatioOf(quota.Share, members[0].Facts);
        int? ceiling = ratio is { } share ? quota.Rounding.Seats(Rational.Of(share) * Rational.Of(counted)) : null;
        ImmutableArray<DecidedExemption> exceptions = quota.IsSoft ? [.. run.Decisions.ExceptionsOf(quota.Head.Id, name)] : [];
        return new(name, members, counted, ratio, ceiling, exceptions);
    }

    private static decimal? RatioOf(QuotaShare share, FactBook facts) =>
        facts.Find(share.By) is SubjectValue.Word word && share.Table.Any(row => row.Key == word.Value)
            ? share.Table.First(row => row.Key == word.Value).Ratio
            : null;

    private QuotaResult Allocate(QuotaRule quota, QuotaGroup group, ImmutableArray<QuotaResult> before, Dictionary<string, SeatState> states)
    {
        var result = new QuotaResult
        {
            Rule = quota.Head,
            Grade = scale.Set[quota.Grade],
            Group = group.Name,
            Base = group.Base,
            Ratio = group.Ratio,
            Rounding = quota.Rounding.Mode,
            AtLeast = quota.Rounding.AtLeast,
            Ceiling = group.Ceiling,
            Further = group.Exceptions.Sum(exception => exception.Seats),
            Exceptions = group.Exceptions,
        };
        ImmutableArray<Entry> candidates = [.. group.Members.Where(entry => states.ContainsKey(entry.Id))];
        if (group.Seats is not { } seats)
        {
            return ShareUnknown(result, quota, candidates, states);
        }

        return before.IsEmpty
            ? new SeatGiver(run, quota).Give(result, seats, group.Members, candidates, states)
            : new CeilingHolder(run, quota).Hold(result, seats, candidates, before, states);
    }

    private QuotaResult ShareUnknown(QuotaResult result, QuotaRule quota, ImmutableArray<Entry> candidates, Dictionary<string, SeatState> states)
    {
        foreach (Entry candidate in candidates)
        {
            states[candidate.Id].Hold(quota.Head, SeatOutcome.Open);
        }

        if (!candidates.IsEmpty)
        {
            run.Open.Add(new(OpenKind.ShareUnknown, [quota.Head], result.Group, [.. candidates.Select(entry => entry.Id)], [run.Class.TitleOf(quota.Share.By)]));
        }

        return result;
    }
}
