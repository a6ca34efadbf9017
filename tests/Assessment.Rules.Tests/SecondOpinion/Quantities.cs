using Assessment.Model;

namespace Assessment.Rules.Tests.SecondOpinion;

/// <summary>Quantities, each as an exact fraction.</summary>
internal static class Quantities
{
    internal static Figure Of(Quantity quantity, Scope scope) => quantity switch
    {
        Quantity.Number number => number.Value,
        Quantity.OfParameter parameter => scope.World.Parameter(parameter.Id, scope.Unit),
        Quantity.OfUnit unit => OfUnit(unit, scope),
        Quantity.OfFact fact => Readings.Number(scope.Facts, fact.Attribute),
        Quantity.Nth => (Fraction)scope.Nth,
        Quantity.Aggregate aggregate => Aggregates.Of(aggregate, scope),
        Quantity.Arithmetic arithmetic => Arithmetic(arithmetic, scope),
        Quantity.Ratio ratio => Ratio(ratio, scope),
        Quantity.Elapsed elapsed => Elapsed(elapsed, scope),
        Quantity.OfItem item => OfItem(item, scope),
        Quantity.OfPeers peers => PeersView.Of(peers, scope),
        Quantity.Rank rank => PeersView.Of(rank, scope),
        _ => throw new NotSupportedException(),
    };

    /// <summary>A figure in points: a percentage by itself means of the item's points.</summary>
    internal static Figure Points(Quantity quantity, Scope scope) => quantity is Quantity.Number { IsPercent: true } share
        ? scope.Points.Map(points => points * share.Value)
        : Of(quantity, scope);

    private static Figure OfUnit(Quantity.OfUnit unit, Scope scope) =>
        scope.Unit.Attributes.GetValueOrDefault(unit.Attribute) is { } value && Readings.Number(value) is { } number ? number : Figure.Missing;

    private static Figure Arithmetic(Quantity.Arithmetic arithmetic, Scope scope) =>
        Figure.Of(arithmetic.Operands.Select(operand => Of(operand, scope)), values => Join(arithmetic.Kind, values));

    private static Fraction Join(ArithmeticKind kind, IReadOnlyList<Fraction> values) => kind switch
    {
        ArithmeticKind.Plus => values.Aggregate((a, b) => a + b),
        ArithmeticKind.Minus => values.Aggregate((a, b) => a - b),
        ArithmeticKind.Times => values.Aggregate((a, b) => a * b),
        ArithmeticKind.Mean => values.Aggregate((a, b) => a + b) / values.Count,
        ArithmeticKind.Greatest => values.Aggregate(Fraction.Greatest),
        ArithmeticKind.Least => values.Aggregate(Fraction.Least),
        _ => throw new NotSupportedException(),
    };

    private static Figure Ratio(Quantity.Ratio ratio, Scope scope) => Figure.Of([Of(ratio.Of, scope), Of(ratio.To, scope)], values =>
    {
        if (values[1].IsZero)
        {
            return ratio.WhenZero is { } otherwise ? Of(otherwise, scope) : Figure.Missing;
        }

        return (ratio.IsGrowth ? values[0] - values[1] : values[0]) / values[1];
    });

    private static Figure Elapsed(Quantity.Elapsed elapsed, Scope scope)
    {
        List<Figure> given = [.. scope.Facts.Select(fact => Elapsed(elapsed, fact)).OfType<Figure>().Distinct()];
        return given.Count switch { 0 => Figure.Missing, 1 => given[0], _ => Figure.Disputed };
    }

    private static Figure? Elapsed(Quantity.Elapsed elapsed, Fact fact) =>
        Readings.Day(fact, elapsed.From) is { } from && Readings.Day(fact, elapsed.To) is { } to
            ? (Figure)(elapsed.In == ElapsedUnit.Days ? (Fraction)(to.DayNumber - from.DayNumber) : Months(from, to))
            : null;

    private static Fraction Months(DateOnly from, DateOnly to)
    {
        if (to < from)
        {
            return -Months(to, from);
        }

        int whole = 0;
        while (from.AddMonths(whole + 1) <= to)
        {
            whole++;
        }

        DateOnly begun = from.AddMonths(whole);
        return whole + new Fraction(to.DayNumber - begun.DayNumber, from.AddMonths(whole + 1).DayNumber - begun.DayNumber);
    }

    private static Figure OfItem(Quantity.OfItem item, Scope scope)
    {
        if (item.UnitAttribute is not { } attribute)
        {
            return scope.World.Node(scope.Unit, item.Item).AsFigure();
        }

        Unit? other = scope.Unit.Attributes.GetValueOrDefault(attribute) is FactValue.Code code ? scope.World.FindUnit(code.Value) : null;
        return other is null ? Figure.Missing : scope.World.Node(other, item.Item).AsFigure();
    }
}
