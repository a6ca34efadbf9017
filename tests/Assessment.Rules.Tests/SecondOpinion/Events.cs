using Assessment.Model;

namespace Assessment.Rules.Tests.SecondOpinion;

/// <summary>Which facts a clause acts on: what matches, less what is excused, replaced, given way or without anything to add to.</summary>
internal static class Events
{
    internal static IReadOnlyList<Fact> Matching(World world, Unit unit, Clause clause)
    {
        Place place = world.Tree.Clauses.First(pair => pair.Clause.Id == clause.Id).Place;
        if (!world.Membership.Has(clause.AppliesTo, unit) || !Applicable.Acts(world, unit, place))
        {
            return [];
        }

        Scope scope = Scope.OfTree(world, unit, Figure.Missing) with { Clause = clause };
        return [.. Charged(world, unit, clause).Where(fact => IsOf(clause, fact) && Conditions.Holds(clause.Where, fact, scope))];
    }

    /// <summary>What the clause acts on in the end: overrides come first, then those that give way, then those that add.</summary>
    internal static IReadOnlyList<Fact> Acting(World world, Unit unit, Clause clause)
    {
        IEnumerable<Fact> standing = Standing(world, unit, clause).Where(fact => !clause.Yields || !GivesWay(world, unit, clause, fact));
        return [.. InOrder(standing).Where(fact => clause.AddsTo.IsEmpty || clause.AddsTo.Any(id => ActsOn(world.Acting(unit, Clause(world, id)), fact)))];
    }

    /// <summary>Facts by which other units are measured: those that match and are not excused, whatever other clauses make of them.</summary>
    internal static IReadOnlyList<Fact> Measured(World world, Unit unit, Clause clause) =>
        [.. InOrder(Charged(world, unit, clause).Where(fact => IsOf(clause, fact)).Where(fact => Meets(world, unit, clause, fact)))];

    // Neither excused nor replaced; what it adds to stands.
    private static IReadOnlyList<Fact> Standing(World world, Unit unit, Clause clause) =>
    [
        .. Matching(world, unit, clause)
            .Where(fact => Meets(world, unit, clause, fact))
            .Where(fact => !IsReplaced(world, unit, clause, fact))
            .Where(fact => clause.AddsTo.IsEmpty || clause.AddsTo.Any(id => ActsOn(Standing(world, unit, Clause(world, id)), fact))),
    ];

    private static bool Meets(World world, Unit unit, Clause clause, Fact fact)
    {
        Scope scope = Scope.OfTree(world, unit, Figure.Missing) with { Clause = clause };
        return Conditions.Holds(clause.Where, fact, scope) && !clause.Exemptions.Any(exemption => Conditions.Holds(exemption.Where, fact, scope));
    }

    // By date, those without a date last, then by id.
    internal static IEnumerable<Fact> InOrder(IEnumerable<Fact> facts) =>
        facts.OrderBy(fact => fact.On ?? DateOnly.MaxValue).ThenBy(fact => fact.Id, StringComparer.Ordinal);

    private static bool IsOf(Clause clause, Fact fact) => clause.On.IsEmpty ? fact.Kind == clause.Id : clause.On.Contains(fact.Kind);

    private static IEnumerable<Fact> Charged(World world, Unit unit, Clause clause) => clause.ChargedTo.IsEmpty
        ? world.FactsOf(unit)
        : world.AllFacts.Where(fact => clause.ChargedTo.Any(attribute => Readings.Word(fact, attribute) == unit.Id));

    private static Clause Clause(World world, string id) => world.Tree.Clauses.First(pair => pair.Clause.Id == id).Clause;

    private static bool IsReplaced(World world, Unit unit, Clause clause, Fact fact) =>
        world.Tree.Clauses.Any(pair => pair.Clause.Overrides.Contains(clause.Id) && ActsOn(Standing(world, unit, pair.Clause), fact));

    private static bool ActsOn(IReadOnlyList<Fact> facts, Fact fact) => facts.Any(other => other.Count > 0 && IsSameEvent(fact, other));

    // What is not known yet has taken nothing yet. Of several that give way, the first in the document acts; what adds to one that gives way comes after it.
    private static bool GivesWay(World world, Unit unit, Clause clause, Fact fact) => world.Tree.Clauses
        .TakeWhile(pair => pair.Clause.Id != clause.Id || !pair.Clause.Yields)
        .Where(pair => pair.Clause.Yields)
        .SelectMany(pair => Counted.Entries(world, unit, pair.Clause))
        .Concat(world.Tree.Clauses
            .Where(pair => !pair.Clause.Yields && !pair.Clause.AddsTo.Any(id => Clause(world, id).Yields))
            .SelectMany(pair => Counted.Entries(world, unit, pair.Clause, Standing(world, unit, pair.Clause))))
        .Any(entry => entry.Facts.Any(other => IsSameEvent(fact, other)) && entry.Amount is { IsKnown: true, Value.IsZero: false });

    private static bool IsSameEvent(Fact a, Fact b) => a.Id == b.Id || (a.Issue is not null && a.Issue == b.Issue);
}
