namespace Assessment.Model;

/// <summary>The score of one node for one unit.</summary>
public sealed record ItemScore
{
    /// <summary>Id of the node; <c>total</c> for the whole.</summary>
    public required string Id { get; init; }

    /// <summary>The indicator; null for the whole.</summary>
    public Indicator? Indicator { get; init; }

    /// <summary>Depth in the tree: 0 for the whole, 1 for the first level.</summary>
    public required int Depth { get; init; }

    /// <summary>Points that this unit can reach here; null when they are not known yet, or for an extra section without a ceiling.</summary>
    public decimal? Points { get; init; }

    /// <summary>Points with which a leaf starts before its lines act; 0 for a parent.</summary>
    public decimal Start { get; init; }

    /// <summary>The state of the node.</summary>
    public required ItemState State { get; init; }

    /// <summary>The score in points; null while something is pending.</summary>
    public decimal? Score { get; init; }

    /// <summary>Points that are settled so far; equals <see cref="Score"/> when that is known. A pending leaf contributes nothing here.</summary>
    public required decimal Settled { get; init; }

    /// <summary>Least that the node can still become; null when it has no lower end.</summary>
    public decimal? Lowest { get; init; }

    /// <summary>Most that the node can still become; null when it has no upper end.</summary>
    public decimal? Highest { get; init; }

    /// <summary>Why the node is in its state, as data; null where the state speaks for itself.</summary>
    public StateReason? Reason { get; init; }
}

/// <summary>The state of a node.</summary>
public enum ItemState
{
    /// <summary>Scored.</summary>
    Scored,

    /// <summary>Evidence that the item needs has not come.</summary>
    Pending,

    /// <summary>The item does not apply to the unit.</summary>
    NotApplicable,

    /// <summary>无承担本项工作任务: the item counts and scores 0.</summary>
    NotAssigned,

    /// <summary>Excused: the item counts in full.</summary>
    Excused,

    /// <summary>Disputed: pending until settled.</summary>
    Disputed,
}

/// <summary>Why a node is in its state.</summary>
/// <param name="Kind">The sort of reason.</param>
/// <param name="Subject">What is concerned: a clause, a parameter, an attribute, a fact, as ids.</param>
public sealed record StateReason(StateReasonKind Kind, string Subject);

/// <summary>The sort of reason for a state.</summary>
public enum StateReasonKind
{
    /// <summary>No evidence has come for the clause named.</summary>
    NoEvidence,

    /// <summary>The assessor has not judged the item.</summary>
    NotJudged,

    /// <summary>The parameter named has not been decided.</summary>
    NotDecided,

    /// <summary>The document's text is lost.</summary>
    TextLost,

    /// <summary>The facts named contradict one another.</summary>
    Contradiction,

    /// <summary>The denominator named is zero, and the clause does not say what follows.</summary>
    ZeroDenominator,

    /// <summary>The other units are needed and were not given.</summary>
    PeersNeeded,

    /// <summary>The figures of the units named are not known yet, and this unit is compared with them.</summary>
    PeersPending,

    /// <summary>Fewer parts have been heard of than the clause named expects.</summary>
    PartsAwaited,

    /// <summary>A fact lacks the attribute named.</summary>
    AttributeMissing,

    /// <summary>The value lies in no band of the clause named.</summary>
    OutsideBands,

    /// <summary>The mark in the fact named lies outside the range that the clause allows.</summary>
    OutsideRange,

    /// <summary>Something below this node is pending.</summary>
    PartPending,

    /// <summary>The fact named says so.</summary>
    SaidByFact,

    /// <summary>The group to which the item applies does not contain the unit.</summary>
    OutsideGroup,

    /// <summary>A figure of the clause or node named is beyond any score, 1,000,000,000,000 and more.</summary>
    TooLarge,
}
