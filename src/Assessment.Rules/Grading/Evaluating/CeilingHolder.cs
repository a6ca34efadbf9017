using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Grading;

/// <summary>Holds what narrower quotas gave against a wider ceiling. Where more was given, nobody has the grade until a decision says who gives way.</summary>
internal sealed class CeilingHolder(ClassRun run, QuotaRule quota)
{
    /// <summary>Holds one group.</summary>
    public QuotaResult Hold(QuotaResult result, int seats, ImmutableArray<Entry> candidates, ImmutableArray<QuotaResult> before, Dictionary<string, SeatState> states)
    {
        ImmutableArray<Entry> claimed = [.. candidates.Where(entry => states[entry.Id].Outcome == SeatOutcome.Inside)];
        int narrow = NarrowSeats(before, candidates, result.Group);
        bool isBinding = claimed.Length > seats;
        DecidedSeats? decided = Settling(result.Group, claimed, seats, isBinding);
        HashSet<string> yields = new(decided?.Yields ?? [], StringComparer.Ordinal);
        foreach (Entry entry in claimed)
        {
            states[entry.Id].Hold(quota.Head, OutcomeOf(entry, yields, isBinding && decided is null), PaperFor(entry, decided));
        }

        if (isBinding && decided is null)
        {
            run.Open.Add(new(OpenKind.CeilingsConflict, [quota.Head], result.Group, [.. claimed.Select(entry => entry.Id)], [Explaining.Figure.Whole(claimed.Length), Explaining.Figure.Whole(seats)]));
        }

        return result with
        {
            Inside = Ids(claimed, SeatOutcome.Inside, states),
            Outside = Ids(claimed, SeatOutcome.Outside, states),
            Conflict = narrow > seats ? new(narrow, seats, claimed.Length, isBinding) : null,
            Settled = decided?.Paper,
        };
    }

    private static ImmutableArray<string> Ids(ImmutableArray<Entry> claimed, SeatOutcome outcome, Dictionary<string, SeatState> states) =>
        [.. claimed.Where(entry => states[entry.Id].Outcome == outcome).Select(entry => entry.Id)];

    // A wider group takes in the narrower ones whose members it has; the group of all takes in every one.
    private static int NarrowSeats(ImmutableArray<QuotaResult> before, ImmutableArray<Entry> candidates, string group)
    {
        var ids = candidates.Select(entry => entry.Id).ToHashSet(StringComparer.Ordinal);
        return before.Where(narrow => group.Length == 0 || narrow.Inside.Any(ids.Contains)).Sum(narrow => (narrow.Ceiling ?? 0) + narrow.Further);
    }

    private DecidedSeats? Settling(string group, ImmutableArray<Entry> claimed, int seats, bool isBinding)
    {
        if (run.Decisions.SeatsOf(quota.Head.Id, group) is not { } decided)
        {
            return null;
        }

        // Who gives way may have been proposed for another grade since: then nothing is left to settle.
        HashSet<string> yields = new(decided.Yields, StringComparer.Ordinal);
        int yielding = claimed.Count(entry => yields.Contains(entry.Id));
        bool fits = decided.Takes.IsEmpty && (isBinding ? claimed.Length - yielding <= seats : yielding == 0);
        if (!fits)
        {
            run.Decisions.Refuse(quota.Head.Id, group);
        }

        return fits && isBinding ? decided : null;
    }

    // The decision concerns who gives way.
    private static DecisionPaper? PaperFor(Entry entry, DecidedSeats? decided) =>
        decided is not null && decided.Yields.Contains(entry.Id) ? decided.Paper : null;

    private static SeatOutcome OutcomeOf(Entry entry, HashSet<string> yields, bool isOpen)
    {
        if (isOpen)
        {
            return SeatOutcome.Open;
        }

        return yields.Contains(entry.Id) ? SeatOutcome.Outside : SeatOutcome.Inside;
    }
}
