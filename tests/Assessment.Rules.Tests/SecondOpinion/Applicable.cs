using Assessment.Model;

namespace Assessment.Rules.Tests.SecondOpinion;

/// <summary>Whether a node stands for a unit, and what facts say about it as a whole.</summary>
internal static class Applicable
{
    internal static bool IsInGroup(World world, Unit unit, Place place) =>
        world.Membership.Has(place.Indicator.AppliesTo, unit);

    internal static bool IsAlternate(World world, Unit unit, Place place) =>
        place.Selectors.All(selector => world.Membership.Has(selector, unit));

    internal static bool IsSaid(World world, Unit unit, string kind, string item) =>
        world.FactsOf(unit).Any(fact => fact.Kind == kind && fact.Item == item);

    /// <summary>True when the clauses of the node act: neither it nor anything above it is absent, excused or not assigned.</summary>
    internal static bool Acts(World world, Unit unit, Place place) => world.Tree.Path(place.Indicator.Id).All(at =>
        IsAlternate(world, unit, at) && IsInGroup(world, unit, at)
        && (at.Indicator.NotApplicable is null || !IsSaid(world, unit, BuiltInKinds.NotAssigned, at.Indicator.Id))
        && !IsSaid(world, unit, BuiltInKinds.Excused, at.Indicator.Id));
}
