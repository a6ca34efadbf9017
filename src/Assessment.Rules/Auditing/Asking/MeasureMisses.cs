using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Scoring;

namespace Assessment.Rules.Auditing;

/// <summary>Intervals of a measure that one more or one less of what is counted would have reached.</summary>
internal static class MeasureMisses
{
    /// <summary>The misses of a line; none where its measure was not counted, or counted in several facts.</summary>
    internal static IEnumerable<NearMiss> Of(ScoreLine line)
    {
        (Quantity? measure, ImmutableArray<Interval> wanted) = Wanted(line);
        if (line.Facts is not [{ } fact] || Counted(measure, fact) is not { } counted)
        {
            return [];
        }

        return
        [
            .. from range in wanted
               from found in new[] { counted.Part + 1, counted.Part - 1 }
               where Intervals.Contains(range, Rational.Of(found) / Rational.Of(counted.Whole))
               select new NearMiss(line.Node, line.Requirement?.Id ?? line.Clause?.Id ?? "", range.Text, counted.Part, found),
        ];
    }

    // How many of how many, as the fact states it.
    private static (decimal Part, decimal Whole)? Counted(Quantity? measure, Fact fact)
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
            _ => null,
        };
    }

    private static (decimal Part, decimal Whole)? Whole(decimal part, decimal whole) =>
        decimal.IsInteger(part) && decimal.IsInteger(whole) ? (part, whole) : null;

    private static (Quantity? Measure, ImmutableArray<Interval> Wanted) Wanted(ScoreLine line) => line switch
    {
        { Arithmetic.IsMet: false, Requirement.Test: RequirementTest.Within within } => (within.Of, [within.Range]),
        { Clause.Effect: Effect.Deduct { Amount: Amount.Bands bands } } => (bands.Of, Better(bands, line, isDeduction: true)),
        { Clause.Effect: Effect.Award { Amount: Amount.Bands bands } } => (bands.Of, Better(bands, line, isDeduction: false)),
        { Clause.Effect: Effect.Mark { Amount: Amount.Bands bands } } => (bands.Of, Better(bands, line, isDeduction: false)),
        _ => (null, []),
    };

    // Bands whose figure is known and serves the unit better than the one it is in; outside all bands the figure is 0.
    private static ImmutableArray<Interval> Better(Amount.Bands bands, ScoreLine line, bool isDeduction)
    {
        Quantity? own = bands.Rows.FirstOrDefault(row => row.Range.Text == line.Arithmetic?.Row)?.Value;
        decimal? figure = own is null ? 0 : Number(own);
        return [.. bands.Rows.Where(row => isDeduction ? Number(row.Value) < figure : Number(row.Value) > figure).Select(row => row.Range)];
    }

    private static decimal? Number(Quantity quantity) => (quantity as Quantity.Number)?.Value;
}
