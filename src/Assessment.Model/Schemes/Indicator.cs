using System.Collections.Immutable;

namespace Assessment.Model;

/// <summary>A node of the tree: an indicator with points, and under it further indicators or clauses.</summary>
public sealed record Indicator
{
    /// <summary>Id as in the document's numbering; never moves and is never reused.</summary>
    public required string Id { get; init; }

    /// <summary>Name as printed.</summary>
    public required string Title { get; init; }

    /// <summary>Points of the node; null when the node is an extra section without points of its own.</summary>
    public Quantity? Points { get; init; }

    /// <summary>The official text, word for word; empty when only the title is printed.</summary>
    public string Text { get; init; } = "";

    /// <summary>Who judges the item, as printed in the document's column; empty when it does not say.</summary>
    public string Assessor { get; init; } = "";

    /// <summary>Units to which the node applies; null means all.</summary>
    public UnitSelector? AppliesTo { get; init; }

    /// <summary>What happens where the node does not apply or the unit does not have the task; null where nothing is said.</summary>
    public NotApplicable? NotApplicable { get; init; }

    /// <summary>Where a leaf starts before its clauses act; null means the default of its clauses.</summary>
    public StartMark? Start { get; init; }

    /// <summary>Lowest score of the node; null means 0.</summary>
    public Bound? Lowest { get; init; }

    /// <summary>Highest score of the node; null means its points.</summary>
    public Bound? Highest { get; init; }

    /// <summary>True for a bonus or penalty section, which is added beyond the parent's points within its own bounds.</summary>
    public bool IsExtra { get; init; }

    /// <summary>Factor that turns the sum of the children's raw marks into this node's points; null means 1.</summary>
    public Quantity? Scale { get; init; }

    /// <summary>Weight of this node in its parent's sum; null means 1.</summary>
    public Quantity? Weight { get; init; }

    /// <summary>Declared rounding of this node; null means none.</summary>
    public Rounding? Rounding { get; init; }

    /// <summary>Conditions from which a judged leaf is settled all or nothing once evidence for them comes.</summary>
    public ImmutableArray<Requirement> Requirements { get; init; } = [];

    /// <summary>Clauses of a leaf, in the document's order. A leaf without any is judged by its assessor.</summary>
    public ImmutableArray<Clause> Clauses { get; init; } = [];

    /// <summary>Children, in the document's order; empty for a leaf.</summary>
    public ImmutableArray<Branch> Children { get; init; } = [];

    /// <summary>True where the document lost the text: the points count, nothing can be scored, the item stays pending.</summary>
    public bool IsPlaceholder { get; init; }

    /// <summary>Remark for the reader of the file, such as a defect of the source.</summary>
    public string Note { get; init; } = "";

    /// <summary>Ids of the assumptions on which this node rests.</summary>
    public ImmutableArray<string> Assumptions { get; init; } = [];

    /// <summary>Place in the file.</summary>
    public required SourceSpan Span { get; init; }
}

/// <summary>One entry in a list of indicators: a single indicator, or alternates of which exactly one applies to each unit.</summary>
public abstract record Branch
{
    private protected Branch(SourceSpan span) => Span = span;

    /// <summary>Place in the file.</summary>
    public SourceSpan Span { get; }

    /// <summary>A single indicator.</summary>
    public sealed record Single(Indicator Indicator) : Branch(Indicator.Span);

    /// <summary>Alternates for different groups of units.</summary>
    public sealed record OneOf(ImmutableArray<Alternate> Alternates, SourceSpan At) : Branch(At);
}

/// <summary>One alternate: the indicators that stand for one group of units.</summary>
/// <param name="AppliesTo">The units for which this alternate stands.</param>
/// <param name="Indicators">Its indicators, in the document's order.</param>
/// <param name="Span">Place in the file.</param>
public sealed record Alternate(UnitSelector AppliesTo, ImmutableArray<Branch> Indicators, SourceSpan Span);

/// <summary>Where a leaf starts before its clauses act.</summary>
public abstract record StartMark
{
    private protected StartMark() { }

    /// <summary>At its full points.</summary>
    public sealed record Full : StartMark;

    /// <summary>At a figure of its own.</summary>
    public sealed record At(Quantity Value) : StartMark;
}

/// <summary>A bound of a node's score.</summary>
public abstract record Bound
{
    private protected Bound() { }

    /// <summary>No bound on this side: bonus beyond the points, or a score below zero.</summary>
    public sealed record None : Bound;

    /// <summary>A bound at a figure.</summary>
    public sealed record At(Quantity Value) : Bound;
}

/// <summary>What becomes of the points of an item that does not apply, or whose task the unit does not have.</summary>
public enum NotApplicable
{
    /// <summary>该项不得分: the item counts and scores 0.</summary>
    Zero,

    /// <summary>The item scores its full points.</summary>
    Full,

    /// <summary>The points are dropped and the parent's other items are rescaled to the parent's points.</summary>
    Rescale,

    /// <summary>The points are dropped and everything else is rescaled to the declared total (折算成百分制).</summary>
    RescaleTotal,

    /// <summary>The points are dropped: the unit's total is smaller.</summary>
    Drop,

    /// <summary>The item scores the mean of the other units, in share of its points.</summary>
    PeersMean,

    /// <summary>The item scores the lowest of the other units, in share of its points.</summary>
    PeersLowest,
}
