using Assessment.Model;
using Assessment.Rules.Compiling;

namespace Assessment.Rules.Checking;

/// <summary>Figures that are known from the file alone: written numbers, parameters with a value, and arithmetic over them.</summary>
internal sealed class KnownFigures(Scheme scheme, Applicability applicability)
{
    // Figures beyond this are nobody's points. It keeps every product within the range of decimal.
    private const decimal Largest = 1_000_000_000_000m;

    private readonly ILookup<string, Parameter> _parameters =
        scheme.Parameters.ToLookup(parameter => parameter.Id, StringComparer.Ordinal);

    /// <summary>The figure for one sort of unit, or null when it is not known.</summary>
    /// <param name="quantity">The quantity; null is not known.</param>
    /// <param name="unit">The unit; null asks for the figure that holds for everybody.</param>
    internal decimal? Of(Quantity? quantity, ProofUnit? unit = null) => Held(quantity switch
    {
        Quantity.Number number => number.Value,
        Quantity.OfParameter parameter => OfParameter(parameter.Id, unit),
        Quantity.Arithmetic arithmetic => OfArithmetic(arithmetic, unit),
        Quantity.Ratio { IsGrowth: false } ratio => Quotient(Of(ratio.Of, unit), Of(ratio.To, unit)),
        _ => null,
    });

    /// <summary>Points times a factor; null when one is not known.</summary>
    internal static decimal? Times(decimal? left, decimal? right) => Held(left * right);

    private static decimal? Held(decimal? value) => value is < -Largest or > Largest ? null : value;

    private decimal? OfParameter(string id, ProofUnit? unit)
    {
        Parameter? parameter = _parameters[id].FirstOrDefault();
        ParameterValue? value = parameter?.Values.FirstOrDefault(value => IsMeant(value.Group, unit))
            ?? parameter?.Values.FirstOrDefault(value => value.Group == "*");
        return value?.Value;
    }

    private bool IsMeant(string group, ProofUnit? unit) =>
        unit is not null && applicability.Matches(new UnitSelector([group], SourceSpan.None), unit.Kind, unit.Tags, unit.Id);

    private decimal? OfArithmetic(Quantity.Arithmetic arithmetic, ProofUnit? unit)
    {
        decimal?[] operands = [.. arithmetic.Operands.Select(operand => Of(operand, unit))];
        if (operands.Length == 0 || operands.Contains(null))
        {
            return null;
        }

        return arithmetic.Kind switch
        {
            ArithmeticKind.Plus => operands.Sum(),
            ArithmeticKind.Minus => operands[0] - operands.Skip(1).Sum(),
            ArithmeticKind.Times => operands.Aggregate(Times),
            ArithmeticKind.Mean => operands.Sum() / operands.Length,
            ArithmeticKind.Greatest => operands.Max(),
            ArithmeticKind.Least => operands.Min(),
            _ => null,
        };
    }

    private static decimal? Quotient(decimal? of, decimal? to) =>
        to is null or (> -1 / Largest and < 1 / Largest) ? null : of / to;
}
