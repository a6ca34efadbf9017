using System.Collections.Immutable;
using System.Diagnostics;
using Assessment.Model;
using Assessment.Rules.Compiling;

namespace Assessment.Rules.Scoring;

/// <summary>States that stand above the clauses of a node: disputed, excused, not assigned, not applicable, lost.</summary>
internal sealed class SpecialStates(UnitContext context, UnitPlan plan, FactBuckets buckets, LineWriter lines)
{
    /// <summary>Value of a node in a special state; null when the node is scored as usual.</summary>
    public NodeValue? Of(CompiledNode node)
    {
        var own = plan.Nodes[node.Index];
        if (own.Presence == Presence.Treated)
        {
            return Treat(node, own, [], new StateReason(StateReasonKind.OutsideGroup, node.Id));
        }

        if (Said(BuiltInKinds.NotAssigned, node) is { IsEmpty: false } notAssigned)
        {
            return Treat(node, own, notAssigned, new StateReason(StateReasonKind.SaidByFact, notAssigned[0].Id));
        }

        if (Said(BuiltInKinds.Disputed, node) is { IsEmpty: false } disputed)
        {
            buckets.MarkUsed(buckets.MarksOf(node.Index));
            return Waiting(own, ItemState.Disputed, new StateReason(StateReasonKind.SaidByFact, disputed[0].Id));
        }

        if (Said(BuiltInKinds.Excused, node) is { IsEmpty: false } excused)
        {
            return Full(node, own, ItemState.Excused, excused, new StateReason(StateReasonKind.SaidByFact, excused[0].Id));
        }

        return node.Indicator is { IsPlaceholder: true }
            ? Waiting(own, ItemState.Pending, new StateReason(StateReasonKind.TextLost, node.Id))
            : null;
    }

    private ImmutableArray<Fact> Said(string kind, CompiledNode node)
    {
        var facts = buckets.OfBuiltIn(kind, node.Index);
        buckets.MarkUsed(facts);
        return [.. facts];
    }

    private NodeValue Treat(CompiledNode node, NodePlan own, ImmutableArray<Fact> facts, StateReason reason) =>
        node.Indicator?.NotApplicable switch
        {
            NotApplicable.Zero => NodeValue.Known(0, own.Points, ItemState.NotAssigned, reason),
            NotApplicable.Full => Full(node, own, ItemState.NotApplicable, facts, reason),
            NotApplicable.Rescale or NotApplicable.RescaleTotal or NotApplicable.Drop => NodeValue.Out(own.Points, node.Indicator.NotApplicable.Value, reason),
            NotApplicable.PeersMean => Share(node, own, lowest: false, facts, reason),
            NotApplicable.PeersLowest => Share(node, own, lowest: true, facts, reason),
            _ => throw new UnreachableException(),
        };

    private NodeValue Full(CompiledNode node, NodePlan own, ItemState state, ImmutableArray<Fact> facts, StateReason reason)
    {
        if (own.Points is not { } points)
        {
            return Waiting(own, ItemState.Pending, own.Problem ?? reason);
        }

        lines.AddTree(node.Index, LineKind.NotApplicable, points, null, null, facts);
        return NodeValue.Known(points, points, state, reason);
    }

    private NodeValue Share(CompiledNode node, NodePlan own, bool lowest, ImmutableArray<Fact> facts, StateReason reason)
    {
        var share = context.Beyond.Share(node.Id, lowest, context.Unit);
        if (!share.IsKnown || own.Points is not { } points)
        {
            return Waiting(own, ItemState.Pending, share.Missing ?? reason);
        }

        decimal value = (share.Value * points).ToAmount();
        var arithmetic = new LineArithmetic { Rate = value, Times = 1, Measured = share.ForPeople() };
        lines.AddTree(node.Index, LineKind.NotApplicable, value, arithmetic, null, facts);
        return NodeValue.Known(value, points, ItemState.NotApplicable, reason);
    }

    private static NodeValue Waiting(NodePlan own, ItemState state, StateReason reason) =>
        NodeValue.Waiting(own.Lowest ?? 0, own.Highest ?? AmountRange.Unbounded, own.Points, state, reason);
}
