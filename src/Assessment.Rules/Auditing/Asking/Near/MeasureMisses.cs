using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Compiling;
using Assessment.Rules.Explaining;
using Assessment.Rules.Scoring;

namespace Assessment.Rules.Auditing;

/// <summary>Intervals of a measure that one more or one less of what is counted would have reached.</summary>
internal sealed class MeasureMisses(KnownNumbers numbers)
{
    /// <summary>The misses of a line; none where its measure is no whole number and was not counted in one fact.</summary>
    internal IEnumerable<NearMiss> Of(ScoreLine line)
    {
        (Quantity? measure, ImmutableArray<Interval> wanted) = Wanted(line);
        return
            from counted in Present((line.Facts is [{ } fact] ? Counted(measure, fact) : null) ?? Measured(line.Arithmetic?.Measured))
            from range in wanted
            where !Contains(range, counted.Part, counted.Whole)
            from found in new[] { counted.Part + 1, counted.Part - 1 }
            where Contains(range, found, counted.Whole)
            select new NearMiss(line.Node, line.Requirement?.Id ?? line.Clause?.Id ?? "", range.Text, counted.Part, found, SortOf(measure));
    }

    /// <summary>How many of how many a fact states; of a whole number by itself, so many of one. Null where nothing is counted.</summary>
    internal static (decimal Part, decimal Whole)? Counted(Quantity? measure, Fact fact)
    {
        (FactValue? of, FactValue? to) = measure switch
        {
            Quantity.Aggregate { Of: Quantity.OfFact own } => (fact.Attributes.GetValueOrDefault(own.Attribute), null),
            Quantity.OfFact own => (fact.Attributes.GetValueOrDefault(own.Attribute), null),
            Quantity.Ratio { IsGrowth: false, Of: Quantity.OfFact part, To: Quantity.OfFact whole } =>
                (fact.Attributes.GetValueOrDefault(part.Attribute), fact.Attributes.GetValueOrDefault(whole.Attribute)),
            _ => (null, null),
        };
        return (of, to) switch
        {
            (FactValue.Measure { Denominator: > 0 } one, null) => Whole(one.Numerator, one.Denominator),
            (FactValue.Number part, FactValue.Number { Value: > 0 } whole) => Whole(part.Value, whole.Value),
            (FactValue.Number only, null) => Whole(only.Value, 1),
            _ => null,
        };
    }

    private static (decimal Part, decimal Whole)? Measured(MeasuredValue? value) =>
        value is { Denominator: 1, IsPercent: false } ? Whole(value.Numerator, 1) : null;

    private static (decimal Part, decimal Whole)? Whole(decimal part, decimal whole) =>
        decimal.IsInteger(part) && decimal.IsInteger(whole) ? (part, whole) : null;

    private static IEnumerable<(decimal Part, decimal Whole)> Present((decimal Part, decimal Whole)? counted) => counted is { } known ? [known] : [];

    private static bool Contains(Interval range, decimal part, decimal whole) => Intervals.Contains(range, Rational.Of(part) / Rational.Of(whole));

    private static NearMissSort SortOf(Quantity? measure) =>
        measure is not null && QuantityWalk.Inside(measure).Any(part => part is Quantity.Rank) ? NearMissSort.Place : NearMissSort.Figure;

    private (Quantity? Measure, ImmutableArray<Interval> Wanted) Wanted(ScoreLine line) => (line, MeasureName.AmountOf(line.Clause)) switch
    {
        ({ Arithmetic.IsMet: false, Requirement.Test: RequirementTest.Within within }, _) => (within.Of, [within.Range]),
        ({ Requirement: not null }, _) => (null, []),
        (_, Amount.Bands bands) => (bands.Of, Better(bands, line, IsDeduction(line))),
        (_, Amount.Steps steps) => (steps.Of, Better(steps, IsDeduction(line))),
        (_, Amount.Between between) => (between.Of, Better(between, IsDeduction(line))),
        _ => (null, []),
    };

    private static bool IsDeduction(ScoreLine line) => line.Clause?.Effect is Effect.Deduct;

    // Bands whose figure is known and serves the unit better than the one it is in; outside all bands the figure is 0.
    private ImmutableArray<Interval> Better(Amount.Bands bands, ScoreLine line, bool isDeduction)
    {
        Quantity? own = bands.Rows.FirstOrDefault(row => row.Range.Text == line.Arithmetic?.Row)?.Value;
        decimal? figure = own is null ? 0 : numbers.Of(own);
        return [.. bands.Rows.Where(row => isDeduction ? numbers.Of(row.Value) < figure : numbers.Of(row.Value) > figure).Select(row => row.Range)];
    }

    // No step at all of a deduction; the first step of anything else.
    private ImmutableArray<Interval> Better(Amount.Steps steps, bool isDeduction)
    {
        if (numbers.Of(steps.From) is not { } from || numbers.Of(steps.Every) is not { } every)
        {
            return [];
        }

        decimal first = steps is { Partial: PartialStep.Down, StartCounts: false } ? every : 0;
        bool isBelow = steps.Direction == StepDirection.Below;
        bool isPercent = IsPercent(steps.From) || IsPercent(steps.Every);
        return isDeduction
            ? [OneSided(from, isPercent, !isBelow, !steps.StartCounts)]
            : [OneSided(isBelow ? from - first : from + first, isPercent, isBelow, first > 0 || steps.StartCounts)];
    }

    // All of the points, or the start of them; nothing of a deduction.
    private ImmutableArray<Interval> Better(Amount.Between between, bool isDeduction)
    {
        if (numbers.Of(between.Zero) is not { } zero || numbers.Of(between.Full) is not { } full)
        {
            return [];
        }

        bool isMore = full > zero;
        bool isPercent = IsPercent(between.Zero) || IsPercent(between.Full);
        return isDeduction
            ? [OneSided(zero, isPercent, isMore, includes: true)]
            : [OneSided(full, isPercent, !isMore, includes: true), OneSided(zero, isPercent, !isMore, includes: true)];
    }

    private static bool IsPercent(Quantity quantity) => quantity is Quantity.Number { IsPercent: true };

    private static Interval OneSided(decimal end, bool isPercent, bool isUpper, bool includes) => isUpper
        ? new(null, false, end, includes, $"(, {FigureForm.Number(end, isPercent)}{(includes ? ']' : ')')}")
        : new(end, includes, null, false, $"{(includes ? '[' : '(')}{FigureForm.Number(end, isPercent)}, )");
}
