using Assessment.Model;

namespace Assessment.Rules.Scoring;

/// <summary>Arithmetic over figures of which some may be missing: what is missing stays missing, with its reason.</summary>
internal static class FigureMath
{
    public static Figure Combine(ArithmeticKind kind, IReadOnlyList<Figure> operands)
    {
        if (Waits.Worst(operands.Select(o => o.Missing)) is { } missing)
        {
            return Figure.Lacking(missing);
        }

        if (operands.Any(o => o.IsNone))
        {
            return Figure.None;
        }

        var values = operands.Select(o => o.Value).ToList();
        return Figure.Of(Combine(kind, values), operands.All(o => o.IsPercent));
    }

    public static Figure Aggregate(AggregateKind kind, IReadOnlyList<Figure> figures, string subject)
    {
        if (figures.Count == 0)
        {
            return Figure.Lacking(StateReasonKind.NoEvidence, subject);
        }

        return kind switch
        {
            AggregateKind.Sum => Combine(ArithmeticKind.Plus, figures),
            AggregateKind.Mean => Combine(ArithmeticKind.Mean, figures),
            AggregateKind.Highest => Combine(ArithmeticKind.Greatest, figures),
            AggregateKind.Lowest => Combine(ArithmeticKind.Least, figures),
            _ => figures[^1],
        };
    }

    private static Rational Combine(ArithmeticKind kind, List<Rational> values) => kind switch
    {
        ArithmeticKind.Plus => values.Aggregate((a, b) => a + b),
        ArithmeticKind.Minus => values.Aggregate((a, b) => a - b),
        ArithmeticKind.Times => values.Aggregate((a, b) => a * b),
        ArithmeticKind.Greatest => values.Aggregate(Rational.Max),
        ArithmeticKind.Least => values.Aggregate(Rational.Min),
        _ => values.Aggregate((a, b) => a + b) / Rational.Of(values.Count),
    };
}
