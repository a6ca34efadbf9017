using Assessment.Model;

namespace Assessment.Rules.Tests.SecondOpinion;

/// <summary>Figures that need all units.</summary>
internal static class PeersView
{
    internal static Figure Of(Quantity.OfPeers peers, Scope scope)
    {
        if (scope.World.IsAlone)
        {
            return Figure.Missing;
        }

        List<Figure> all = [.. Among(peers.Among, scope).Select(unit => Row([peers.Of], unit, scope)[0])];
        List<Figure> compared = [.. all.Where(figure => figure.Standing != Standing.SaidToBeNone)];
        return all.Count == 0 ? Figure.Missing
            : peers.Kind == PeerKind.Number ? Figure.Of(compared, values => (Fraction)values.Count)
            : compared.Count == 0 ? Figure.None
            : Figure.Of(compared, values => Join(peers.Kind, values));
    }

    internal static Figure Of(Quantity.Rank rank, Scope scope)
    {
        if (scope.World.IsAlone)
        {
            return Figure.Missing;
        }

        Quantity[] by = [rank.Of, .. rank.Ties];
        IReadOnlyList<Figure> own = Row(by, scope.Unit, scope);
        List<IReadOnlyList<Figure>> all = [.. Among(rank.Among, scope).Select(unit => Row(by, unit, scope))];
        List<IReadOnlyList<Figure>> compared = [.. all.Where(row => !IsNone(row))];

        // What is missing anywhere comes before what is stated to be none.
        Figure place = Figure.Of(
            all.Append(own).SelectMany(row => row).Where(figure => figure.Standing != Standing.SaidToBeNone),
            _ => (Fraction)(1 + compared.Count(row => !IsNone(own) && IsBefore(row, own, rank.Order))));
        return place.IsKnown && IsNone(own) ? Figure.None : place;
    }

    private static bool IsNone(IReadOnlyList<Figure> row) => row.Any(figure => figure.Standing == Standing.SaidToBeNone);

    // A contradiction is a matter of the unit whose facts contradict one another; the others wait for it.
    private static List<Figure> Row(Quantity[] by, Unit unit, Scope scope) =>
    [
        .. by.Select(quantity => Quantities.Of(quantity, At(unit, scope)))
            .Select(figure => unit.Id != scope.Unit.Id && figure.Standing == Standing.Disputed ? Figure.Missing : figure),
    ];

    private static IEnumerable<Unit> Among(UnitSelector? among, Scope scope) => among is null
        ? scope.World.Units.Where(unit => unit.Kind == scope.Unit.Kind)
        : scope.World.Units.Where(unit => scope.World.Membership.Has(among, unit));

    private static Scope At(Unit unit, Scope scope)
    {
        IReadOnlyList<Fact> facts = scope.Clause is { } clause ? Events.Measured(scope.World, unit, clause) : [];
        return scope with { Unit = unit, Facts = facts };
    }

    private static bool IsBefore(IReadOnlyList<Figure> row, IReadOnlyList<Figure> own, RankOrder order)
    {
        int difference = row.Zip(own).Select(pair => pair.First.Value.CompareTo(pair.Second.Value)).FirstOrDefault(sign => sign != 0);
        return order == RankOrder.HighestFirst ? difference > 0 : difference < 0;
    }

    private static Figure Join(PeerKind kind, IReadOnlyList<Fraction> values) => kind switch
    {
        PeerKind.Mean => values.Aggregate((a, b) => a + b) / values.Count,
        PeerKind.Highest => values.Aggregate(Fraction.Greatest),
        PeerKind.Lowest => values.Aggregate(Fraction.Least),
        _ => Median([.. values.Order()]),
    };

    private static Fraction Median(List<Fraction> sorted) => (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
}
