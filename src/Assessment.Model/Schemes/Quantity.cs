using System.Collections.Immutable;

namespace Assessment.Model;

/// <summary>
/// A figure that the rules use: written in the file, given by a decision, taken from the evidence, or computed from such figures.
/// A closed family of nodes, so that no program text is ever evaluated.
/// </summary>
public abstract record Quantity
{
    private protected Quantity(SourceSpan span) => Span = span;

    /// <summary>Place in the file.</summary>
    public SourceSpan Span { get; }

    /// <summary>A figure written in the file; 75% is 0.75.</summary>
    public sealed record Number(decimal Value, bool IsPercent, SourceSpan At) : Quantity(At);

    /// <summary>A parameter of the scheme.</summary>
    public sealed record OfParameter(string Id, SourceSpan At) : Quantity(At);

    /// <summary>An attribute of the unit itself, such as its population.</summary>
    public sealed record OfUnit(string Attribute, SourceSpan At) : Quantity(At);

    /// <summary>An attribute of the fact (or of the facts, which must then agree).</summary>
    public sealed record OfFact(string Attribute, SourceSpan At) : Quantity(At);

    /// <summary>The ordinal of the occurrence by date, within the clause or within what the clause numbers apart: 1 for the first.</summary>
    public sealed record Nth(SourceSpan At) : Quantity(At);

    /// <summary>An aggregate over facts.</summary>
    /// <param name="Kind">Sum, mean and so on.</param>
    /// <param name="Of">What is aggregated; null counts the facts by their <c>count</c>.</param>
    /// <param name="On">Kinds of fact; empty means the facts that the clause matched.</param>
    /// <param name="Where">Condition on those facts; null means all.</param>
    /// <param name="At">Place in the file.</param>
    public sealed record Aggregate(AggregateKind Kind, Quantity? Of, ImmutableArray<string> On, Condition? Where, SourceSpan At) : Quantity(At)
    {
        /// <summary>How many facts there must be; while there are fewer, the figure is not known. Null expects no number.</summary>
        public Quantity? Expected { get; init; }

        /// <summary>Part of the calendar of which consecutive ones are counted, a day to a half-year; a day for every other kind.</summary>
        public GroupingKind Period { get; init; } = GroupingKind.Day;
    }

    /// <summary>Sum, difference, product, least or greatest of quantities.</summary>
    public sealed record Arithmetic(ArithmeticKind Kind, ImmutableArray<Quantity> Operands, SourceSpan At) : Quantity(At);

    /// <summary>One quantity divided by another, kept as an exact fraction.</summary>
    /// <param name="Of">Numerator.</param>
    /// <param name="To">Denominator.</param>
    /// <param name="IsGrowth">True for (of − to) ÷ to.</param>
    /// <param name="WhenZero">Value where the denominator is zero; null makes the item pending with that reason.</param>
    /// <param name="At">Place in the file.</param>
    public sealed record Ratio(Quantity Of, Quantity To, bool IsGrowth, Quantity? WhenZero, SourceSpan At) : Quantity(At);

    /// <summary>Time between two dates of the fact.</summary>
    public sealed record Elapsed(string From, string To, ElapsedUnit In, SourceSpan At) : Quantity(At);

    /// <summary>The score of an item, of this unit or of the unit that an attribute of this unit names.</summary>
    public sealed record OfItem(string Item, string? UnitAttribute, SourceSpan At) : Quantity(At);

    /// <summary>A figure of the other units. Needs all units.</summary>
    /// <param name="Kind">Mean, highest, lowest, median, or how many units have the figure.</param>
    /// <param name="Of">The quantity, computed for each unit; a unit for which it is stated to be none is not compared.</param>
    /// <param name="Among">Units that are compared; null means those of the same kind.</param>
    /// <param name="At">Place in the file.</param>
    public sealed record OfPeers(PeerKind Kind, Quantity Of, UnitSelector? Among, SourceSpan At) : Quantity(At);

    /// <summary>The place of this unit among the units. Equal values share a place (1, 2, 2, 4). Needs all units.</summary>
    /// <param name="Of">The quantity, computed for each unit.</param>
    /// <param name="Order">Which end is first.</param>
    /// <param name="Among">Units that are ranked; null means those of the same kind.</param>
    /// <param name="Ties">Further quantities that separate equals, in order, by the same direction; may be empty.</param>
    /// <param name="At">Place in the file.</param>
    public sealed record Rank(Quantity Of, RankOrder Order, UnitSelector? Among, ImmutableArray<Quantity> Ties, SourceSpan At) : Quantity(At);
}

/// <summary>How facts are aggregated.</summary>
public enum AggregateKind
{
    /// <summary>Sum.</summary>
    Sum,

    /// <summary>Arithmetic mean.</summary>
    Mean,

    /// <summary>Highest.</summary>
    Highest,

    /// <summary>Lowest.</summary>
    Lowest,

    /// <summary>Value of the latest fact by date.</summary>
    Latest,

    /// <summary>Number of occurrences.</summary>
    Count,

    /// <summary>Most consecutive days, weeks, months and so on in each of which it occurred.</summary>
    Consecutive,
}

/// <summary>How quantities are combined.</summary>
public enum ArithmeticKind
{
    /// <summary>Sum.</summary>
    Plus,

    /// <summary>First less all others.</summary>
    Minus,

    /// <summary>Product.</summary>
    Times,

    /// <summary>Arithmetic mean.</summary>
    Mean,

    /// <summary>Greatest.</summary>
    Greatest,

    /// <summary>Least.</summary>
    Least,
}

/// <summary>Unit in which elapsed time is measured.</summary>
public enum ElapsedUnit
{
    /// <summary>Calendar days.</summary>
    Days,

    /// <summary>Calendar months; a started month counts as a fraction between the whole ones.</summary>
    Months,
}

/// <summary>A figure of the other units.</summary>
public enum PeerKind
{
    /// <summary>Arithmetic mean.</summary>
    Mean,

    /// <summary>Highest.</summary>
    Highest,

    /// <summary>Lowest.</summary>
    Lowest,

    /// <summary>Median.</summary>
    Median,

    /// <summary>Number of units that are compared.</summary>
    Number,
}

/// <summary>Which end of a ranking is first.</summary>
public enum RankOrder
{
    /// <summary>The highest value is first.</summary>
    HighestFirst,

    /// <summary>The lowest value is first.</summary>
    LowestFirst,
}
