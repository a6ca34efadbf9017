using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Auditing;

namespace Assessment.Rules;

/// <summary>Answers what would have to be otherwise for another score.</summary>
public static class WhatIf
{
    /// <summary>
    /// Tries every smallest single change of a unit's facts: one fact less or more, one count less or more, one figure or day moved to
    /// where a rule sees it otherwise, one code or flag another; for what is pending, evidence that has not come.
    /// </summary>
    /// <param name="rules">The rules.</param>
    /// <param name="units">All units.</param>
    /// <param name="facts">Facts in force of all units.</param>
    /// <param name="unit">Id of the unit.</param>
    /// <param name="node">Id of the node whose score is looked at; <c>total</c> for the whole.</param>
    /// <param name="target">The score wanted at the node; null for all that gives points.</param>
    /// <returns>
    /// The changes that give points at the node, most first; of those of one field that give the same, the smallest. With a target those
    /// that reach it, a figure moved no further than that takes.
    /// </returns>
    public static ImmutableArray<FactChange> Of(RuleSet rules, IReadOnlyList<Unit> units, IReadOnlyCollection<Fact> facts, string unit, string node, decimal? target = null)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(units);
        ArgumentNullException.ThrowIfNull(facts);
        return new ChangeSearch(rules, units, facts, unit, node).Run(target);
    }
}

/// <summary>One smallest change of one fact, and what it would make of a node.</summary>
/// <param name="Fact">The fact as it is; for one that would be added, the new one, its id being its kind after a plus sign.</param>
/// <param name="Kind">The sort of change.</param>
/// <param name="Field">The attribute or standard field that would be otherwise; empty where the whole fact would be missing or there.</param>
/// <param name="Was">Its value as evidence states it; empty where it has none.</param>
/// <param name="Becomes">The value it would have; after <c>&gt;</c> or <c>&lt;</c> where anything beyond that value does.</param>
/// <param name="Before">Points settled at the node as it is.</param>
/// <param name="After">Points settled at the node after the change.</param>
public sealed record FactChange(Fact Fact, FactChangeKind Kind, string Field, string Was, string Becomes, decimal Before, decimal After)
{
    /// <summary>Points that the change gives.</summary>
    public decimal Gain => After - Before;
}

/// <summary>The sort of a smallest change.</summary>
public enum FactChangeKind
{
    /// <summary>The fact would be missing.</summary>
    Removed,

    /// <summary>One occurrence less.</summary>
    OneLess,

    /// <summary>A value at the next threshold.</summary>
    Moved,

    /// <summary>One occurrence more.</summary>
    OneMore,

    /// <summary>A fact that has not come would be there; one with count 0 says that nothing happened.</summary>
    Added,
}
