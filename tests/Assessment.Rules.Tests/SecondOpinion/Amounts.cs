using System.Numerics;
using Assessment.Model;

namespace Assessment.Rules.Tests.SecondOpinion;

/// <summary>How much, for one.</summary>
internal static class Amounts
{
    /// <summary>An amount in points, kept to ten decimals where a division has no finite result.</summary>
    internal static Figure Of(Amount amount, Scope scope) => Exact(amount, scope).Map(value => value.AsAmount());

    /// <summary>A factor: the same forms, and a percentage is just a number.</summary>
    internal static Figure Factor(Amount amount, Scope scope) => Exact(amount, scope with { Points = (Fraction)1 });

    private static Figure Exact(Amount amount, Scope scope) => amount switch
    {
        Amount.Fixed constant => Quantities.Points(constant.Value, scope),
        Amount.Table table => Table(table, scope),
        Amount.Bands bands => Bands(bands, scope),
        Amount.Steps steps => Steps(steps, scope),
        Amount.Proportion proportion => Proportion(proportion, scope),
        Amount.Between between => Between(between, scope),
        Amount.Stated stated => Stated(stated, scope),
        Amount.Given given => Given(given, scope),
        _ => throw new NotSupportedException(),
    };

    private static Figure Table(Amount.Table table, Scope scope)
    {
        List<(Standing Standing, string Word)> keys = [.. table.By.Select(name => Readings.Word(scope.Facts, name))];
        if (keys.Max(key => key.Standing) is var worst and not Standing.Known)
        {
            return new Figure(worst, Fraction.Zero);
        }

        TableRow? row = table.Rows.FirstOrDefault(row => row.Keys.SequenceEqual(keys.Select(key => key.Word)));
        return row is null ? Figure.Missing : Quantities.Points(row.Value, scope);
    }

    private static Figure Bands(Amount.Bands bands, Scope scope)
    {
        Figure of = Quantities.Of(bands.Of, scope);
        if (of.Standing == Standing.SaidToBeNone)
        {
            return bands.None is { } none ? Quantities.Points(none, scope) : Figure.Missing;
        }

        return of.Then(value => bands.Rows.FirstOrDefault(row => Conditions.Lies(value, row.Range)) is { } row
            ? Quantities.Points(row.Value, scope)
            : scope.Clause?.Effect is Effect.Deduct or Effect.Award ? Fraction.Zero : Figure.Missing);
    }

    private static Figure Steps(Amount.Steps steps, Scope scope)
    {
        Quantity[] parts = [steps.Of, steps.From, steps.Every];
        Figure number = Figure.Of(parts.Select(part => Quantities.Of(part, scope)), values =>
        {
            Fraction distance = steps.Direction == StepDirection.Below ? values[1] - values[0] : values[0] - values[1];
            return distance < 0 ? Fraction.Zero : Number(distance / values[2], steps.Partial) + (steps.StartCounts ? 1 : 0);
        });
        return number.With(Quantities.Points(steps.Points, scope), (a, b) => a * b);
    }

    private static Fraction Number(Fraction steps, PartialStep partial) => partial switch
    {
        PartialStep.Down => new Fraction(steps.Floor(), BigInteger.One),
        PartialStep.Up => new Fraction(steps.Ceiling(), BigInteger.One),
        _ => steps,
    };

    private static Figure Proportion(Amount.Proportion proportion, Scope scope)
    {
        Figure of = Quantities.Of(proportion.Of, scope);
        Figure raised = proportion.Lowest is { } lowest ? of.With(Quantities.Of(lowest, scope), Fraction.Greatest) : of;
        Figure held = proportion.Highest is { } highest ? raised.With(Quantities.Of(highest, scope), Fraction.Least) : raised;
        return held.With(PointsOf(proportion.Points, scope), (a, b) => a * b);
    }

    private static Figure Between(Amount.Between between, Scope scope)
    {
        Quantity[] parts = [between.Of, between.Zero, between.Full];
        Figure share = Figure.Of(parts.Select(part => Quantities.Of(part, scope)), values =>
            between.Inside == BetweenMode.Interpolated ? Line(values[0], values[1], values[2]) : Jump(values[0], values[1], values[2]));
        return share.With(PointsOf(between.Points, scope), (a, b) => a * b);
    }

    private static Fraction Line(Fraction value, Fraction zero, Fraction full) =>
        Fraction.Greatest(0, Fraction.Least(1, (value - zero) / (full - zero)));

    private static Fraction Jump(Fraction value, Fraction zero, Fraction full)
    {
        bool moreIsBetter = full > zero;
        if (moreIsBetter ? value < zero : value > zero)
        {
            return 0;
        }

        bool isFull = moreIsBetter ? value >= full : value <= full;
        return isFull ? 1 : moreIsBetter ? value / full : full / value;
    }

    private static Figure Stated(Amount.Stated stated, Scope scope)
    {
        Figure score = Readings.Number(scope.Facts, "score");
        if (score.Standing == Standing.Missing && stated.Otherwise is { } otherwise)
        {
            return Quantities.Points(otherwise, scope);
        }

        Figure[] parts = [score, Quantities.Points(stated.Lowest, scope), PointsOf(stated.Highest, scope)];
        return Figure.Of(parts, values => values[0] < values[1] || values[0] > values[2] ? Figure.Missing : values[0]);
    }

    private static Figure Given(Amount.Given given, Scope scope)
    {
        Figure score = Readings.Number(scope.Facts, "score");
        if (given is { Scale: null, Points: null })
        {
            return scope.Points.IsKnown ? score.Then(value => value < 0 || value > scope.Points.Value ? Figure.Missing : value) : score;
        }

        return (given.Scale ?? given.Points) is { } scale
            ? Figure.Of([score, Quantities.Of(scale, scope), PointsOf(given.Points, scope)], values => values[0] < 0 || values[0] > values[1] ? Figure.Missing : values[0] / values[1] * values[2])
            : score;
    }

    private static Figure PointsOf(Quantity? points, Scope scope) => points is null ? scope.Points : Quantities.Points(points, scope);
}
