using Assessment.Model;

namespace Assessment.Rules.Tests.SecondOpinion;

/// <summary>At most: highest-only of the clause and of rules among clauses, then the clause's limit.</summary>
internal static class Cuts
{
    /// <summary>What the clause takes or gives in the end, before a common limit.</summary>
    internal static Figure Sum(World world, Unit unit, Clause clause, Scope scope)
    {
        Figure sum = Figure.Sum(AfterAll(world, unit, clause).Select(entry => entry.Amount));
        return Limited(sum, clause.Limit, scope);
    }

    internal static Figure Limited(Figure sum, Quantity? limit, Scope scope) => limit is null
        ? sum
        : sum.With(Quantities.Points(limit, scope), (value, most) => Fraction.Greatest(-most, Fraction.Least(most, value)));

    internal static IReadOnlyList<Entry> AfterAll(World world, Unit unit, Clause clause) => Standing(world, unit, clause, "");

    // What still counts when the rule acts: rules act in the document's order, and what has lost beats nothing later.
    private static IReadOnlyList<Entry> Standing(World world, Unit unit, Clause clause, string rule)
    {
        List<Clause> before = [.. RulesOver(world, unit, clause).TakeWhile(other => other.Id != rule)];
        return [.. AfterOwn(world, unit, clause).Where(entry => before.All(other => IsHighest(world, unit, clause, entry, other)))];
    }

    private static IReadOnlyList<Entry> AfterOwn(World world, Unit unit, Clause clause)
    {
        IReadOnlyList<Entry> entries = Counted.Entries(world, unit, clause);
        return clause.HighestPer.IsEmpty
            ? entries
            : [.. entries.GroupBy(entry => Key(clause, entry)).SelectMany(group => Highest(group, entry => entry))];
    }

    private static IEnumerable<Clause> RulesOver(World world, Unit unit, Clause clause) =>
        from pair in world.Tree.Clauses
        where pair.Clause.Effect is Effect.Group { Among: var among } && among.Contains(clause.Id)
        where !pair.Clause.HighestPer.IsEmpty && world.Membership.Has(pair.Clause.AppliesTo, unit) && Applicable.Acts(world, unit, pair.Place)
        select pair.Clause;

    private static bool IsHighest(World world, Unit unit, Clause clause, Entry entry, Clause rule)
    {
        Effect.Group over = (Effect.Group)rule.Effect;
        List<(Clause Clause, Entry Entry)> same =
        [
            .. from id in over.Among
               from pair in world.Tree.Clauses
               where pair.Clause.Id == id
               from other in Standing(world, unit, pair.Clause, rule.Id)
               where Key(rule, other) == Key(rule, entry)
               select (pair.Clause, other),
        ];
        bool isUnderRule = !over.OnlyTogether || over.Among.All(id => same.Any(pair => pair.Clause.Id == id && pair.Entry.Amount.IsKnown));
        return !isUnderRule || Highest(same, pair => pair.Entry).Any(pair => pair.Clause.Id == clause.Id && pair.Entry.LowestId == entry.LowestId);
    }

    private static string Key(Clause rule, Entry entry) => entry.Facts.Count == 0 ? "" : Keys.Of(rule.HighestPer, entry.Facts[0]);

    // What is not known yet takes part when it is known.
    private static IEnumerable<T> Highest<T>(IEnumerable<T> group, Func<T, Entry> entryOf)
    {
        List<T> all = [.. group];
        return all.Where(one => !entryOf(one).Amount.IsKnown).Concat(all
            .Where(one => entryOf(one).Amount.IsKnown)
            .OrderByDescending(one => entryOf(one).Amount.Value)
            .ThenBy(one => entryOf(one).LowestId, StringComparer.Ordinal)
            .Take(1));
    }
}
