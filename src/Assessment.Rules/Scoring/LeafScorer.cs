using Assessment.Model;
using Assessment.Rules.Compiling;

namespace Assessment.Rules.Scoring;

/// <summary>From clauses to a leaf: start or mark, plus awards, less deductions, held between its bounds.</summary>
internal sealed class LeafScorer(UnitContext context, UnitPlan plan, FactBuckets buckets, LineWriter lines)
{
    private readonly SpecialStates _special = new(context, plan, buckets, lines);

    public NodeValue Score(CompiledNode node, ClauseState?[] states, PeriodCalendar calendar)
    {
        var own = plan.Nodes[node.Index];
        if (_special.Of(node) is { } special)
        {
            return special;
        }

        if (own.Problem is { } problem)
        {
            return NodeValue.Waiting(own.Lowest ?? 0, own.Highest ?? AmountRange.Unbounded, own.Points, ItemState.Pending, problem);
        }

        return node.IsJudged
            ? new JudgedLeaf(context, plan, buckets, lines, calendar).Score(node)
            : ScoreClauses(node, own, states);
    }

    private NodeValue ScoreClauses(CompiledNode node, NodePlan own, ClauseState?[] states)
    {
        // A mark stands in place of the start.
        decimal start = node.Clauses.Any(c => states[c.Index] is { Effect: Effect.Mark } mark && mark.Entries.Exists(e => e.Counts)) ? 0 : own.Start;
        var sum = new LeafSum(start);
        foreach (var clause in node.Clauses)
        {
            if (states[clause.Index] is { } state)
            {
                Add(node, own, state, sum);
            }
        }

        if (sum.Waiting is { } reason)
        {
            decimal least = Hold(own, sum.Value + sum.LeastMore);
            decimal most = Hold(own, sum.Value + sum.MostMore);
            lines.AddTree(node.Index, LineKind.Pending, -sum.Value);
            var state = reason.Kind == StateReasonKind.Contradiction ? ItemState.Disputed : ItemState.Pending;
            return NodeValue.Waiting(least, most, own.Points, state, reason, start);
        }

        decimal held = Hold(own, sum.Value);
        lines.AddTree(node.Index, held > sum.Value ? LineKind.Floor : LineKind.Ceiling, held - sum.Value);
        return NodeValue.Known(held, own.Points, ItemState.Scored, null, start);
    }

    private void Add(CompiledNode node, NodePlan own, ClauseState state, LeafSum sum)
    {
        foreach (var outcome in state.Requirements)
        {
            lines.AddRequirement(node.Index, outcome, state.Clause.Source);
        }

        foreach (var entry in state.Entries)
        {
            lines.AddEntry(node.Index, state, entry);
        }

        lines.AddTree(node.Index, LineKind.GroupLimit, state.GroupChange, null, state.Clause.Source);
        sum.Value += state.GroupChange + (state.Effect is Effect.Deduct ? -state.Amount : state.Amount);
        if (state.Pending is { } reason)
        {
            Wait(own, state, sum, reason);
        }
    }

    private void Wait(NodePlan own, ClauseState state, LeafSum sum, StateReason reason)
    {
        var amounts = new AmountEvaluator(new QuantityEvaluator(context, state.Clause), own.Points);
        decimal? limit = state.Clause.Source.Limit is { } quantity && amounts.Points(quantity, FactScope.Empty) is { IsKnown: true } figure
            ? figure.Value.ToAmount() - state.Amount
            : null;
        var (least, most) = AmountRange.Of(state.Clause.Source, amounts, limit);
        sum.Wait(reason, state.Effect is Effect.Deduct ? (-most, -least) : (least, most));
    }

    private static decimal Hold(NodePlan own, decimal value)
    {
        decimal raised = own.Lowest is { } low ? Math.Max(low, value) : value;
        return own.Highest is { } high ? Math.Min(high, raised) : raised;
    }
}
