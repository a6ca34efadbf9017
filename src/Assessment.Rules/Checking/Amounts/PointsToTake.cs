using Assessment.Model;

namespace Assessment.Rules.Checking.Amounts;

/// <summary>What is a share of the item's points stands only under an item that has points: an extra section has none.</summary>
internal static class PointsToTake
{
    internal static IEnumerable<Diagnostic> Check(SchemeUnderCheck scheme) =>
        from place in scheme.Clauses
        where place.Owner.Node.IsExtra
        from part in Of(place.Clause)
        select Diagnostic.Of(CheckDiagnostics.NoPointsToTake, part.Span, place.Clause.Id, part.Key, place.Owner.Node.Id);

    private static IEnumerable<(string Key, SourceSpan Span)> Of(Clause clause)
    {
        IEnumerable<KeyedQuantity> figures = ClauseContent.AmountOf(clause) is { } amount ? PointFigures.Of(amount.Key, amount.Amount) : [];
        IEnumerable<KeyedQuantity> limits = clause.Limit is { } limit ? [new("limit", limit)] : [];
        return WholePoints(ClauseContent.AmountOf(clause)?.Amount)
            .Concat(figures.Concat(limits).Where(figure => figure.Quantity is Quantity.Number { IsPercent: true }).Select(figure => (figure.Key, figure.Quantity.Span)));
    }

    // Forms that take all of the item's points where they do not say how many.
    private static IEnumerable<(string Key, SourceSpan Span)> WholePoints(Amount? amount) => amount switch
    {
        Amount.Stated { Highest: null } => [("stated", amount.Span)],
        Amount.Proportion { Points: null } => [("proportion", amount.Span)],
        Amount.Between { Points: null } => [("between", amount.Span)],
        Amount.Given { Scale: not null, Points: null } => [("given", amount.Span)],
        _ => [],
    };
}
