using Assessment.Model;

namespace Assessment.Rules.Tests.SecondOpinion;

/// <summary>What the second evaluator says of a node.</summary>
/// <param name="State">Its state.</param>
/// <param name="Score">Its score; null while something is pending, and where it does not count.</param>
/// <param name="Settled">What is settled so far.</param>
/// <param name="Points">Points that the unit can reach here; null when they are not known.</param>
internal sealed record NodeOpinion(ItemState State, Fraction? Score, Fraction Settled, Fraction? Points)
{
    /// <summary>True when the node is simply absent.</summary>
    internal bool IsAbsent { get; init; }

    /// <summary>Points that left the parent because the node was dropped.</summary>
    internal Fraction Lost { get; init; } = 0;

    /// <summary>Those of the lost points that everything else in the table gets.</summary>
    internal Fraction Spread { get; init; } = 0;

    /// <summary>True when the points of the node go to its siblings.</summary>
    internal bool IsRescaled { get; init; }

    internal bool Counts => !IsAbsent && !IsRescaled && !(State == ItemState.NotApplicable && Score is null && Settled.IsZero && !IsPending);

    /// <summary>True when the node waits for something.</summary>
    internal bool IsPending { get; init; }

    internal NodeOpinion Rounded(Rounding? rounding) => rounding is null || Score is not { } score
        ? this
        : this with { Score = Worked.Round(score, rounding), Settled = Worked.Round(score, rounding) };

    internal Figure AsFigure() => Score is { } score ? score : Figure.Missing;

    internal static NodeOpinion Absent { get; } = new(ItemState.NotApplicable, null, 0, null) { IsAbsent = true };
}

/// <summary>Nodes of the tree, from the inside out.</summary>
internal static class Nodes
{
    internal static NodeOpinion Of(World world, Unit unit, string id)
    {
        if (id == "total")
        {
            return Whole.Of(world, unit);
        }

        Place place = world.Tree.Find(id);
        Indicator node = place.Indicator;
        if (!IsPresent(world, unit, place))
        {
            return NodeOpinion.Absent;
        }

        if (!Applicable.IsInGroup(world, unit, place) || (node.NotApplicable is not null && Applicable.IsSaid(world, unit, BuiltInKinds.NotAssigned, id)))
        {
            return node.NotApplicable is { } treatment ? Treatments.Of(world, unit, place, treatment).Rounded(node.Rounding) : NodeOpinion.Absent;
        }

        return Said(world, unit, id)?.Rounded(node.Rounding) ?? Worked.Out(world, unit, place);
    }

    /// <summary>Nominal points of a node.</summary>
    internal static Figure Points(World world, Unit unit, string id) => id == "total"
        ? Quantities.Of(world.Scheme.Total, Scope.OfTree(world, unit, Figure.Missing))
        : world.Tree.Find(id).Indicator.Points is { } points ? Quantities.Of(points, Scope.OfTree(world, unit, Figure.Missing)) : Figure.Missing;

    // Present when its alternate is the unit's, and everything above it applies.
    private static bool IsPresent(World world, Unit unit, Place place) => Applicable.IsAlternate(world, unit, place)
        && world.Tree.Path(place.Parent).All(above => Applicable.IsAlternate(world, unit, above) && Applicable.IsInGroup(world, unit, above));

    private static NodeOpinion? Said(World world, Unit unit, string id)
    {
        Figure points = Points(world, unit, id);
        Fraction? known = points.IsKnown ? points.Value : null;
        if (Applicable.IsSaid(world, unit, BuiltInKinds.Disputed, id))
        {
            Figure struck = Worked.Final(Figure.Disputed, Frame.Of(world.Tree.Find(id).Indicator, points), world, unit);
            return struck.IsKnown
                ? new NodeOpinion(ItemState.Scored, struck.Value, struck.Value, known)
                : new NodeOpinion(ItemState.Disputed, null, 0, known) { IsPending = true };
        }

        return Applicable.IsSaid(world, unit, BuiltInKinds.Excused, id)
            ? new NodeOpinion(ItemState.Excused, known, known ?? 0, known) { IsPending = known is null }
            : null;
    }
}
