using Assessment.Model;

namespace Assessment.Rules.Tests.SecondOpinion;

/// <summary>Parent = sum of its children × weight, × scale, within its bounds; then its extra sections.</summary>
internal static class Parents
{
    internal static NodeOpinion Of(World world, Unit unit, Frame frame)
    {
        List<Child> children =
        [
            .. world.Tree.Children(frame.Id)
                .Select(place => new Child(world.Node(unit, place.Indicator.Id), Weight(world, unit, place), place.Indicator.IsExtra))
                .Where(child => !child.Node.IsAbsent),
        ];
        Figure scale = frame.Scale is { } quantity ? Quantities.Of(quantity, Scope.OfTree(world, unit, frame.Points)) : (Fraction)1;
        Figure lost = Figure.Sum(children.Select(child => child.Weight.Map(weight => child.Node.Lost * weight)));
        Figure spread = Figure.Sum(children.Select(child => child.Weight.Map(weight => child.Node.Spread * weight)));
        bool isWhole = frame.Id == "total";
        lost = isWhole ? lost.With(spread, (a, b) => a - b) : lost;
        Figure points = frame.IsExtra ? frame.Points : Figure.Of([frame.Points, lost, scale], values => values[0] - (values[1] * values[2]));
        Frame own = frame with { Points = points };
        Figure score = Total(world, unit, own, children, scale, isWhole ? spread.Value : 0, child => child.Node.AsFigure());
        Figure settled = Total(world, unit, own, children, scale, isWhole ? spread.Value : 0, child => child.Node.Settled);
        return new NodeOpinion(
            score.IsKnown ? ItemState.Scored : ItemState.Pending,
            score.IsKnown ? score.Value : null,
            settled.Value,
            points.IsKnown ? points.Value : null)
        {
            IsPending = !score.IsKnown,
            Spread = spread.With(scale, (a, b) => a * b).Value,
            Lost = lost.With(scale, (a, b) => a * b).Value,
        };
    }

    private static Figure Total(World world, Unit unit, Frame frame, List<Child> children, Figure scale, Fraction spread, Func<Child, Figure> valueOf)
    {
        Figure sum = Sum([.. children.Where(child => !child.IsExtra)], spread, valueOf);
        Figure bounded = Worked.Bounded(sum.With(scale, (a, b) => (a * b).AsAmount()), frame, world, unit);
        Figure extra = Figure.Sum(children.Where(child => child.IsExtra && child.Node.Counts).Select(child => valueOf(child).With(child.Weight, (a, b) => a * b)));
        return Worked.Final(bounded.With(extra, (a, b) => a + b), frame, world, unit);
    }

    // Rescaled: what the others have counts for the points of all.
    private static Figure Sum(List<Child> children, Fraction spread, Func<Child, Figure> valueOf)
    {
        Figure sum = Figure.Sum(children.Where(child => child.Node.Counts).Select(child => valueOf(child).With(child.Weight, (a, b) => a * b)));
        if (spread.IsZero && !children.Exists(child => child.Node.IsRescaled))
        {
            return sum;
        }

        Figure all = Points(children.Where(child => child.Node.IsRescaled || child.Node.Counts));
        Figure rest = Points(children.Where(child => child.Node.Counts));
        return Figure.Of([sum, all, rest], values => values[2].IsZero ? values[0] : (values[0] * (values[1] + spread) / values[2]).AsAmount());
    }

    private static Figure Points(IEnumerable<Child> children) =>
        Figure.Sum(children.Select(child => (child.Node.Points is { } points ? (Figure)points : Figure.Missing).With(child.Weight, (a, b) => a * b)));

    private static Figure Weight(World world, Unit unit, Place place) =>
        place.Indicator.Weight is { } weight ? Quantities.Of(weight, Scope.OfTree(world, unit, Figure.Missing)) : (Fraction)1;

    private sealed record Child(NodeOpinion Node, Figure Weight, bool IsExtra);
}

/// <summary>The whole table.</summary>
internal static class Whole
{
    internal static NodeOpinion Of(World world, Unit unit) => Parents.Of(world, unit, new Frame(
        "total", Nodes.Points(world, unit, "total"), null, null, null, false, world.Scheme.Rounding));
}
