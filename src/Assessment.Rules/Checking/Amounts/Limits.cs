using Assessment.Model;

namespace Assessment.Rules.Checking.Amounts;

/// <summary>A limit can take effect, and is not above what its item can change.</summary>
/// <remarks>A limit of just the item's points is no fault: documents like to say so (扣完为止).</remarks>
internal static class Limits
{
    internal static IEnumerable<Diagnostic> Check(SchemeUnderCheck scheme) =>
        scheme.Clauses.Select(place => Fault(scheme.Figures, place)).OfType<Diagnostic>();

    private static Diagnostic? Fault(KnownFigures figures, PlacedClause place)
    {
        ItemRoom room = ItemRoom.Of(place.Owner.Node, figures);
        if (place.Clause.Limit is not { } quantity || room.InPoints(quantity, figures) is not { } limit)
        {
            return null;
        }

        if (limit > room.Change)
        {
            return Diagnostic.Of(
                CheckDiagnostics.LimitAboveItem, quantity.Span, place.Clause.Id, FigureText.Of(limit), place.Owner.Node.Id, FigureText.Of(room.Change.Value));
        }

        return Most(figures, place, place.Clause) is { } most && limit >= most
            ? Diagnostic.Of(CheckDiagnostics.LimitNeverActs, quantity.Span, place.Clause.Id, FigureText.Of(limit), FigureText.Of(most))
            : null;
    }

    // What the clause can come to without its limit; null when nobody can tell.
    private static decimal? Most(KnownFigures figures, PlacedClause place, Clause clause) => clause.Effect switch
    {
        Effect.Group rule => MostOfGroup(figures, place, rule),
        _ => MostOnce(figures, place, clause),
    };

    private static decimal? MostOnce(KnownFigures figures, PlacedClause place, Clause clause)
    {
        bool isOnce = clause is { Counting: Counting.Once, Multipliers.IsEmpty: true };
        return isOnce && ClauseContent.AmountOf(clause) is { Amount: Amount.Fixed or Amount.Table or Amount.Bands or Amount.Stated } amount
            ? Largest(figures, place, amount)
            : null;
    }

    private static decimal? Largest(KnownFigures figures, PlacedClause place, KeyedAmount amount)
    {
        ItemRoom room = ItemRoom.Of(place.Owner.Node, figures);
        decimal?[] points = [.. PointFigures.Of(amount.Key, amount.Amount).Select(figure => room.InPoints(figure.Quantity, figures))];
        return points.Contains(null) || amount.Amount is Amount.Stated { Highest: null } ? null : points.Max();
    }

    private static decimal? MostOfGroup(KnownFigures figures, PlacedClause place, Effect.Group rule)
    {
        ItemRoom room = ItemRoom.Of(place.Owner.Node, figures);
        decimal?[] members =
        [
            .. from id in rule.Among
               let member = place.Owner.Node.Clauses.FirstOrDefault(clause => clause.Id == id)
               select member?.Limit is { } limit ? room.InPoints(limit, figures) : member is null ? null : MostOnce(figures, place, member),
        ];
        return members.Contains(null) ? null : members.Sum();
    }
}
