using System.Collections.Immutable;

namespace Assessment.Model;

/// <summary>How much. A closed family; any effect goes with any amount.</summary>
public abstract record Amount
{
    private protected Amount(SourceSpan span) => Span = span;

    /// <summary>Place in the file.</summary>
    public SourceSpan Span { get; }

    /// <summary>A figure, or a quantity used as the figure.</summary>
    public sealed record Fixed(Quantity Value, SourceSpan At) : Amount(At);

    /// <summary>A table by one or more attributes, such as severity or level.</summary>
    /// <param name="By">Attributes, outermost first.</param>
    /// <param name="Rows">One row for each combination, in the file's order.</param>
    /// <param name="At">Place in the file.</param>
    public sealed record Table(ImmutableArray<string> By, ImmutableArray<TableRow> Rows, SourceSpan At) : Amount(At);

    /// <summary>A figure for each band of a measure.</summary>
    /// <param name="Of">The measure.</param>
    /// <param name="Rows">Bands in the file's order; they neither overlap nor leave gaps between their ends.</param>
    /// <param name="None">Figure for an explicit "none" (未报送); null when the clause has no such row.</param>
    /// <param name="At">Place in the file.</param>
    public sealed record Bands(Quantity Of, ImmutableArray<Band> Rows, Quantity? None, SourceSpan At) : Amount(At);

    /// <summary>So much for every step beyond a starting point (每降低1个百分点扣…).</summary>
    /// <param name="Of">The measure.</param>
    /// <param name="From">Starting point.</param>
    /// <param name="Direction">Whether steps count below or above the starting point.</param>
    /// <param name="Every">Width of a step, in the measure's unit.</param>
    /// <param name="Points">Points for each step.</param>
    /// <param name="Partial">What an unfinished step counts.</param>
    /// <param name="StartCounts">True when the starting point itself is the first step.</param>
    /// <param name="At">Place in the file.</param>
    public sealed record Steps(Quantity Of, Quantity From, StepDirection Direction, Quantity Every, Quantity Points, PartialStep Partial, bool StartCounts, SourceSpan At) : Amount(At);

    /// <summary>Points times the measure.</summary>
    /// <param name="Of">The measure, 1 meaning complete.</param>
    /// <param name="Points">Points for a complete measure; null means the item's.</param>
    /// <param name="Lowest">The measure counts at least this; null means no lower end.</param>
    /// <param name="Highest">The measure counts at most this; null means no upper end.</param>
    /// <param name="At">Place in the file.</param>
    public sealed record Proportion(Quantity Of, Quantity? Points, Quantity? Lowest, Quantity? Highest, SourceSpan At) : Amount(At);

    /// <summary>Nothing at one threshold, full points at another, and between them by interpolation or by ratio.</summary>
    /// <param name="Of">The measure.</param>
    /// <param name="Zero">Up to here nothing is earned.</param>
    /// <param name="Full">From here everything is earned; below <paramref name="Zero"/> when less is better.</param>
    /// <param name="Inside">How the points grow between the two.</param>
    /// <param name="Points">Points at the full end; null means the item's.</param>
    /// <param name="At">Place in the file.</param>
    public sealed record Between(Quantity Of, Quantity Zero, Quantity Full, BetweenMode Inside, Quantity? Points, SourceSpan At) : Amount(At);

    /// <summary>Stated by the assessor in the fact's <c>score</c>, within a range.</summary>
    /// <param name="Lowest">Least that may be stated.</param>
    /// <param name="Highest">Most that may be stated; null means the item's points.</param>
    /// <param name="Otherwise">What a fact without a figure means: null where the figure is required.</param>
    /// <param name="At">Place in the file.</param>
    public sealed record Stated(Quantity Lowest, Quantity? Highest, Quantity? Otherwise, SourceSpan At) : Amount(At);

    /// <summary>Given by an outside body in the fact's <c>score</c>, on its own scale, converted to points.</summary>
    /// <param name="Scale">Full mark of that scale; null means the points themselves.</param>
    /// <param name="Points">Points for a full mark; null means the item's.</param>
    /// <param name="At">Place in the file.</param>
    public sealed record Given(Quantity? Scale, Quantity? Points, SourceSpan At) : Amount(At);
}

/// <summary>One row of a table amount.</summary>
/// <param name="Keys">Attribute values, in the order of the attributes.</param>
/// <param name="Value">The figure.</param>
/// <param name="Span">Place in the file.</param>
public sealed record TableRow(ImmutableArray<string> Keys, Quantity Value, SourceSpan Span);

/// <summary>One band of a measure.</summary>
/// <param name="Range">Values that fall in the band.</param>
/// <param name="Value">The figure.</param>
/// <param name="Span">Place in the file.</param>
public sealed record Band(Interval Range, Quantity Value, SourceSpan Span);

/// <summary>Side of the starting point on which steps count.</summary>
public enum StepDirection
{
    /// <summary>The further below, the more steps.</summary>
    Below,

    /// <summary>The further above, the more steps.</summary>
    Above,
}

/// <summary>What an unfinished step counts.</summary>
public enum PartialStep
{
    /// <summary>Nothing: only whole steps (不足一个的不计).</summary>
    Down,

    /// <summary>A whole step (不足一个的按一个计).</summary>
    Up,

    /// <summary>Its share.</summary>
    Share,
}

/// <summary>How points grow between two thresholds.</summary>
public enum BetweenMode
{
    /// <summary>In a straight line from nothing to full points.</summary>
    Interpolated,

    /// <summary>Points times the ratio to the full threshold, so that there is a jump at the zero threshold.</summary>
    Ratio,
}
