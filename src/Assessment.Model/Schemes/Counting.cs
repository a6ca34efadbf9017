using System.Collections.Immutable;

namespace Assessment.Model;

/// <summary>How many times the amount counts. A closed family.</summary>
public abstract record Counting
{
    private protected Counting() { }

    /// <summary>Once, however many facts there are.</summary>
    public sealed record Once : Counting;

    /// <summary>For every occurrence (每次、每件、每人次).</summary>
    /// <param name="Label">The unit word as printed; it appears in explanations.</param>
    /// <param name="Factors">Numbers of the fact that are multiplied; empty means its <c>count</c>.</param>
    /// <param name="Free">Occurrences without consequence; null means none.</param>
    /// <param name="FreeIsForfeited">True when all occurrences count once the free ones are exceeded.</param>
    public sealed record PerOccurrence(string Label, ImmutableArray<string> Factors, Quantity? Free, bool FreeIsForfeited) : Counting;

    /// <summary>For every distinct combination of keys: person, place, problem, month.</summary>
    /// <param name="Label">The unit word as printed.</param>
    /// <param name="Keys">What makes a combination distinct; at least one.</param>
    /// <param name="Combine">How the amounts of the combinations are put together.</param>
    /// <param name="Free">Combinations without consequence; null means none.</param>
    /// <param name="FreeIsForfeited">True when all count once the free ones are exceeded.</param>
    /// <param name="Expected">How many combinations there must be; while fewer are heard of, the clause waits. Null where any number will do.</param>
    public sealed record PerDistinct(
        string Label,
        ImmutableArray<GroupingKey> Keys,
        Combination Combine,
        Quantity? Free,
        bool FreeIsForfeited,
        Quantity? Expected) : Counting;

    /// <summary>For every one that is missing to a required number (每少一次).</summary>
    /// <param name="Label">The unit word as printed.</param>
    /// <param name="Required">The required number.</param>
    /// <param name="In">The span of time in which it is required.</param>
    public sealed record PerMissing(string Label, Quantity Required, RequiredIn In) : Counting;
}

/// <summary>How the amounts of distinct groups are put together.</summary>
public enum Combination
{
    /// <summary>Added.</summary>
    Sum,

    /// <summary>Averaged.</summary>
    Mean,

    /// <summary>The highest.</summary>
    Highest,

    /// <summary>The lowest.</summary>
    Lowest,
}

/// <summary>The span of time in which a number is required.</summary>
public enum RequiredIn
{
    /// <summary>In the whole assessed period, any distribution.</summary>
    Year,

    /// <summary>In each half-year.</summary>
    EachHalf,

    /// <summary>In each quarter.</summary>
    EachQuarter,

    /// <summary>In each calendar month.</summary>
    EachMonth,

    /// <summary>In each ISO week of the year.</summary>
    EachWeek,
}

/// <summary>What tells one group of facts from another.</summary>
/// <param name="Kind">The sort of key.</param>
/// <param name="Attribute">Name of the attribute for <see cref="GroupingKind.Attribute"/>, else empty.</param>
public readonly record struct GroupingKey(GroupingKind Kind, string Attribute);

/// <summary>The sort of a grouping key.</summary>
public enum GroupingKind
{
    /// <summary>The problem that the fact belongs to; without one each fact is its own.</summary>
    Issue,

    /// <summary>The person.</summary>
    Person,

    /// <summary>The place.</summary>
    Place,

    /// <summary>The day on which it happened.</summary>
    Day,

    /// <summary>The ISO week in which it happened.</summary>
    Week,

    /// <summary>The calendar month in which it happened.</summary>
    Month,

    /// <summary>The quarter in which it happened.</summary>
    Quarter,

    /// <summary>The half-year in which it happened.</summary>
    Half,

    /// <summary>An attribute of the fact.</summary>
    Attribute,
}
