using Assessment.Model;

namespace Assessment.Rules.Tests.SecondOpinion;

/// <summary>Zero and cap on a node, from wherever its clauses stand.</summary>
internal static class Strikes
{
    /// <summary>The node after those that strike it; a figure that nobody decided leaves it open.</summary>
    internal static Figure Struck(World world, Unit unit, Frame frame, Figure value) =>
        On(world, unit, frame.Id).Aggregate(value, (figure, pair) => pair.Clause.Effect switch
        {
            Effect.Zero zero => Zero(figure, pair.Clause, world.Acting(unit, pair.Clause), Quantities.Of(zero.FromNth, Scope.OfTree(world, unit, Figure.Missing))),
            Effect.Cap cap when Number(world, unit, pair.Clause) > 0 => figure.With(Quantities.Points(cap.At, Scope.OfTree(world, unit, frame.Points)), Fraction.Least),
            _ => figure,
        });

    private static Figure Zero(Figure value, Clause clause, IReadOnlyList<Fact> facts, Figure nth) => facts.Sum(fact => fact.Count) == 0 ? value
        : !nth.IsKnown ? value.With(nth, (score, _) => score)
        : Most(clause, facts) >= nth.Value ? (Fraction)0
        : facts.Sum(fact => fact.Count) >= nth.Value && !Keys.AreSaid(clause.NthPer, facts) ? value.With(Figure.Missing, (score, _) => score)
        : value;

    private static int Most(Clause clause, IReadOnlyList<Fact> facts) =>
        facts.GroupBy(fact => Keys.Of(clause.NthPer, fact)).Max(group => group.Sum(fact => fact.Count));

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
