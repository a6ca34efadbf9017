using System.Diagnostics;
using Assessment.Model;
using Assessment.Rules.Compiling;

namespace Assessment.Rules.Scoring;

/// <summary>Resolves the tree for one sort of unit.</summary>
internal sealed class UnitPlanner(UnitContext context)
{
    private readonly QuantityEvaluator _quantities = new(context);

    public UnitPlan Plan()
    {
        var scheme = context.Scheme;
        var nodes = new NodePlan[scheme.Nodes.Length];
        foreach (var node in scheme.Nodes)
        {
            nodes[node.Index] = PlanNode(node, node.Parent < 0 ? Presence.Applies : nodes[node.Parent].Presence);
        }

        var applies = scheme.Clauses
            .Select(c => nodes[c.Node].Presence == Presence.Applies && context.Applies(c.Source.AppliesTo))
            .ToArray();
        return new UnitPlan
        {
            Nodes = nodes,
            ClauseApplies = applies,
            AlwaysClauses = [.. scheme.Clauses.Where(c => applies[c.Index] && c.ActsWithoutFacts).Select(c => c.Index)],
            AlwaysLeaves = [.. scheme.Nodes.Where(n => n.IsLeaf && NeedsLook(n, nodes, applies)).Select(n => n.Index)],
        };
    }

    private static bool NeedsLook(CompiledNode node, NodePlan[] nodes, bool[] applies) =>
        nodes[node.Index].Presence == Presence.Treated
        || (nodes[node.Index].Presence == Presence.Applies
            && (node.IsJudged
                || nodes[node.Index].Problem is not null
                || nodes[node.Index].IsStartOutside
                || node.Indicator is { IsPlaceholder: true }
                || node.Clauses.Any(c => applies[c.Index] && c.ActsWithoutFacts)));

    private NodePlan PlanNode(CompiledNode node, Presence parent)
    {
        if (node.Indicator is not { } indicator)
        {
            var total = _quantities.Evaluate(context.Scheme.Source.Total);
            return Resolve(Presence.Applies, total, null, Bounds(null, 0), Bounds(null, Amount(total)));
        }

        var presence = PresenceOf(node, indicator, parent);
        if (presence == Presence.Absent)
        {
            return new NodePlan { Presence = presence };
        }

        var points = indicator.Points is null ? Figure.Of(Rational.Zero) : _quantities.Evaluate(indicator.Points);
        return Resolve(presence, points, indicator, Bounds(indicator.Lowest, 0), Bounds(indicator.Highest, Amount(points)));
    }

    private Presence PresenceOf(CompiledNode node, Indicator indicator, Presence parent)
    {
        if (parent != Presence.Applies || !node.Around.All(context.Applies))
        {
            return Presence.Absent;
        }

        return context.Applies(indicator.AppliesTo)
            ? Presence.Applies
            : indicator.NotApplicable is null ? Presence.Absent : Presence.Treated;
    }

    private NodePlan Resolve(Presence presence, Figure points, Indicator? indicator, Figure? lowest, Figure? highest)
    {
        var weight = Optional(indicator?.Weight);
        var scale = Optional(indicator?.Scale);
        var start = Start(indicator, points);
        return new NodePlan
        {
            Presence = presence,
            Points = indicator is { IsExtra: true } ? null : Amount(points),
            Start = Amount(start) ?? 0,
            Lowest = Amount(lowest),
            Highest = Amount(highest),
            Weight = Amount(weight) ?? 1,
            Scale = Amount(scale) ?? 1,
            Problem = FirstMissing([points, weight, scale, start, lowest, highest]),
        };
    }

    private static StateReason? FirstMissing(ReadOnlySpan<Figure?> figures)
    {
        foreach (var figure in figures)
        {
            if (figure?.Missing is { } reason)
            {
                return reason;
            }
        }

        return null;
    }

    private Figure Start(Indicator? indicator, Figure points) => indicator switch
    {
        null or { Children.Length: > 0 } or { Clauses.Length: 0 } => Figure.Of(Rational.Zero),
        { Start: StartMark.At at } => _quantities.Evaluate(at.Value),
        { Start: StartMark.Full } => points,
        _ => indicator.Clauses.Any(c => c.Effect is Effect.Award or Effect.Mark) ? Figure.Of(Rational.Zero) : points,
    };

    private Figure? Bounds(Bound? bound, decimal? otherwise) => bound switch
    {
        null => otherwise is { } value ? Figure.Of(value) : null,
        Bound.None => null,
        Bound.At at => _quantities.Evaluate(at.Value),
        _ => throw new UnreachableException(),
    };

    private Figure Optional(Quantity? quantity) => quantity is null ? Figure.Of(Rational.One) : _quantities.Evaluate(quantity);

    private static decimal? Amount(Figure? figure) => figure is { IsKnown: true } known ? known.Value.ToAmount() : null;
}
