using Assessment.Model;
using Assessment.Rules.Compiling;

namespace Assessment.Rules.Scoring;

/// <summary>What acts on a node after its own sum and bounds: veto, cap, declared rounding.</summary>
internal sealed class NodeEffects
{
    private readonly UnitContext _context;
    private readonly UnitPlan _plan;
    private readonly LineWriter _lines;
    private readonly ILookup<int, ClauseState> _byTarget;

    public NodeEffects(UnitContext context, UnitPlan plan, ClauseState?[] states, LineWriter lines)
    {
        _context = context;
        _plan = plan;
        _lines = lines;
        _byTarget = states.OfType<ClauseState>().Where(s => s.Clause.Target >= 0).ToLookup(s => s.Clause.Target);
    }

    public NodeValue Apply(CompiledNode node, NodeValue value)
    {
        foreach (var state in _byTarget[node.Index])
        {
            value = state.Effect switch
            {
                Effect.Zero zero => Zero(node, value, state, zero),
                Effect.Cap cap => Cap(node, value, state, cap),
                _ => value,
            };
        }

        var rounding = node.Indicator is { } indicator ? indicator.Rounding : _context.Scheme.Source.Rounding;
        return rounding is null ? value : Round(node, value, rounding);
    }

    private NodeValue Zero(CompiledNode node, NodeValue value, ClauseState state, Effect.Zero zero)
    {
        var from = new QuantityEvaluator(_context, state.Clause).Evaluate(zero.FromNth);
        if (from.Missing is { } missing && state.HasHappened)
        {
            return Undecided(node, value, missing);
        }

        if (!from.IsKnown || from.Value.Sign <= 0 || Ordinals.Most(state.Clause.Source, state.Facts) < from.Value)
        {
            return Unnumbered(state, from) is { } unnamed ? Undecided(node, value, unnamed) : value;
        }

        AddLine(node, LineKind.Zero, -value.Settled, state);
        return NodeValue.Known(0, value.Points, ItemState.Scored, null, value.Start);
    }

    // So many occurrences in all that those which do not say to what they belong may decide.
    private static StateReason? Unnumbered(ClauseState state, Figure from) =>
        from.IsKnown && from.Value.Sign > 0 && state.Facts.Sum(f => (decimal)f.Count) >= from.Value ? Ordinals.Unnamed(state.Clause.Source, state.Facts) : null;

    private NodeValue Cap(CompiledNode node, NodeValue value, ClauseState state, Effect.Cap cap)
    {
        var at = new AmountEvaluator(new QuantityEvaluator(_context, state.Clause), value.Points).Points(cap.At, FactScope.Empty);
        if (!state.HasHappened)
        {
            return value;
        }

        if (at.Missing is { } missing)
        {
            return Undecided(node, value, missing);
        }

        decimal most = at.Value.ToAmount();
        AddLine(node, LineKind.Cap, Math.Min(0, most - value.Settled), state);
        return Mapped(value, v => Math.Min(most, v));
    }

    // While nobody knows how far the node is lowered, nothing of it is settled.
    private NodeValue Undecided(CompiledNode node, NodeValue value, StateReason reason)
    {
        _lines.AddTree(node.Index, LineKind.Pending, -value.Settled);
        decimal least = Math.Min(value.Least, _plan.Nodes[node.Index].Lowest ?? -AmountRange.Unbounded);
        return value.State == ItemState.Disputed
            ? NodeValue.Waiting(least, value.Most, value.Points, value.State, value.Reason ?? reason, value.Start)
            : NodeValue.Waiting(least, value.Most, value.Points, ItemState.Pending, reason, value.Start);
    }

    private NodeValue Round(CompiledNode node, NodeValue value, Rounding rounding)
    {
        var rounded = Mapped(value, v => Roundings.Apply(rounding, v));
        _lines.AddTree(node.Index, LineKind.Rounding, rounded.Settled - value.Settled);
        return rounded;
    }

    private void AddLine(CompiledNode node, LineKind kind, decimal amount, ClauseState state) =>
        _lines.Add(node.Index, new ScoreLine(
            node.Id,
            kind,
            state.Clause.Source,
            amount,
            amount,
            CutReason.None,
            [.. state.Facts],
            null));

    private static NodeValue Mapped(NodeValue value, Func<decimal, decimal> change) => new()
    {
        State = value.State,
        Settled = change(value.Settled),
        Least = change(value.Least),
        Most = change(value.Most),
        Points = value.Points,
        Start = value.Start,
        Reason = value.Reason,
        IsOut = value.IsOut,
        IsRescaled = value.IsRescaled,
        Spread = value.Spread,
    };
}
