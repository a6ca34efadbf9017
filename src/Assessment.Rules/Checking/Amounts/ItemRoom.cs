using Assessment.Model;

namespace Assessment.Rules.Checking.Amounts;

/// <summary>What the score of an item can be: its points and bounds, as far as they are known.</summary>
/// <param name="Points">Its points; null when they are not known or there are none.</param>
/// <param name="Highest">Highest score; null when there is no bound or it is not known.</param>
/// <param name="Change">Distance from the lowest to the highest score; null when one of them is open.</param>
internal readonly record struct ItemRoom(decimal? Points, decimal? Highest, decimal? Change)
{
    internal static ItemRoom Of(Indicator node, KnownFigures figures)
    {
        decimal? points = figures.Of(node.Points);
        decimal? highest = OfBound(node.Highest, points, figures);
        decimal? lowest = OfBound(node.Lowest, node.IsExtra ? null : 0, figures);
        return new(points, highest, highest - lowest);
    }

    /// <summary>A figure in points: a percentage is a share of the item's points.</summary>
    internal decimal? InPoints(Quantity? figure, KnownFigures figures) =>
        figure is Quantity.Number { IsPercent: true } share
            ? KnownFigures.Times(share.Value, Points)
            : figures.Of(figure);

    private static decimal? OfBound(Bound? bound, decimal? otherwise, KnownFigures figures) => bound switch
    {
        Bound.At at => figures.Of(at.Value),
        Bound.None => null,
        _ => otherwise,
    };
}
