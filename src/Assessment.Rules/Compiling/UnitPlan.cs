using Assessment.Model;

namespace Assessment.Rules.Compiling;

/// <summary>The tree as it stands for one sort of unit: what applies, and every figure of the tree resolved.</summary>
internal sealed class UnitPlan
{
    public required NodePlan[] Nodes { get; init; }

    public required bool[] ClauseApplies { get; init; }

    /// <summary>Clauses that are looked at although no fact came, in document order.</summary>
    public required int[] AlwaysClauses { get; init; }

    /// <summary>Leaves that are looked at although no fact came, in document order.</summary>
    public required int[] AlwaysLeaves { get; init; }
}

/// <summary>How a node stands for one sort of unit.</summary>
internal enum Presence
{
    /// <summary>It applies.</summary>
    Applies,

    /// <summary>It does not apply, and the file says what becomes of its points.</summary>
    Treated,

    /// <summary>It does not exist for this unit: another alternate stands in its place.</summary>
    Absent,
}

/// <summary>A node with its figures resolved for one sort of unit.</summary>
internal sealed record NodePlan
{
    public required Presence Presence { get; init; }

    /// <summary>Points; null for an extra section, or while they are not decided.</summary>
    public decimal? Points { get; init; }

    /// <summary>Start of a leaf.</summary>
    public decimal Start { get; init; }

    /// <summary>Lower bound; null means none.</summary>
    public decimal? Lowest { get; init; }

    /// <summary>Upper bound; null means none.</summary>
    public decimal? Highest { get; init; }

    /// <summary>True when the start lies beyond a bound, so that the bound acts although nothing happened.</summary>
    public bool IsStartOutside => Start < Lowest || Start > Highest;

    public decimal Weight { get; init; } = 1;

    public decimal Scale { get; init; } = 1;

    /// <summary>A figure of the node that is not decided; null when all are known.</summary>
    public StateReason? Problem { get; init; }
}
