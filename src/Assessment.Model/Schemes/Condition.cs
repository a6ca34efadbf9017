using System.Collections.Immutable;

namespace Assessment.Model;

/// <summary>A condition on a fact. A closed family.</summary>
public abstract record Condition
{
    private protected Condition(SourceSpan span) => Span = span;

    /// <summary>Place in the file.</summary>
    public SourceSpan Span { get; }

    /// <summary>The attribute is one of the values.</summary>
    public sealed record OneOf(string Attribute, ImmutableArray<string> Values, SourceSpan At) : Condition(At);

    /// <summary>The flag has the value.</summary>
    public sealed record IsFlag(string Attribute, bool Value, SourceSpan At) : Condition(At);

    /// <summary>The quantity lies in the interval.</summary>
    public sealed record Within(Quantity Of, Interval Range, SourceSpan At) : Condition(At);

    /// <summary>The fact states that there is no such figure (未报送). A fact that says nothing of it does not meet this.</summary>
    public sealed record IsNone(string Attribute, SourceSpan At) : Condition(At);

    /// <summary>The date lies between two days, both included; a missing end is open.</summary>
    public sealed record DateWithin(string Attribute, DateOnly? From, DateOnly? To, SourceSpan At) : Condition(At);

    /// <summary>All of them.</summary>
    public sealed record All(ImmutableArray<Condition> Conditions, SourceSpan At) : Condition(At);

    /// <summary>At least one of them.</summary>
    public sealed record Any(ImmutableArray<Condition> Conditions, SourceSpan At) : Condition(At);

    /// <summary>Not this.</summary>
    public sealed record Not(Condition Inner, SourceSpan At) : Condition(At);
}
