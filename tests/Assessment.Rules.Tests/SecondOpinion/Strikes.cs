using Assessment.Model;

namespace Assessment.Rules.Tests.SecondOpinion;

/// <summary>Zero and cap on a node, from wherever its clauses stand.</summary>
internal static class Strikes
{
    /// <summary>The node after those that strike it; a figure that nobody decided leaves it open.</summary>
    internal static Figure Struck(World world, Unit unit, Frame frame, Figure value) =>
        On(world, unit, frame.Id).Aggregate(value, (figure, pair) => pair.Clause.Effect switch
        {
            Effect.Zero zero => Zero(figure, Number(world, unit, pair.Clause), Quantities.Of(zero.FromNth, Scope.OfTree(world, unit, Figure.Missing))),
            Effect.Cap cap when Number(world, unit, pair.Clause) > 0 => figure.With(Quantities.Points(cap.At, Scope.OfTree(world, unit, frame.Points)), Fraction.Least),
            _ => figure,
        });

    private static Figure Zero(Figure value, int number, Figure nth) => number == 0 ? value
        : nth.Then(from => number >= from ? (Fraction)0 : value);

    private static IEnumerable<(Place Place, Clause Clause)> On(World world, Unit unit, string node) =>
        world.Tree.Clauses.Where(pair => Target(pair.Clause.Effect, pair.Place) == node && Applicable.Acts(world, unit, pair.Place));

    private static string? Target(Effect effect, Place place) => effect switch
    {
        Effect.Zero zero => zero.Node == "item" ? place.Indicator.Id : zero.Node,
        Effect.Cap cap => cap.Node == "item" ? place.Indicator.Id : cap.Node,
        _ => null,
    };

    private static int Number(World world, Unit unit, Clause clause) => world.Acting(unit, clause).Sum(fact => fact.Count);
}
