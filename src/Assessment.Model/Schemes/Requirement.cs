using System.Collections.Immutable;

namespace Assessment.Model;

/// <summary>A condition on the evidence of a year that is met or not: a number in each period, a ratio, a deadline, an absence.</summary>
public sealed record Requirement
{
    /// <summary>Id; also the kind of fact it takes when it names no other.</summary>
    public required string Id { get; init; }

    /// <summary>The official words that require it.</summary>
    public required string Text { get; init; }

    /// <summary>Kinds of fact that count; empty means the requirement's own id.</summary>
    public ImmutableArray<string> On { get; init; } = [];

    /// <summary>Condition that a fact must meet; null means every fact of the kind.</summary>
    public Condition? Where { get; init; }

    /// <summary>The test.</summary>
    public required RequirementTest Test { get; init; }

    /// <summary>Attribute whose every distinct value (each township, each branch) must pass the test; null for the unit as a whole.</summary>
    public string? ForEach { get; init; }

    /// <summary>How many distinct values of <see cref="ForEach"/> there must be; null when it is not known.</summary>
    public Quantity? Expected { get; init; }

    /// <summary>True when no fact at all means met (nothing happened), false when it means pending.</summary>
    public bool MetWhenMissing { get; init; }

    /// <summary>Place in the file.</summary>
    public required SourceSpan Span { get; init; }
}

/// <summary>The test of a requirement. A closed family.</summary>
public abstract record RequirementTest
{
    private protected RequirementTest() { }

    /// <summary>At least so many occurrences in the span of time.</summary>
    public sealed record AtLeast(Quantity Number, RequiredIn In) : RequirementTest;

    /// <summary>At most so many occurrences in the whole period; 0 for an absence condition.</summary>
    public sealed record AtMost(Quantity Number) : RequirementTest;

    /// <summary>Done on or before the day.</summary>
    public sealed record By(DateOnly Day) : RequirementTest;

    /// <summary>The quantity lies in the interval.</summary>
    public sealed record Within(Quantity Of, Interval Range) : RequirementTest;
}
