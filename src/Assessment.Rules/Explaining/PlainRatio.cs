using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Explaining;

/// <summary>
/// Tells a ratio that people read as a percentage (50 of 60 households) from one that they read as it is (4.75 yuan a head).
/// The figures that the clause compares it with decide; without any, the units of what is divided.
/// </summary>
internal static class PlainRatio
{
    /// <summary>What an amount measures, as people read it, with its unit.</summary>
    internal static string Text(MeasuredValue value, Amount? amount, SchemeTerms terms) =>
        MeasureName.MeasuredBy(amount) is { } of ? Text(value, of, Compared(amount), terms) : ArithmeticText.Value(value);

    /// <summary>A figure of the other units, as people read it, with its unit.</summary>
    internal static string Text(PeersFigure peers, SchemeTerms terms) =>
        peers.Quantity is Quantity.OfPeers of ? Text(peers.Value, of.Of, [], terms) : ArithmeticText.Value(peers.Value);

    private static string Text(MeasuredValue value, Quantity of, ImmutableArray<bool> compared, SchemeTerms terms) => IsPlain(of, compared, terms)
        ? ArithmeticText.Value(value with { IsPercent = false }) + Quotient(of, terms)
        : ArithmeticText.Value(value) + (of is Quantity.OfFact fact ? terms.UnitOf(fact.Attribute) : "");

    private static string Quotient(Quantity of, SchemeTerms terms) =>
        of is Quantity.Ratio ratio && UnitOf(ratio.Of, terms) is { Length: > 0 } above && UnitOf(ratio.To, terms) is { Length: > 0 } below && above != below
            ? $"{above}/{below}"
            : "";

    private static bool IsPlain(Quantity of, ImmutableArray<bool> compared, SchemeTerms terms) =>
        of is Quantity.Ratio or Quantity.Arithmetic
        && (compared.IsEmpty ? of is Quantity.Ratio { IsGrowth: false } ratio && AreUnlike(ratio, terms) : !compared.Contains(true));

    // Yuan by persons; a ratio of figures without units may be either, and stays a percentage.
    private static bool AreUnlike(Quantity.Ratio ratio, SchemeTerms terms) =>
        UnitOf(ratio.Of, terms) is { } of && UnitOf(ratio.To, terms) is { } to && of != to;

    private static string? UnitOf(Quantity quantity, SchemeTerms terms) => quantity switch
    {
        Quantity.OfFact fact => terms.UnitOf(fact.Attribute),
        Quantity.OfUnit unit => terms.UnitOf(unit.Attribute),
        Quantity.Aggregate { Of: { } inner } => UnitOf(inner, terms),
        Quantity.Aggregate => "",
        _ => null,
    };

    // Whether each figure beside the measured one is written as a percentage. Zero is the same either way.
    private static ImmutableArray<bool> Compared(Amount? amount) => amount switch
    {
        Amount.Bands bands => [.. from row in bands.Rows where row.Range is not { Lower: 0 or null, Upper: 0 or null } select row.Range.Text.Contains('%', StringComparison.Ordinal)],
        Amount.Steps steps => [.. Written(steps.From).Concat(Written(steps.Every))],
        Amount.Between between => [.. Written(between.Zero).Concat(Written(between.Full))],
        Amount.Proportion part => [.. Written(part.Lowest).Concat(Written(part.Highest))],
        _ => [],
    };

    private static IEnumerable<bool> Written(Quantity? quantity) => quantity is Quantity.Number { Value: not 0 } number ? [number.IsPercent] : [];
}
