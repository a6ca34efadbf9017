using Assessment.Model;

namespace Assessment.Rules.Tests.SecondOpinion;

/// <summary>Figures that need all units.</summary>
internal static class PeersView
{
    internal static Figure Of(Quantity.OfPeers peers, Scope scope) =>
        scope.World.IsAlone ? Figure.Missing : Figure.Of(Among(peers.Among, scope).Select(unit => Row([peers.Of], unit, scope)[0]), values => Join(peers.Kind, values));

    internal static Figure Of(Quantity.Rank rank, Scope scope)
    {
        if (scope.World.IsAlone)
        {
            return Figure.Missing;
        }

        Quantity[] by = [rank.Of, .. rank.Ties];
        List<IReadOnlyList<Figure>> all = [.. Among(rank.Among, scope).Select(unit => Row(by, unit, scope))];
        IReadOnlyList<Figure> own = Row(by, scope.Unit, scope);
        return Figure.Of(all.Append(own).SelectMany(row => row), _ => (Fraction)(1 + all.Count(row => IsBefore(row, own, rank.Order))));
    }

    // A contradiction is a matter of the unit whose facts contradict one another; the others wait for it.
    private static List<Figure> Row(Quantity[] by, Unit unit, Scope scope) =>
    [
        .. by.Select(quantity => Quantities.Of(quantity, At(unit, scope)))
            .Select(figure => unit.Id != scope.Unit.Id && figure.Standing == Standing.Disputed ? Figure.Missing : figure)
            .Select(figure => figure.Standing == Standing.SaidToBeNone ? Figure.Missing : figure),
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

    private static Figure Join(PeerKind kind, IReadOnlyList<Fraction> values) => (kind, values.Count) switch
    {
        (_, 0) => Figure.Missing,
        (PeerKind.Mean, _) => values.Aggregate((a, b) => a + b) / values.Count,
        (PeerKind.Highest, _) => values.Aggregate(Fraction.Greatest),
        (PeerKind.Lowest, _) => values.Aggregate(Fraction.Least),
        _ => Median([.. values.Order()]),
    };

    private static Fraction Median(List<Fraction> sorted) => (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
}
