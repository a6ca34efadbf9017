using Assessment.Model;

namespace Assessment.Rules.Checking.Amounts;

/// <summary>No amount is negative, and none is more than its item can give or lose.</summary>
internal static class AmountSizes
{
    internal static IEnumerable<Diagnostic> Check(SchemeUnderCheck scheme) =>
        from place in scheme.Clauses
        let amount = ClauseContent.AmountOf(place.Clause)
        where amount is not null
        from figure in PointFigures.Of(amount.Key, amount.Amount)
        let fault = Fault(scheme.Figures, place, amount.Key == "score", figure)
        where fault is not null
        select fault;

    private static Diagnostic? Fault(KnownFigures figures, PlacedClause place, bool isMark, KeyedQuantity figure)
    {
        Indicator node = place.Owner.Node;
        ItemRoom room = ItemRoom.Of(node, figures);
        decimal? points = room.InPoints(figure.Quantity, figures);
        if (points < 0)
        {
            return isMark && node.Lowest is not null
                ? null
                : Diagnostic.Of(CheckDiagnostics.NegativeAmount, figure.Quantity.Span, place.Clause.Id, figure.Key, FigureText.Of(points.Value));
        }

        decimal? most = isMark ? room.Highest : room.Change;
        return points is { } found && most is { } allowed && found > allowed
            ? Diagnostic.Of(
                isMark ? CheckDiagnostics.MarkAboveItem : CheckDiagnostics.AmountAboveItem,
                figure.Quantity.Span,
                place.Clause.Id,
                figure.Key,
                FigureText.Of(found),
                node.Id,
                FigureText.Of(allowed))
            : null;
    }
}
