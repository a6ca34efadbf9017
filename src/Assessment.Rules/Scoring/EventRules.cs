using Assessment.Model;

namespace Assessment.Rules.Scoring;

/// <summary>Rules between clauses for the same event: one replaces another, adds to another, or yields.</summary>
internal sealed class EventRules(ClauseState?[] states)
{
    private readonly HashSet<int> _settled = [];

    /// <summary>Takes out the facts that another clause replaces, and those for which there is nothing to add to.</summary>
    public void Apply(IReadOnlyList<ClauseState> looked)
    {
        if (!looked.Any(s => s.Clause.MeetsOthers))
        {
            return;
        }

        foreach (var state in looked)
        {
            Settle(state, looked);
        }
    }

    /// <summary>Takes out the facts for whose event another clause already took or gave points.</summary>
    public static void Yield(ClauseState state, IReadOnlyList<ClauseState> looked)
    {
        var events = looked
            .Where(other => other != state)
            .SelectMany(other => other.Entries.Where(e => e.Amount != 0))
            .SelectMany(e => e.Facts.Select(GroupingKeys.Event))
            .ToHashSet(StringComparer.Ordinal);
        state.CutFacts(f => events.Contains(GroupingKeys.Event(f)), CutReason.Yielded);
    }

    /// <summary>Takes out the facts for which what the clause adds to has given way after all.</summary>
    public void AddAgain(ClauseState state, IReadOnlyList<ClauseState> looked)
    {
        var acted = ActedEvents(state, looked);
        state.CutFacts(f => !acted.Contains(GroupingKeys.Event(f)), CutReason.NothingToAddTo);
    }

    // A clause that is itself replaced for an event replaces nothing for it, so the replacing clauses are settled first.
    private void Settle(ClauseState state, IReadOnlyList<ClauseState> looked)
    {
        if (!_settled.Add(state.Clause.Index))
        {
            return;
        }

        var replacing = new HashSet<string>(StringComparer.Ordinal);
        foreach (var other in looked.Where(o => o != state && o.Clause.Overrides.Contains(state.Clause.Index)))
        {
            Settle(other, looked);
            replacing.UnionWith(Events(other));
        }

        state.CutFacts(f => replacing.Contains(GroupingKeys.Event(f)), CutReason.Overridden);
        if (state.Clause.AddsTo.Length > 0)
        {
            var acted = ActedEvents(state, looked);
            state.CutFacts(f => !acted.Contains(GroupingKeys.Event(f)), CutReason.NothingToAddTo);
        }
    }

    // Events for which the clause acts; a fact with the count 0 says that nothing happened.
    private static IEnumerable<string> Events(ClauseState state) => state.Facts.Where(f => f.Count > 0).Select(GroupingKeys.Event);

    private HashSet<string> ActedEvents(ClauseState state, IReadOnlyList<ClauseState> looked)
    {
        var events = new HashSet<string>(StringComparer.Ordinal);
        foreach (int index in state.Clause.AddsTo)
        {
            if (states[index] is { } target)
            {
                Settle(target, looked);
                events.UnionWith(Events(target));
            }
        }

        return events;
    }
}
