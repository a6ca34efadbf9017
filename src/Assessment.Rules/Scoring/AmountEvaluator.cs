using System.Diagnostics;
using Assessment.Model;

namespace Assessment.Rules.Scoring;

/// <summary>Computes how much, for one group of facts. One method for each kind of amount.</summary>
/// <param name="quantities">Computes the quantities inside an amount.</param>
/// <param name="itemPoints">Points of the item; null when they are not known yet.</param>
internal sealed class AmountEvaluator(QuantityEvaluator quantities, decimal? itemPoints)
{
    private readonly Thresholds _thresholds = new(quantities);

    public AmountFigure Evaluate(Amount amount, FactScope scope) => amount switch
    {
        Amount.Fixed plain => Fixed(plain, scope),
        Amount.Table table => Table(table, scope),
        Amount.Bands bands => Measured(bands.Of, scope, value => Bands(bands, value, scope)),
        Amount.Steps steps => Measured(steps.Of, scope, value => _thresholds.AddTo(Steps(steps, value, scope), steps, value, scope)),
        Amount.Proportion part => Measured(part.Of, scope, value => _thresholds.AddTo(Proportion(part, value, scope), part, value, scope)),
        Amount.Between between => Measured(between.Of, scope, value => _thresholds.AddTo(Between(between, value, scope), between, value, scope)),
        Amount.Stated stated => Stated(stated, scope),
        Amount.Given given => Given(given, scope),
        _ => throw new UnreachableException(),
    };

    /// <summary>A figure in points; a percentage means that share of the item's points.</summary>
    public Figure Points(Quantity? quantity, FactScope scope)
    {
        if (quantity is null)
        {
            return itemPoints is { } points ? Figure.Of(points) : Figure.Lacking(StateReasonKind.NotDecided, "points");
        }

        var figure = quantities.Evaluate(quantity, scope);
        return quantity is not Quantity.Number { IsPercent: true } ? figure
            : itemPoints is { } whole ? figure.Then(share => share * whole)
            : Figure.Lacking(StateReasonKind.NotDecided, "points");
    }

    private AmountFigure Fixed(Amount.Fixed plain, FactScope scope)
    {
        var figure = Points(plain.Value, scope);
        var amount = AmountFigure.Of(figure);
        return plain.Value is Quantity.Number ? amount : amount with { Measured = figure.ForPeople(), Peers = quantities.PeersIn(plain.Value) };
    }

    private AmountFigure Table(Amount.Table table, FactScope scope)
    {
        // A fact that does not say its row may stand for any, so nothing is the highest yet.
        var rows = scope.Facts.Select(fact => Row(table, fact, scope)).ToList();
        return rows.Find(row => row.Missing is not null) ?? rows.MaxBy(row => row.Value) ?? Lacking(StateReasonKind.AttributeMissing, string.Join("、", table.By));
    }

    private AmountFigure Row(Amount.Table table, Fact fact, FactScope scope)
    {
        var keys = table.By.Select(attribute => FactFigures.Word(fact, attribute) ?? "").ToList();
        foreach (var row in table.Rows)
        {
            if (row.Keys.SequenceEqual(keys, StringComparer.Ordinal))
            {
                return AmountFigure.Of(Points(row.Value, scope with { Facts = [fact] })) with { Row = string.Join("·", keys) };
            }
        }

        return Lacking(StateReasonKind.AttributeMissing, string.Join("、", table.By));
    }

    private AmountFigure Measured(Quantity of, FactScope scope, Func<Figure, AmountFigure> amount)
    {
        var figure = quantities.Evaluate(of, scope);
        if (figure.Missing is { } reason)
        {
            return AmountFigure.Lacking(reason);
        }

        var came = amount(figure);
        return came with { Measured = figure.ForPeople(), Peers = came.Peers.IsEmpty ? quantities.PeersIn(of) : [.. quantities.PeersIn(of), .. came.Peers] };
    }

    private AmountFigure Bands(Amount.Bands bands, Figure figure, FactScope scope)
    {
        if (figure.IsNone)
        {
            return bands.None is null
                ? Lacking(StateReasonKind.OutsideBands, FactFigures.NameOf(bands.Of))
                : OfRow(bands.None, "none", scope);
        }

        var band = bands.Rows.FirstOrDefault(row => Intervals.Contains(row.Range, figure.Value));
        return band is null
            ? AmountFigure.Of(0) with { Row = "outside" }
            : OfRow(band.Value, band.Range.Text, scope);
    }

    private AmountFigure OfRow(Quantity value, string row, FactScope scope) =>
        AmountFigure.Of(Points(value, scope)) with { Row = row, Peers = quantities.PeersIn(value) };

    private AmountFigure Steps(Amount.Steps steps, Figure figure, FactScope scope)
    {
        var from = quantities.Evaluate(steps.From, scope);
        var every = quantities.Evaluate(steps.Every, scope);
        var points = Points(steps.Points, scope);
        var missing = figure.IsNone ? NoneReason(steps.Of) : from.Missing ?? every.Missing ?? points.Missing;
        if (missing is not null)
        {
            return AmountFigure.Lacking(missing);
        }

        if (every.Value.IsZero)
        {
            return Lacking(StateReasonKind.ZeroDenominator, "every");
        }

        var distance = steps.Direction == StepDirection.Below ? from.Value - figure.Value : figure.Value - from.Value;
        var count = CountSteps(steps, distance / every.Value);
        return AmountFigure.Of((count * points.Value).ToAmount()) with { Row = FigureText.Of(count.ToAmount()) };
    }

    private static Rational CountSteps(Amount.Steps steps, Rational exact)
    {
        if (exact.Sign < 0 || (exact.IsZero && !steps.StartCounts))
        {
            return Rational.Zero;
        }

        var whole = steps.Partial switch
        {
            PartialStep.Down => exact.Floor(),
            PartialStep.Up => exact.Ceiling(),
            _ => exact,
        };
        return steps.StartCounts ? whole + Rational.One : whole;
    }

    private AmountFigure Proportion(Amount.Proportion part, Figure figure, FactScope scope)
    {
        var points = Points(part.Points, scope);
        var lowest = Optional(part.Lowest, scope);
        var highest = Optional(part.Highest, scope);
        var missing = figure.IsNone ? NoneReason(part.Of) : points.Missing ?? lowest?.Missing ?? highest?.Missing;
        return missing is not null
            ? AmountFigure.Lacking(missing)
            : AmountFigure.Of((Held(figure.Value, lowest?.Value, highest?.Value) * points.Value).ToAmount());
    }

    private static Rational Held(Rational value, Rational? lowest, Rational? highest)
    {
        var raised = lowest is { } least ? Rational.Max(value, least) : value;
        return highest is { } most ? Rational.Min(raised, most) : raised;
    }

    private Figure? Optional(Quantity? bound, FactScope scope) => bound is null ? null : quantities.Evaluate(bound, scope);

    private AmountFigure Between(Amount.Between between, Figure figure, FactScope scope)
    {
        var zero = quantities.Evaluate(between.Zero, scope);
        var full = quantities.Evaluate(between.Full, scope);
        var points = Points(between.Points, scope);
        var missing = figure.IsNone ? NoneReason(between.Of) : zero.Missing ?? full.Missing ?? points.Missing;
        return missing is not null
            ? AmountFigure.Lacking(missing)
            : AmountFigure.Of((ShareBetween(between.Inside, figure.Value, zero.Value, full.Value) * points.Value).ToAmount());
    }

    // At the zero threshold itself interpolation gives nothing; the ratio form pays its jump from there on.
    private static Rational ShareBetween(BetweenMode mode, Rational value, Rational zero, Rational full)
    {
        bool moreIsBetter = full > zero;
        if (moreIsBetter ? value >= full : value <= full)
        {
            return Rational.One;
        }

        if (moreIsBetter ? value < zero : value > zero)
        {
            return Rational.Zero;
        }

        return mode == BetweenMode.Interpolated
            ? (value - zero) / (full - zero)
            : moreIsBetter ? value / full : full / value;
    }

    private AmountFigure Stated(Amount.Stated stated, FactScope scope)
    {
        var score = quantities.Evaluate(new Quantity.OfFact("score", stated.At), scope);
        if (score.Missing is { Kind: StateReasonKind.AttributeMissing } && stated.Otherwise is not null)
        {
            return AmountFigure.Of(Points(stated.Otherwise, scope));
        }

        var lowest = Points(stated.Lowest, scope);
        var highest = Points(stated.Highest, scope);
        var missing = score.Missing ?? lowest.Missing ?? highest.Missing;
        return missing is not null
            ? AmountFigure.Lacking(missing)
            : InRange(score, lowest.Value, highest.Value, scope);
    }

    private AmountFigure Given(Amount.Given given, FactScope scope)
    {
        var score = quantities.Evaluate(new Quantity.OfFact("score", given.At), scope);
        return score.Missing is { } reason ? AmountFigure.Lacking(reason)
            : given is { Scale: null, Points: null } ? GivenInPoints(score, scope)
            : Converted(given, score, scope);
    }

    // Already in points: nothing is converted. A section without points of its own is held by its bounds alone.
    private AmountFigure GivenInPoints(Figure score, FactScope scope) =>
        itemPoints is { } points ? InRange(score, Rational.Zero, points, scope) : AmountFigure.Of(score);

    private AmountFigure Converted(Amount.Given given, Figure score, FactScope scope)
    {
        var points = Points(given.Points, scope);
        var scale = given.Scale is null ? points : quantities.Evaluate(given.Scale, scope);
        if ((points.Missing ?? scale.Missing) is { } missing)
        {
            return AmountFigure.Lacking(missing);
        }

        if (scale.Value.IsZero)
        {
            return Lacking(StateReasonKind.ZeroDenominator, "given");
        }

        var stated = InRange(score, Rational.Zero, scale.Value, scope);
        return stated.Missing is not null
            ? stated
            : AmountFigure.Of((score.Value / scale.Value * points.Value).ToAmount()) with { Measured = score.ForPeople(), Row = FigureText.Of(scale.Value.ToAmount()) };
    }

    private static AmountFigure InRange(Figure score, Rational lowest, Rational highest, FactScope scope) =>
        score.Value >= lowest && score.Value <= highest
            ? AmountFigure.Of(score)
            : Lacking(StateReasonKind.OutsideRange, scope.Facts[0].Id);

    private static StateReason NoneReason(Quantity of) => new(StateReasonKind.OutsideBands, FactFigures.NameOf(of));

    private static AmountFigure Lacking(StateReasonKind kind, string subject) => AmountFigure.Lacking(new StateReason(kind, subject));
}
