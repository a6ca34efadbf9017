using System.Numerics;
using Assessment.Model;

namespace Assessment.Rules.Tests.SecondOpinion;

/// <summary>Works a node out: its sum, its bounds, its extra sections, zero and cap, rounding.</summary>
internal static class Worked
{
    internal static NodeOpinion Out(World world, Unit unit, Place place)
    {
        Indicator node = place.Indicator;
        Figure points = Nodes.Points(world, unit, node.Id);
        if (!node.Children.IsEmpty)
        {
            return Parents.Of(world, unit, Frame.Of(node, points));
        }

        Frame frame = Frame.Of(node, points);
        Figure final = Final(Bounded(Leaves.Of(world, unit, place, points), frame, world, unit), frame, world, unit);
        ItemState state = final.IsKnown ? ItemState.Scored : final.Standing == Standing.Disputed ? ItemState.Disputed : ItemState.Pending;
        return new NodeOpinion(state, final.IsKnown ? final.Value : null, final.Value, points.IsKnown ? points.Value : null) { IsPending = !final.IsKnown };
    }

    /// <summary>The value within the bounds of the node; they are 0 and its points unless it says otherwise.</summary>
    internal static Figure Bounded(Figure value, Frame frame, World world, Unit unit)
    {
        Scope scope = Scope.OfTree(world, unit, frame.Points);
        Figure least = value.With(At(frame.Highest, frame.IsExtra ? (Fraction)0 : frame.Points, scope) ?? (Fraction)0, (a, b) => frame.Highest is Bound.None ? a : Fraction.Least(a, b));
        return least.With(At(frame.Lowest, (Fraction)0, scope) ?? (Fraction)0, (a, b) => frame.Lowest is Bound.None ? a : Fraction.Greatest(a, b));
    }

    /// <summary>After the node's own sum and bounds: zero and cap, then the declared rounding.</summary>
    internal static Figure Final(Figure value, Frame frame, World world, Unit unit)
    {
        Figure struck = Strikes.Struck(world, unit, frame, value);
        return frame.Rounding is { } rounding ? struck.Map(sum => Round(sum, rounding)) : struck;
    }

    private static Figure? At(Bound? bound, Figure otherwise, Scope scope) => bound switch
    {
        Bound.At at => Quantities.Points(at.Value, scope),
        Bound.None => null,
        _ => otherwise,
    };

    internal static Fraction Round(Fraction value, Rounding rounding)
    {
        Fraction steps = value / rounding.To;
        Fraction size = steps < 0 ? -steps : steps;
        BigInteger whole = rounding.Mode switch
        {
            RoundingMode.HalfUp => size.HalfUp(),
            RoundingMode.Down => size.Floor(),
            _ => size.Ceiling(),
        };
        return new Fraction(steps < 0 ? -whole : whole, 1) * rounding.To;
    }
}

/// <summary>What a node says of its own sum.</summary>
internal sealed record Frame(string Id, Figure Points, Quantity? Scale, Bound? Lowest, Bound? Highest, bool IsExtra, Rounding? Rounding)
{
    internal static Frame Of(Indicator node, Figure points) =>
        new(node.Id, points, node.Scale, node.Lowest, node.Highest, node.IsExtra, node.Rounding);
}
