using Assessment.Model;
using Assessment.Rules.Compiling;

namespace Assessment.Rules.Auditing;

/// <summary>Numbers of rules that are known without any evidence: written, decided, or an attribute of the unit.</summary>
internal sealed class KnownNumbers(Scheme scheme, Unit unit)
{
    private readonly Applicability applicability = new(scheme.Units);

    /// <summary>The number; null where it is not known, or takes evidence.</summary>
    internal decimal? Of(Quantity? quantity) => quantity switch
    {
        Quantity.Number number => number.Value,
        Quantity.OfParameter parameter => Decided(parameter),
        Quantity.OfUnit own when unit.Attributes.GetValueOrDefault(own.Attribute) is FactValue.Number number => number.Value,
        _ => null,
    };

    private decimal? Decided(Quantity.OfParameter parameter) => scheme.Parameters.FirstOrDefault(known => known.Id == parameter.Id)?.Values
        .OrderBy(value => value.Group == "*")
        .FirstOrDefault(value => value.Group == "*" || applicability.Matches(new([value.Group], value.Span), unit.Kind, unit.Tags, unit.Id))?.Value;
}
