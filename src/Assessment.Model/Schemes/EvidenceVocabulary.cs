using System.Collections.Immutable;

namespace Assessment.Model;

/// <summary>The kinds of fact and the attributes that the clauses of a scheme ask for.</summary>
/// <param name="Attributes">Definitions of attributes; each name has one meaning in the whole scheme.</param>
/// <param name="Kinds">Kinds of fact that are shared by clauses; a clause's own kind needs no entry.</param>
/// <param name="Ignored">Kinds of fact that belong to another scheme and are passed over without a fault.</param>
public sealed record EvidenceVocabulary(
    ImmutableArray<AttributeDefinition> Attributes,
    ImmutableArray<FactKind> Kinds,
    ImmutableArray<string> Ignored);

/// <summary>A kind of fact that clauses share.</summary>
/// <param name="Name">Name used in <c>on</c> and in the evidence.</param>
/// <param name="Title">Title for people.</param>
/// <param name="Attributes">Names of its attributes beside those that its clauses use.</param>
/// <param name="Span">Place in the file.</param>
public sealed record FactKind(string Name, string Title, ImmutableArray<string> Attributes, SourceSpan Span);

/// <summary>An attribute of facts or units.</summary>
/// <param name="Name">Name used in files.</param>
/// <param name="Title">Title for people; empty means the name serves.</param>
/// <param name="Type">Type of its values.</param>
/// <param name="Values">Closed list of values of a code; empty for other types.</param>
/// <param name="Unit">Unit of a number such as 小时; empty when it has none.</param>
/// <param name="Range">Values allowed for a number or measure; null means all.</param>
/// <param name="Span">Place in the file.</param>
public sealed record AttributeDefinition(string Name, string Title, AttributeType Type, ImmutableArray<string> Values, string Unit, Interval? Range, SourceSpan Span);

/// <summary>Type of an attribute.</summary>
public enum AttributeType
{
    /// <summary>A decimal number.</summary>
    Number,

    /// <summary>A ratio given by numerator and denominator, by a percentage, or as an explicit "none".</summary>
    Measure,

    /// <summary>One of a closed list of values.</summary>
    Code,

    /// <summary>Yes or no.</summary>
    Flag,

    /// <summary>A day.</summary>
    Date,

    /// <summary>Free text; never decides a score.</summary>
    Text,

    /// <summary>The id of a unit.</summary>
    Unit,
}
