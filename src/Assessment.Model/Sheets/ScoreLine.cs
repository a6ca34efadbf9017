using System.Collections.Immutable;

namespace Assessment.Model;

/// <summary>One line of a score sheet: what a clause or a limit did to a node. It is data; Explain words it.</summary>
/// <param name="Node">Id of the node at which the line acts; <c>total</c> for the whole.</param>
/// <param name="Kind">What sort of line it is.</param>
/// <param name="Clause">The clause; null for lines that the tree itself makes.</param>
/// <param name="Requested">Signed amount before limits and dedupe.</param>
/// <param name="Amount">Signed amount that counts.</param>
/// <param name="Cut">What took the difference between the two.</param>
/// <param name="Facts">Facts behind the line; empty for lines that the tree itself makes.</param>
/// <param name="Arithmetic">The figures behind the amount; null where the amount is a constant once.</param>
public sealed record ScoreLine(
    string Node,
    LineKind Kind,
    Clause? Clause,
    decimal Requested,
    decimal Amount,
    CutReason Cut,
    ImmutableArray<Fact> Facts,
    LineArithmetic? Arithmetic)
{
    /// <summary>The requirement that was tested; null for every other sort of line.</summary>
    public Requirement? Requirement { get; init; }
}

/// <summary>What sort of line it is.</summary>
public enum LineKind
{
    /// <summary>A deduction.</summary>
    Deduction,

    /// <summary>An award.</summary>
    Award,

    /// <summary>A mark that is set.</summary>
    Mark,

    /// <summary>What a limit over several clauses gave back or took.</summary>
    GroupLimit,

    /// <summary>What the floor of a node gave back (扣完为止).</summary>
    Floor,

    /// <summary>What the ceiling of a node took.</summary>
    Ceiling,

    /// <summary>What conversion by scale or weight changed.</summary>
    Conversion,

    /// <summary>What declared rounding changed.</summary>
    Rounding,

    /// <summary>A veto that set the node to zero.</summary>
    Zero,

    /// <summary>A cap that lowered the node.</summary>
    Cap,

    /// <summary>Points of a pending leaf that are not counted yet.</summary>
    Pending,

    /// <summary>Treatment of an item that does not apply.</summary>
    NotApplicable,

    /// <summary>A requirement that was tested; carries no amount of its own.</summary>
    Requirement,
}

/// <summary>What made a line count less than it asked for.</summary>
public enum CutReason
{
    /// <summary>Nothing: it counts in full.</summary>
    None,

    /// <summary>The limit of the clause (最多扣).</summary>
    ClauseLimit,

    /// <summary>A higher amount counts for the same problem (按最高标准不重复).</summary>
    HigherCounts,

    /// <summary>The fact is excused (免责).</summary>
    Exempted,

    /// <summary>Another clause replaces this one for the event.</summary>
    Overridden,

    /// <summary>Another clause took points for the event and this one yields.</summary>
    Yielded,

    /// <summary>Within the free allowance.</summary>
    Free,

    /// <summary>The clause to which this one adds did not act for the event.</summary>
    NothingToAddTo,
}

/// <summary>The figures behind an amount.</summary>
public sealed record LineArithmetic
{
    /// <summary>Amount for one.</summary>
    public required decimal Rate { get; init; }

    /// <summary>How many.</summary>
    public required decimal Times { get; init; }

    /// <summary>Unit word of the number, such as 次; empty when there is none.</summary>
    public string Label { get; init; } = "";

    /// <summary>Product of the multipliers; 1 when there are none.</summary>
    public decimal Multiplier { get; init; } = 1;

    /// <summary>The measured value and how it came about; null when nothing was measured.</summary>
    public MeasuredValue? Measured { get; init; }

    /// <summary>The row, band, step or test that applied, as written in the file; empty when there is none.</summary>
    public string Row { get; init; } = "";

    /// <summary>Whether a tested requirement is met; null while evidence for it is missing, and for lines that test nothing.</summary>
    public bool? IsMet { get; init; }

    /// <summary>What was met period by period or part by part; empty when nothing was counted that way.</summary>
    public ImmutableArray<PartCount> Parts { get; init; } = [];

    /// <summary>Thresholds and points that the clause does not write itself but takes from a parameter, the unit or elsewhere, in the order of its keys; empty for most.</summary>
    public ImmutableArray<ThresholdFigure> Thresholds { get; init; } = [];

    /// <summary>Figures of the other units that were used, in the order in which the rule names them; empty for most.</summary>
    public ImmutableArray<PeersFigure> Peers { get; init; } = [];
}

/// <summary>A threshold that the file does not write as a number.</summary>
/// <param name="Key">The key beside which it stands in the file, such as <c>below</c> or <c>full</c>.</param>
/// <param name="Quantity">Where it comes from.</param>
/// <param name="Value">What it came to.</param>
public sealed record ThresholdFigure(string Key, Quantity Quantity, MeasuredValue Value);

/// <summary>A figure of the units that were compared.</summary>
/// <param name="Quantity">What the rule asks of them: a mean, the best, a place.</param>
/// <param name="Value">What it came to.</param>
/// <param name="Units">How many units were compared.</param>
/// <param name="LeftOut">Ids of the units that stated to have no figure and were not compared, in order; empty for most.</param>
public sealed record PeersFigure(Quantity Quantity, MeasuredValue Value, int Units, ImmutableArray<string> LeftOut);

/// <summary>A measured value as an exact fraction.</summary>
/// <param name="Numerator">Numerator.</param>
/// <param name="Denominator">Denominator, above zero.</param>
/// <param name="IsPercent">Whether people read it as a percentage.</param>
public sealed record MeasuredValue(decimal Numerator, decimal Denominator, bool IsPercent);

/// <summary>What was counted in one period or for one part.</summary>
/// <param name="Name">The period or part, such as <c>2022-Q1</c> or a township.</param>
/// <param name="Found">How many were found.</param>
/// <param name="Required">How many are required.</param>
/// <param name="IsMet">Whether that is enough.</param>
public sealed record PartCount(string Name, decimal Found, decimal Required, bool IsMet);
