using Assessment.Model;

namespace Assessment.Rules.Scoring;

/// <summary>What a node came to. Three figures run up the tree side by side: what is settled, and the least and the most that it can still become.</summary>
internal sealed class NodeValue
{
    public required ItemState State { get; init; }

    public decimal Settled { get; init; }

    public decimal Least { get; init; }

    public decimal Most { get; init; }

    /// <summary>Points that count in the parent's sum; null while they are not decided.</summary>
    public decimal? Points { get; init; }

    public decimal Start { get; init; }

    public StateReason? Reason { get; init; }

    /// <summary>True when the node is taken out of its parent's sum.</summary>
    public bool IsOut { get; init; }

    /// <summary>True when the points of an item that is out go to its siblings.</summary>
    public bool IsRescaled { get; init; }

    /// <summary>Points of items that are out, here or further down, which go to everything else in the whole.</summary>
    public decimal Spread { get; init; }

    public bool IsPending => State is ItemState.Pending or ItemState.Disputed;

    public static NodeValue Known(decimal value, decimal? points, ItemState state, StateReason? reason = null, decimal start = 0) => new()
    {
        State = state,
        Settled = value,
        Least = value,
        Most = value,
        Points = points,
        Reason = reason,
        Start = start,
    };

    public static NodeValue Waiting(decimal least, decimal most, decimal? points, ItemState state, StateReason reason, decimal start = 0) => new()
    {
        State = state,
        Settled = 0,
        Least = least,
        Most = most,
        Points = points,
        Reason = reason,
        Start = start,
    };

    /// <summary>An item that is taken out of the tree for this unit.</summary>
    public static NodeValue Out(decimal? points, NotApplicable treatment, StateReason reason) => new()
    {
        State = ItemState.NotApplicable,
        Points = points,
        Reason = reason,
        IsOut = true,
        IsRescaled = treatment == NotApplicable.Rescale,
        Spread = treatment == NotApplicable.RescaleTotal ? points ?? 0 : 0,
    };
}
