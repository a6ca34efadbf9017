using Assessment.Model;
using Assessment.Rules.Compiling;

namespace Assessment.Rules.Scoring;

/// <summary>At most: highest only, the limit of a clause, and rules over several clauses.</summary>
internal static class Limits
{
    public static void Apply(
        IReadOnlyList<ClauseState> looked,
        IReadOnlyList<ClauseState> groups,
        Func<CompiledClause, Figure?> limitOf,
        ClauseState?[] states)
    {
        foreach (var state in looked)
        {
            HighestOnly(state.Entries, state.Clause);
        }

        foreach (var group in groups)
        {
            HighestAmong(group, Members(group, states));
        }

        foreach (var state in looked)
        {
            Limit(state, limitOf(state.Clause));
        }

        foreach (var group in groups)
        {
            LimitAmong(group, Members(group, states), limitOf(group.Clause));
        }
    }

    private static List<ClauseState> Members(ClauseState group, ClauseState?[] states) =>
        [.. group.Clause.Among.Select(i => states[i]).OfType<ClauseState>()];

    private static void HighestOnly(IEnumerable<Entry> entries, CompiledClause clause)
    {
        if (clause.Source.HighestPer.IsEmpty)
        {
            return;
        }

        foreach (var group in Countable(entries).GroupBy(e => KeyOf(e, clause), StringComparer.Ordinal))
        {
            KeepHighest(group.GroupBy(e => (e.LowestId, clause)));
        }
    }

    private static void HighestAmong(ClauseState group, List<ClauseState> members)
    {
        if (group.Clause.Source.HighestPer.IsEmpty)
        {
            return;
        }

        bool onlyTogether = group.Effect is Effect.Group { OnlyTogether: true };
        var byKey = members
            .SelectMany(m => Countable(m.Entries).Select(e => (Member: m, Entry: e)))
            .GroupBy(x => KeyOf(x.Entry, group.Clause), StringComparer.Ordinal);
        foreach (var same in byKey)
        {
            int touched = same.Where(x => x.Entry.Times > 0).Select(x => x.Member).Distinct().Count();
            if (!onlyTogether || touched == group.Clause.Among.Length)
            {
                KeepHighest(same.GroupBy(x => (x.Entry.LowestId, x.Member.Clause), x => x.Entry));
            }
        }
    }

    private static IEnumerable<Entry> Countable(IEnumerable<Entry> entries) => entries.Where(e => e.Counts && e.First is not null);

    private static string KeyOf(Entry entry, CompiledClause clause) =>
        entry.First is { } fact ? GroupingKeys.Of(fact, clause.Source.HighestPer) : "";

    // What a clause asks for one fact counts as a whole; what did not happen is never the highest. Equal amounts: the fact with the lower id counts.
    private static void KeepHighest(IEnumerable<IGrouping<(string? Fact, CompiledClause Clause), Entry>> amounts)
    {
        var lower = amounts
            .OrderByDescending(amount => amount.Any(e => e.Times > 0))
            .ThenByDescending(amount => amount.Sum(e => e.Amount))
            .ThenBy(amount => amount.Key.Fact, StringComparer.Ordinal)
            .Skip(1);
        foreach (var entry in lower.SelectMany(amount => amount).ToList())
        {
            entry.CutAway(CutReason.HigherCounts);
        }
    }

    private static void Limit(ClauseState state, Figure? limit)
    {
        if (limit is not { } most)
        {
            return;
        }

        if (most.Missing is { } reason)
        {
            state.Wait(reason);
            return;
        }

        decimal bound = most.Value.ToAmount();
        decimal excess = state.Amount - Math.Clamp(state.Amount, -bound, bound);
        int sign = Math.Sign(excess);

        // The limit cuts the latest first.
        foreach (var entry in state.Entries.Where(e => e.Counts && Math.Sign(e.Amount) == sign).Reverse().TakeWhile(_ => excess != 0))
        {
            decimal cut = sign * Math.Min(Math.Abs(entry.Amount), Math.Abs(excess));
            entry.Amount -= cut;
            entry.Cut = CutReason.ClauseLimit;
            excess -= cut;
        }
    }

    private static void LimitAmong(ClauseState group, List<ClauseState> members, Figure? limit)
    {
        if (limit is not { } most)
        {
            return;
        }

        if (most.Missing is { } reason)
        {
            group.Wait(reason);
            return;
        }

        decimal bound = most.Value.ToAmount();
        decimal net = members.Sum(m => m.Effect is Effect.Deduct ? -m.Amount : m.Amount);
        group.GroupChange = Math.Clamp(net, -bound, bound) - net;
    }
}
