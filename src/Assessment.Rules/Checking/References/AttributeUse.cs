using Assessment.Model;
using Assessment.Rules.Reading;

namespace Assessment.Rules.Checking.References;

/// <summary>A place that names attributes.</summary>
/// <param name="Attributes">The attributes of the scheme.</param>
/// <param name="User">Id of the clause, item or kind that names them.</param>
/// <param name="Span">The place.</param>
internal sealed record AttributeUse(AttributeTypes Attributes, string User, SourceSpan Span)
{
    /// <summary>What is wrong with an attribute of facts that has to be of one of the types; empty when nothing is.</summary>
    /// <remarks>A name that is not defined cannot come here: the reader needs the type of every attribute of a fact to read on.</remarks>
    internal IEnumerable<Diagnostic> OfFact(string name, params AttributeType[] types) =>
        Attributes.TypeOf(name) is { } found ? Typed(name, found, types) : [];

    /// <summary>What is wrong with an attribute of units that has to be of one of the types; empty when nothing is.</summary>
    internal IEnumerable<Diagnostic> OfUnit(string name, params AttributeType[] types) =>
        Attributes.OfUnit(name) is { } found
            ? Typed(name, found.Type, types)
            : [Unknown(CheckDiagnostics.UnknownUnitAttribute, name, Attributes.UnitNames)];

    /// <summary>A name that is not defined, with the nearest one that is.</summary>
    internal Diagnostic Unknown(DiagnosticDescriptor descriptor, string name, IEnumerable<string> known) =>
        Diagnostic.Of(descriptor, Span, User, name) with { Suggestion = Nearest.Of(name, known) };

    private IEnumerable<Diagnostic> Typed(string name, AttributeType found, AttributeType[] types) =>
        types.Contains(found)
            ? []
            : [Diagnostic.Of(CheckDiagnostics.WrongAttributeType, Span, User, name, Keyword(found), string.Join(" / ", types.Select(Keyword)))];

    private static string Keyword(AttributeType type) => type switch
    {
        AttributeType.Number => "number",
        AttributeType.Measure => "measure",
        AttributeType.Code => "code",
        AttributeType.Flag => "flag",
        AttributeType.Date => "date",
        AttributeType.Text => "text",
        AttributeType.Unit => "unit",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
