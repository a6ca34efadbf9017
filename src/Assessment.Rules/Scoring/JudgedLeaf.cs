using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Compiling;

namespace Assessment.Rules.Scoring;

/// <summary>A leaf that its assessor judges, or that evidence for its requirements settles all or nothing.</summary>
internal sealed class JudgedLeaf(UnitContext context, UnitPlan plan, FactBuckets buckets, LineWriter lines, PeriodCalendar calendar)
{
    public NodeValue Score(CompiledNode node)
    {
        var own = plan.Nodes[node.Index];
        var marks = buckets.MarksOf(node.Index);
        buckets.MarkUsed(marks);
        var outcomes = Test(node);
        foreach (var outcome in outcomes)
        {
            lines.AddRequirement(node.Index, outcome, null);
        }

        return marks.Count > 0 ? ByMark(node, own, marks) : ByRequirements(node, own, outcomes);
    }

    private List<RequirementOutcome> Test(CompiledNode node)
    {
        var tester = new RequirementTester(new QuantityEvaluator(context), calendar);
        var outcomes = new List<RequirementOutcome>();
        foreach (var requirement in node.Requirements)
        {
            var outcome = tester.Test(requirement.Source, buckets.OfRequirement(requirement.Index));
            buckets.MarkUsed(outcome.Facts);
            outcomes.Add(outcome);
        }

        return outcomes;
    }

    private NodeValue ByMark(CompiledNode node, NodePlan own, IReadOnlyList<Fact> marks)
    {
        var score = FactFigures.Of("score", marks, context.Scheme);
        if (score.Missing is { } reason)
        {
            return Waiting(own, reason, reason.Kind == StateReasonKind.Contradiction ? ItemState.Disputed : ItemState.Pending);
        }

        decimal mark = score.Value.ToAmount();
        if (mark < (own.Lowest ?? mark) || mark > (own.Highest ?? mark))
        {
            return Waiting(own, new StateReason(StateReasonKind.OutsideRange, marks[0].Id), ItemState.Pending);
        }

        AddMark(node, mark, [.. marks]);
        return NodeValue.Known(mark, own.Points, ItemState.Scored);
    }

    private NodeValue ByRequirements(CompiledNode node, NodePlan own, List<RequirementOutcome> outcomes)
    {
        if (outcomes.Exists(o => o.IsMet == false))
        {
            return NodeValue.Known(0, own.Points, ItemState.Scored);
        }

        // Silence alone never earns a judged item: at least one requirement must have been shown.
        if (outcomes.Count == 0 || outcomes.Exists(o => o.IsMet is null) || !outcomes.Exists(o => o.Facts.Count > 0))
        {
            var reason = WaitReason(node, outcomes);
            return Waiting(own, reason, reason.Kind == StateReasonKind.Contradiction ? ItemState.Disputed : ItemState.Pending);
        }

        decimal points = own.Points ?? 0;
        AddMark(node, points, [.. outcomes.SelectMany(o => o.Facts)]);
        return NodeValue.Known(points, own.Points, ItemState.Scored);
    }

    private static StateReason WaitReason(CompiledNode node, List<RequirementOutcome> outcomes) =>
        outcomes.Exists(o => o.Facts.Count > 0) && Waits.Worst(outcomes.Select(o => o.Missing)) is { } missing
            ? missing
            : new StateReason(StateReasonKind.NotJudged, node.Id);

    private static NodeValue Waiting(NodePlan own, StateReason reason, ItemState state) =>
        NodeValue.Waiting(own.Lowest ?? 0, own.Highest ?? AmountRange.Unbounded, own.Points, state, reason);

    private void AddMark(CompiledNode node, decimal mark, ImmutableArray<Fact> facts) =>
        lines.Add(node.Index, new ScoreLine(node.Id, LineKind.Mark, null, mark, mark, CutReason.None, facts, null));
}
