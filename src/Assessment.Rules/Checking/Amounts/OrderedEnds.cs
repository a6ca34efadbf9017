using Assessment.Model;

namespace Assessment.Rules.Checking.Amounts;

/// <summary>Of two ends the lower comes first, and thresholds between which points grow differ.</summary>
internal static class OrderedEnds
{
    internal static IEnumerable<Diagnostic> Check(SchemeUnderCheck scheme) =>
        scheme.Passages.SelectMany(passage => OfAmounts(scheme.Figures, passage))
            .Concat(scheme.Nodes.Select(place => OfBounds(scheme.Figures, place.Node)))
            .OfType<Diagnostic>();

    private static IEnumerable<Diagnostic?> OfAmounts(KnownFigures figures, Passage passage) =>
        passage.Content.Amounts.Select(keyed => keyed.Amount switch
        {
            Amount.Stated stated => Reversed(figures, passage.Id, "stated", stated.Lowest, stated.Highest),
            Amount.Proportion proportion => Reversed(figures, passage.Id, "atLeast / atMost", proportion.Lowest, proportion.Highest),
            Amount.Between between => Equal(figures, passage.Id, between),
            _ => null,
        });

    private static Diagnostic? OfBounds(KnownFigures figures, Indicator node) =>
        Reversed(figures, node.Id, "min / max", (node.Lowest as Bound.At)?.Value, (node.Highest as Bound.At)?.Value);

    private static Diagnostic? Reversed(KnownFigures figures, string user, string key, Quantity? lowest, Quantity? highest) =>
        lowest is not null && figures.Of(lowest) is { } from && figures.Of(highest) is { } to && from > to
            ? Diagnostic.Of(CheckDiagnostics.EndsReversed, lowest.Span, user, key, FigureText.Of(from), FigureText.Of(to))
            : null;

    private static Diagnostic? Equal(KnownFigures figures, string user, Amount.Between between) =>
        figures.Of(between.Zero) is { } zero && zero == figures.Of(between.Full)
            ? Diagnostic.Of(CheckDiagnostics.ThresholdsEqual, between.Full.Span, user, FigureText.Of(zero, between.Zero is Quantity.Number { IsPercent: true }))
            : null;
}
