using Assessment.Model;
using Assessment.Rules.Reading;

namespace Assessment.Rules.Checking.References;

/// <summary>Parameters, unit attributes, fact attributes and items named in figures exist and have the right type.</summary>
internal static class FigureReferences
{
    internal static IEnumerable<Diagnostic> Check(SchemeUnderCheck scheme) =>
        from passage in scheme.Passages
        from keyed in passage.Content.Quantities
        from fault in Faults(scheme, new(scheme.Attributes, passage.Id, keyed.Quantity.Span), keyed.Quantity)
        select fault;

    private static IEnumerable<Diagnostic> Faults(SchemeUnderCheck scheme, AttributeUse use, Quantity quantity) => quantity switch
    {
        Quantity.OfParameter parameter => Parameter(scheme.Scheme, use, parameter.Id),
        Quantity.OfUnit unit => use.OfUnit(unit.Attribute, AttributeType.Number, AttributeType.Measure),
        Quantity.OfFact fact => use.OfFact(fact.Attribute, AttributeType.Number, AttributeType.Measure),
        Quantity.Elapsed elapsed => use.OfFact(elapsed.From, AttributeType.Date).Concat(use.OfFact(elapsed.To, AttributeType.Date)),
        Quantity.OfItem item => Item(scheme, use, item),
        _ => [],
    };

    private static IEnumerable<Diagnostic> Parameter(Scheme scheme, AttributeUse use, string id)
    {
        string[] known = [.. scheme.Parameters.Select(parameter => parameter.Id)];
        return known.Contains(id, StringComparer.Ordinal) ? [] : [use.Unknown(CheckDiagnostics.UnknownParameter, id, known)];
    }

    private static IEnumerable<Diagnostic> Item(SchemeUnderCheck scheme, AttributeUse use, Quantity.OfItem item)
    {
        string[] known = [.. scheme.Nodes.Select(place => place.Node.Id), ReservedNames.Total];
        IEnumerable<Diagnostic> unit = item.UnitAttribute is null ? [] : use.OfUnit(item.UnitAttribute, AttributeType.Unit);
        return known.Contains(item.Item, StringComparer.Ordinal)
            ? unit
            : unit.Prepend(use.Unknown(CheckDiagnostics.UnknownItem, item.Item, known));
    }
}
