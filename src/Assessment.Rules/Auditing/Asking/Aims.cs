using System.Collections.Immutable;
using System.Diagnostics;
using Assessment.Model;
using Assessment.Rules.Scoring;

namespace Assessment.Rules.Auditing;

/// <summary>The aims of a rule: which of its quantities could come to which value. One method for each form that has edges of its own.</summary>
/// <param name="quantities">Measures what the edges name, such as parameters.</param>
/// <param name="points">Points of the item; null when they are not known.</param>
/// <param name="measured">What a quantity of the rule comes to now; null when it has no value.</param>
internal sealed class Aims(QuantityEvaluator quantities, decimal? points, Func<Quantity, Rational?> measured)
{
    private static readonly Quantity Score = new Quantity.OfFact("score", SourceSpan.None);

    private readonly AmountEvaluator amounts = new(quantities, points);

    /// <summary>The aims of an amount.</summary>
    internal ImmutableArray<Aim> Of(Amount amount) => amount switch
    {
        Amount.Fixed plain => Fixed(plain),
        Amount.Table => [],
        Amount.Bands bands => [new(bands.Of, [.. bands.Rows.SelectMany(row => Edge.Of(row.Range))])],
        Amount.Steps steps => [new(steps.Of, Steps(steps))],
        Amount.Proportion part => [new(part.Of, [.. Values(part.Lowest), .. Values(part.Highest), .. part.Highest is null ? [Edge.At(Rational.One)] : Array.Empty<Edge>(), Edge.At(Rational.Zero)])],
        Amount.Between between => [new(between.Of, [.. Values(between.Zero), .. Outside(between), .. Values(between.Full)])],
        Amount.Stated stated => [new(Score, [.. InPoints(stated.Lowest), .. InPoints(stated.Highest)])],
        Amount.Given given => [new(Score, [Edge.At(Rational.Zero), .. given.Scale is null ? InPoints(given.Points) : Values(given.Scale)])],
        _ => throw new UnreachableException(),
    };

    /// <summary>The aims of a condition: where it comes to be met, and where it ceases to be.</summary>
    internal static ImmutableArray<Aim> Of(Condition? condition) => condition switch
    {
        null or Condition.OneOf or Condition.IsFlag or Condition.IsNone => [],
        Condition.Within within => [new(within.Of, [.. Edge.Of(within.Range)])],
        Condition.DateWithin days => [new(new Quantity.OfFact(days.Attribute, days.At), [.. Days(days).SelectMany(day => Edge.Around(day))])],
        Condition.All all => [.. all.Conditions.SelectMany(part => Of(part))],
        Condition.Any any => [.. any.Conditions.SelectMany(part => Of(part))],
        Condition.Not not => Of(not.Inner),
        _ => throw new UnreachableException(),
    };

    /// <summary>The aims of a requirement's test.</summary>
    internal ImmutableArray<Aim> Of(RequirementTest test) => test switch
    {
        RequirementTest.AtLeast least => [new(Number, Counted(least.Number))],
        RequirementTest.AtMost most => [new(Number, Counted(most.Number))],
        RequirementTest.By by => [new(new Quantity.OfFact("on", SourceSpan.None), [Edge.At(by.Day.DayNumber)])],
        RequirementTest.Within within => [new(within.Of, [.. Edge.Of(within.Range)])],
        _ => throw new UnreachableException(),
    };

    /// <summary>The aims of a way of counting: what is free, what is required.</summary>
    internal ImmutableArray<Aim> Of(Counting counting) => counting switch
    {
        Counting.Once => [],
        Counting.PerOccurrence per => [new(Number, per.Free is null ? [] : Counted(per.Free)), .. per.Factors.Select(OneBeside)],
        Counting.PerDistinct => [],
        Counting.PerMissing missing => [new(Number, Counted(missing.Required))],
        _ => throw new UnreachableException(),
    };

    /// <summary>The aim of the occurrence from which a node is zero: the one before it.</summary>
    internal Aim Of(Effect.Zero zero) => new(Number, [.. Counted(zero.FromNth).SelectMany(edge => Edge.Around(edge.Value))]);

    /// <summary>The number of what a rule counts.</summary>
    internal static Quantity.Aggregate Number { get; } = new(AggregateKind.Count, null, [], null, SourceSpan.None);

    // A figure that is the amount itself could be nothing, or all that the item has; a share of it, all.
    private ImmutableArray<Aim> Fixed(Amount.Fixed plain) => plain.Value is Quantity.Number
        ? []
        : [new(plain.Value, [Edge.At(Rational.Zero), Edge.At(Rational.One), .. InPoints(null)])];

    // The start, the first step, and the steps on both sides of where the measure is.
    private ImmutableArray<Edge> Steps(Amount.Steps steps)
    {
        if (Value(steps.From) is not { } from || Value(steps.Every) is not { IsZero: false } every)
        {
            return [];
        }

        if (steps.Partial == PartialStep.Share || measured(steps.Of) is not { } now)
        {
            return steps.StartCounts ? Edge.Around(from) : [Edge.At(from)];
        }

        Rational sign = steps.Direction == StepDirection.Below ? -Rational.One : Rational.One;
        Rational reached = (now - from) * sign / every;
        Rational[] near = [Rational.Zero, Rational.One, reached.Ceiling() - Rational.One, reached.Floor(), reached.Ceiling(), reached.Floor() + Rational.One];
        return [.. near.Where(step => step.Sign >= 0).Distinct().SelectMany(step => Edge.Around(from + (step * every * sign)))];
    }

    // Where the ratio form pays nothing any more.
    private IEnumerable<Edge> Outside(Amount.Between between) =>
        between.Inside == BetweenMode.Ratio && Value(between.Zero) is { } zero && Value(between.Full) is { } full
            ? [new(zero, full > zero ? EdgeSide.Below : EdgeSide.Above)]
            : [];

    private Aim OneBeside(string factor)
    {
        Quantity.OfFact own = new(factor, SourceSpan.None);
        return new(own, measured(own) is { } now ? [Edge.At(now - Rational.One), Edge.At(now + Rational.One)] : []);
    }

    private ImmutableArray<Edge> Counted(Quantity number) => Value(number) is { } value ? [Edge.At(value)] : [];

    private static IEnumerable<Rational> Days(Condition.DateWithin days) =>
        from day in new[] { days.From, days.To }
        where day is not null
        select Rational.Of(day.Value.DayNumber);

    private IEnumerable<Edge> Values(Quantity? quantity) => quantity is not null && Value(quantity) is { } value ? [Edge.At(value)] : [];

    private IEnumerable<Edge> InPoints(Quantity? quantity) => Known(amounts.Points(quantity, FactScope.Empty)) is { } value ? [Edge.At(value)] : [];

    private Rational? Value(Quantity quantity) => Known(quantities.Evaluate(quantity));

    private static Rational? Known(Figure figure) => figure.IsKnown ? figure.Value : null;
}
