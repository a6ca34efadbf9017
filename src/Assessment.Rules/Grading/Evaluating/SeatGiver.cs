using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Grading;

/// <summary>Gives the seats of one group by place. A tie across the last seat gets none of it, whatever the order of input.</summary>
internal sealed class SeatGiver(ClassRun run, QuotaRule quota)
{
    private readonly Dictionary<string, SeatOutcome> _outcomes = new(StringComparer.Ordinal);

    /// <summary>Gives the seats and proves that nobody outside outranks anybody inside.</summary>
    public QuotaResult Give(QuotaResult result, int seats, ImmutableArray<Entry> members, ImmutableArray<Entry> candidates, Dictionary<string, SeatState> states)
    {
        ImmutableArray<Entry> tied = candidates.Length <= seats ? AllInside(candidates) : ByPlace(seats, candidates);
        HashSet<string> concerned = Concerned(result.Group, tied);
        DecisionPaper? settled = Settle(result.Group, seats, candidates, ref tied);
        foreach (Entry candidate in candidates)
        {
            states[candidate.Id].Hold(quota.Head, _outcomes[candidate.Id], concerned.Contains(candidate.Id) ? settled : null);
        }

        return result with
        {
            Inside = Ids(candidates, SeatOutcome.Inside),
            Outside = Ids(candidates, SeatOutcome.Outside),
            Tied = [.. tied.Select(entry => entry.Id)],
            Proof = QuotaProofs.Of(members, candidates, _outcomes),
            Settled = settled,
        };
    }

    // A decision concerns those of the tie, and whom it names; everybody else has a seat, or none, by place.
    private HashSet<string> Concerned(string group, ImmutableArray<Entry> tied) =>
        new(tied.Select(entry => entry.Id).Concat(run.Decisions.SeatsOf(quota.Head.Id, group)?.Takes ?? []), StringComparer.Ordinal);

    private ImmutableArray<Entry> AllInside(ImmutableArray<Entry> candidates)
    {
        foreach (Entry candidate in candidates)
        {
            _outcomes[candidate.Id] = candidate.IsGradable && !candidate.HasUndecidedGate ? SeatOutcome.Inside : SeatOutcome.Open;
        }

        return [];
    }

    private ImmutableArray<Entry> ByPlace(int seats, ImmutableArray<Entry> candidates)
    {
        if (run.Class.Ranking is null)
        {
            return NobodyInside(candidates);
        }

        int uncertain = candidates.Count(entry => !IsSure(entry));
        int better = 0;
        var tied = ImmutableArray.CreateBuilder<Entry>();
        foreach (IGrouping<int, Entry> equals in candidates.GroupBy(entry => entry.Place?.Place ?? int.MaxValue).OrderBy(group => group.Key))
        {
            Entry[] sure = [.. equals.Where(IsSure)];
            Seat(equals, better, Outcome(better, sure.Length, uncertain, seats), seats);
            tied.AddRange(better < seats && better + sure.Length > seats ? sure : []);
            better += sure.Length;
        }

        if (tied.Count == 0)
        {
            NoteUncertain(candidates, run.Class.Ranking);
        }

        return tied.ToImmutable();
    }

    private void Seat(IEnumerable<Entry> equals, int better, SeatOutcome outcome, int seats)
    {
        foreach (Entry entry in equals)
        {
            bool isLostToOthers = better >= seats && entry.Place is not null;
            SeatOutcome unsure = isLostToOthers ? SeatOutcome.Outside : SeatOutcome.Open;
            _outcomes[entry.Id] = IsSure(entry) ? outcome : unsure;
        }
    }

    // Nothing ranks them: all of them stand where a tie would.
    private ImmutableArray<Entry> NobodyInside(ImmutableArray<Entry> candidates)
    {
        foreach (Entry candidate in candidates)
        {
            _outcomes[candidate.Id] = SeatOutcome.Open;
        }

        return candidates;
    }

    private static SeatOutcome Outcome(int better, int equals, int uncertain, int seats)
    {
        if (better >= seats)
        {
            return SeatOutcome.Outside;
        }

        return better + equals + uncertain <= seats ? SeatOutcome.Inside : SeatOutcome.Open;
    }

    // Who has no place yet, or may still be barred, takes no seat and may take it from nobody's hands.
    private static bool IsSure(Entry entry) => entry is { IsGradable: true, HasUndecidedGate: false, Place: not null };

    private void NoteUncertain(ImmutableArray<Entry> candidates, RankingRule ranking)
    {
        foreach (Entry entry in candidates.Where(entry => _outcomes[entry.Id] == SeatOutcome.Open && IsSure(entry)))
        {
            entry.LeaveOpen(OpenKind.FigureMissing, [quota.Head], run.Class.TitleOf(ranking.By));
        }
    }

    private DecisionPaper? Settle(string group, int seats, ImmutableArray<Entry> candidates, ref ImmutableArray<Entry> tied)
    {
        if (run.Decisions.SeatsOf(quota.Head.Id, group) is not { } decided)
        {
            NoteTie(group, seats, candidates, tied);
            return null;
        }

        int free = seats - candidates.Count(entry => _outcomes[entry.Id] == SeatOutcome.Inside);
        if (tied.IsEmpty && decided.Takes.All(IsInside))
        {
            return decided.Paper;
        }

        if (decided.Takes.Distinct(StringComparer.Ordinal).Count() > free || !Fits(decided, tied))
        {
            run.Decisions.Refuse(quota.Head.Id, group);
            NoteTie(group, seats, candidates, tied);
            return null;
        }

        HashSet<string> takes = new(decided.Takes, StringComparer.Ordinal);
        foreach (Entry entry in tied)
        {
            _outcomes[entry.Id] = takes.Contains(entry.Id) ? SeatOutcome.Inside : SeatOutcome.Outside;
        }

        tied = [];
        return decided.Paper;
    }

    private bool IsInside(string id) => _outcomes.TryGetValue(id, out SeatOutcome outcome) && outcome == SeatOutcome.Inside;

    private static bool Fits(DecidedSeats decided, ImmutableArray<Entry> tied) =>
        !tied.IsEmpty && decided.Yields.IsEmpty && decided.Takes.All(tied.Select(entry => entry.Id).ToHashSet(StringComparer.Ordinal).Contains);

    private void NoteTie(string group, int seats, ImmutableArray<Entry> candidates, ImmutableArray<Entry> tied)
    {
        if (!tied.IsEmpty)
        {
            int free = seats - candidates.Count(entry => _outcomes[entry.Id] == SeatOutcome.Inside);
            OpenKind kind = run.Class.Ranking is null ? OpenKind.NotRanked : OpenKind.TieAtLastSeat;
            run.Open.Add(new(kind, [quota.Head], group, [.. tied.Select(entry => entry.Id)], [Explaining.Figure.Whole(free)]));
        }
    }

    private ImmutableArray<string> Ids(ImmutableArray<Entry> candidates, SeatOutcome outcome) =>
    [
        .. candidates.Where(entry => _outcomes[entry.Id] == outcome)
            .OrderBy(entry => entry.Place?.Place ?? int.MaxValue).ThenBy(entry => entry.Id, StringComparer.Ordinal).Select(entry => entry.Id),
    ];
}
