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
            KeepHighest([.. group]);
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
            int touched = same.Select(x => x.Member).Distinct().Count();
            if (!onlyTogether || touched == group.Clause.Among.Length)
            {
                KeepHighest([.. same.Select(x => x.Entry)]);
            }
        }
    }

    private static IEnumerable<Entry> Countable(IEnumerable<Entry> entries) => entries.Where(e => e.Counts && e.First is not null);

    private static string KeyOf(Entry entry, CompiledClause clause) =>
        entry.First is { } fact ? GroupingKeys.Of(fact, clause.Source.HighestPer) : "";

    // Equal amounts: the fact with the lower id counts.
    private static void KeepHighest(List<Entry> entries)
    {
        var highest = entries
            .OrderByDescending(e => e.Amount)
            .ThenBy(e => e.First?.Id, StringComparer.Ordinal)
            .First();
        foreach (var entry in entries.Where(e => e != highest))
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
            state.Pending ??= reason;
            return;
        }

        decimal room = most.Value.ToAmount();
        foreach (var entry in state.Entries.Where(e => e.Counts))
        {
            if (entry.Amount > room)
            {
                entry.Amount = room;
                entry.Cut = CutReason.ClauseLimit;
            }

            room -= entry.Amount;
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
            group.Pending ??= reason;
            return;
        }

        decimal bound = most.Value.ToAmount();
        decimal net = members.Sum(m => m.Effect is Effect.Deduct ? -m.Amount : m.Amount);
        group.GroupChange = Math.Clamp(net, -bound, bound) - net;
    }
}
