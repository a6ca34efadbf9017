using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Scoring;

/// <summary>Numbers the occurrences of a clause in their order: all together, or apart by the keys that the clause names.</summary>
/// <param name="keys">What numbers them apart; empty numbers them together.</param>
internal sealed class Ordinals(ImmutableArray<GroupingKey> keys)
{
    private readonly Dictionary<string, int> _taken = new(StringComparer.Ordinal);

    /// <summary>The number of the first of these occurrences.</summary>
    public int Take(Fact fact, decimal occurrences)
    {
        string key = GroupingKeys.Of(fact, keys);
        int before = _taken.GetValueOrDefault(key);
        _taken[key] = before + (int)occurrences;
        return before + 1;
    }

    /// <summary>The most occurrences that are numbered together.</summary>
    public static decimal Most(Clause clause, IReadOnlyList<Fact> facts) => clause.NthPer.IsEmpty
        ? facts.Sum(fact => (decimal)fact.Count)
        : facts.GroupBy(fact => GroupingKeys.Of(fact, clause.NthPer), StringComparer.Ordinal).Select(group => group.Sum(fact => (decimal)fact.Count)).DefaultIfEmpty().Max();

    /// <summary>Why the occurrences cannot be numbered: a fact does not say to what it belongs; null when they can. A fact without a problem is one of its own.</summary>
    public static StateReason? Unnamed(Clause clause, IReadOnlyList<Fact> facts) => clause.NthPer
        .Where(key => key.Kind != GroupingKind.Issue)
        .Select(key => GroupingKeys.Unnamed(facts.Where(fact => fact.Count > 0), key))
        .FirstOrDefault(reason => reason is not null);
}
