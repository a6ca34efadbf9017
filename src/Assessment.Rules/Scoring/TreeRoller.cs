using Assessment.Model;
using Assessment.Rules.Compiling;

namespace Assessment.Rules.Scoring;

/// <summary>From leaves to the whole, from the inside out, so that bounds nest.</summary>
internal sealed class TreeRoller
{
    private readonly UnitContext _context;
    private readonly UnitPlan _plan;
    private readonly FactBuckets _buckets;
    private readonly ClauseState?[] _states;
    private readonly LineWriter _lines;
    private readonly PeriodCalendar _calendar;
    private readonly NodeEffects _effects;
    private readonly HashSet<int> _looked;

    public TreeRoller(UnitContext context, UnitPlan plan, FactBuckets buckets, ClauseState?[] states, LineWriter lines, PeriodCalendar calendar)
    {
        _context = context;
        _plan = plan;
        _buckets = buckets;
        _states = states;
        _lines = lines;
        _calendar = calendar;
        _effects = new NodeEffects(context, plan, states, lines);
        _looked = [.. plan.AlwaysLeaves, .. buckets.TouchedLeaves];
        Values = new NodeValue?[context.Scheme.Nodes.Length];
    }

    /// <summary>Value of every node that stands for this unit, by index; null for the others.</summary>
    public NodeValue?[] Values { get; }

    public NodeValue Roll(CompiledNode node)
    {
        var value = node.IsLeaf ? RollLeaf(node) : RollParent(node);
        return Values[node.Index] = _effects.Apply(node, value);
    }

    private NodeValue RollLeaf(CompiledNode node)
    {
        var own = _plan.Nodes[node.Index];
        return _looked.Contains(node.Index)
            ? new LeafScorer(_context, _plan, _buckets, _lines).Score(node, _states, _calendar)
            : NodeValue.Known(own.Start, own.Points, ItemState.Scored, null, own.Start);
    }

    private NodeValue RollParent(CompiledNode node)
    {
        if (new SpecialStates(_context, _plan, _buckets, _lines).Of(node) is { } special)
        {
            return special;
        }

        var children = new List<Child>();
        foreach (int index in node.Children)
        {
            if (_plan.Nodes[index].Presence != Presence.Absent)
            {
                children.Add(new Child(_context.Scheme.Nodes[index], _plan.Nodes[index], Roll(_context.Scheme.Nodes[index])));
            }
        }

        return new ParentSum(node, _plan.Nodes[node.Index], children, _lines).Value();
    }
}

/// <summary>A child with its figures, as its parent sees it.</summary>
internal sealed record Child(CompiledNode Node, NodePlan Plan, NodeValue Value)
{
    public bool IsExtra => Node.Indicator is { IsExtra: true };

    /// <summary>Points in the parent's measure; 0 while they are not decided.</summary>
    public decimal WeightedPoints => (Value.Points ?? 0) * Plan.Weight;

    /// <summary>Points in the parent's measure that are no longer in the parent's sum and did not go to the siblings.</summary>
    public decimal LostPoints => Value switch
    {
        { IsOut: true, IsRescaled: true } => 0,
        { IsOut: true } => WeightedPoints,
        _ => ((Plan.Points ?? 0) * Plan.Weight) - WeightedPoints,
    };
}
