using Assessment.Model;

namespace Assessment.Rules.Tests.SecondOpinion;

/// <summary>What becomes of the points of an item that does not apply, or whose task the unit does not have.</summary>
internal static class Treatments
{
    internal static NodeOpinion Of(World world, Unit unit, Place place, NotApplicable treatment)
    {
        Figure points = Nodes.Points(world, unit, place.Indicator.Id);
        Fraction? known = points.IsKnown ? points.Value : null;
        ItemState state = treatment == NotApplicable.Zero ? ItemState.NotAssigned : ItemState.NotApplicable;
        Figure score = treatment switch
        {
            NotApplicable.Zero => (Fraction)0,
            NotApplicable.Full => points,
            NotApplicable.PeersMean => Peers(world, unit, place, values => values.Aggregate((a, b) => a + b) / values.Count).With(points, (a, b) => (a * b).AsAmount()),
            NotApplicable.PeersLowest => Peers(world, unit, place, values => values.Aggregate(Fraction.Least)).With(points, (a, b) => (a * b).AsAmount()),
            _ => Figure.None,
        };
        return treatment is NotApplicable.Drop or NotApplicable.Rescale or NotApplicable.RescaleTotal
            ? new NodeOpinion(state, null, 0, known)
            {
                Lost = treatment == NotApplicable.Rescale ? 0 : known ?? 0,
                Spread = treatment == NotApplicable.RescaleTotal ? known ?? 0 : 0,
                IsRescaled = treatment == NotApplicable.Rescale,
            }
            : new NodeOpinion(score.IsKnown ? state : ItemState.Pending, score.IsKnown ? score.Value : null, score.Value, known) { IsPending = !score.IsKnown };
    }

    private static Figure Peers(World world, Unit unit, Place place, Func<IReadOnlyList<Fraction>, Fraction> join)
    {
        if (world.IsAlone)
        {
            return Figure.Missing;
        }

        List<NodeOpinion> others =
        [
            .. world.Units.Where(other => other.Id != unit.Id && Applicable.IsInGroup(world, other, place) && !Applicable.IsSaid(world, other, BuiltInKinds.NotAssigned, place.Indicator.Id))
                .Select(other => world.Node(other, place.Indicator.Id))
                .Where(other => other.State != ItemState.NotApplicable && other.Points is { IsZero: false }),
        ];
        return others.Count == 0
            ? Figure.Missing
            : Figure.Of(others.Select(other => other.AsFigure().With(other.Points is { } points ? points : Figure.Missing, (a, b) => a / b)), values => join(values));
    }
}
