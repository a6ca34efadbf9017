using Assessment.Model;

namespace Assessment.Rules.Checking;

/// <summary>The quantities of which a quantity is made, one level down.</summary>
internal static class QuantityParts
{
    internal static IEnumerable<Quantity> Of(Quantity quantity) => quantity switch
    {
        Quantity.Aggregate aggregate => Present(aggregate.Of, aggregate.Expected),
        Quantity.Arithmetic arithmetic => arithmetic.Operands,
        Quantity.Ratio ratio => Present(ratio.Of, ratio.To, ratio.WhenZero),
        Quantity.OfPeers peers => [peers.Of],
        Quantity.Rank rank => rank.Ties.Prepend(rank.Of),
        _ => [],
    };

    private static IEnumerable<Quantity> Present(params IEnumerable<Quantity?> quantities) => quantities.OfType<Quantity>();
}
