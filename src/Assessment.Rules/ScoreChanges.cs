using System.Collections.Immutable;

namespace Assessment.Rules;

/// <summary>How the points of a unit changed, split by cause. The three causes add up to the whole change, at every clause.</summary>
/// <param name="Unit">Id of the unit.</param>
/// <param name="Name">Name of the unit.</param>
/// <param name="Before">Points settled before.</param>
/// <param name="After">Points settled after.</param>
/// <param name="Clauses">The change by clause, largest first; without those that changed nothing. They add up to the change.</param>
public sealed record UnitChange(string Unit, string Name, decimal Before, decimal After, ImmutableArray<ClauseChange> Clauses)
{
    /// <summary>The whole change.</summary>
    public decimal Total => After - Before;

    /// <summary>What the changed rules did to the earlier facts.</summary>
    public decimal Rules => Clauses.Sum(clause => clause.Rules);

    /// <summary>What the changed facts did under the earlier rules.</summary>
    public decimal Facts => Clauses.Sum(clause => clause.Facts);

    /// <summary>What only both together did.</summary>
    public decimal Both => Clauses.Sum(clause => clause.Both);
}

/// <summary>How the points of one clause changed, or of an item by itself.</summary>
/// <param name="Node">Id of the node, in the later edition.</param>
/// <param name="Clause">Id of the clause; empty for what the item itself brings: its mark, its bounds, its requirements.</param>
/// <param name="Rules">By changed rules.</param>
/// <param name="Facts">By changed facts.</param>
/// <param name="Both">By both together.</param>
public sealed record ClauseChange(string Node, string Clause, decimal Rules, decimal Facts, decimal Both)
{
    /// <summary>The whole change.</summary>
    public decimal Total => Rules + Facts + Both;
}
