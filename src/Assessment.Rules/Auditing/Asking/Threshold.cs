using Assessment.Model;

namespace Assessment.Rules.Auditing;

/// <summary>A value of an attribute at which something changes.</summary>
/// <param name="Attribute">The attribute.</param>
/// <param name="Edge">The value; where it is a share of another attribute, the share.</param>
/// <param name="Of">The attribute of which the value is a share; empty for none.</param>
internal sealed record Threshold(string Attribute, decimal Edge, string Of)
{
    /// <summary>The fact with the attribute at the threshold; null when it is there already or has no such figure.</summary>
    internal Fact? Moved(Fact fact)
    {
        decimal? whole = Of.Length == 0 ? 1 : (fact.Attributes.GetValueOrDefault(Of) as FactValue.Number)?.Value;
        FactValue? moved = (whole, fact.Attributes.GetValueOrDefault(Attribute)) switch
        {
            ({ } times, FactValue.Number number) when number.Value != Edge * times => new FactValue.Number(Edge * times),
            ({ } times, FactValue.Measure { Denominator: not 0 } measure) when measure.Numerator != Edge * times * measure.Denominator => new FactValue.Measure(Edge * times * measure.Denominator, measure.Denominator),
            _ => null,
        };
        return moved is null ? null : fact with { Attributes = fact.Attributes.SetItem(Attribute, moved) };
    }

    /// <summary>The figure of an attribute; a measure as a quotient.</summary>
    internal static decimal Value(Fact fact, string attribute) => fact.Attributes.GetValueOrDefault(attribute) switch
    {
        FactValue.Number number => number.Value,
        FactValue.Measure { Denominator: not 0 } measure => measure.Numerator / measure.Denominator,
        _ => 0,
    };
}
