using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Compiling;

namespace Assessment.Rules.Scoring;

/// <summary>Scores one unit in one pass.</summary>
internal static class UnitScorer
{
    public static ScoreSheet Score(UnitContext context, UnitPlan plan, PeriodCalendar calendar)
    {
        var scheme = context.Scheme;
        var buckets = FactBuckets.Of(scheme, plan, context.Unit, context.Facts);
        var states = new ClauseStage(context, plan, buckets, calendar).Run();
        var lines = new LineWriter(scheme);
        var roller = new TreeRoller(context, plan, buckets, states, lines, calendar);
        roller.Roll(scheme.Nodes[0]);
        var items = Items(scheme, plan, roller.Values);
        return new ScoreSheet
        {
            Scheme = scheme.Source.Id,
            Unit = context.Unit,
            Total = items[0],
            Items = items.RemoveAt(0),
            Start = items.Sum(i => i.Start),
            Lines = lines.ToLines(),
            Unused = [.. context.Facts.Where(f => IsUnused(f, context, buckets)).OrderBy(f => f.Id, StringComparer.Ordinal)],
            Bars = [.. Bars(states)],
        };
    }

    /// <summary>The sheet of a unit whose figures cannot be added up: nothing is settled.</summary>
    public static ScoreSheet TooLarge(UnitContext context) => new()
    {
        Scheme = context.Scheme.Source.Id,
        Unit = context.Unit,
        Total = new ItemScore
        {
            Id = CompiledNode.TotalId,
            Depth = 0,
            State = ItemState.Pending,
            Settled = 0,
            Reason = new StateReason(StateReasonKind.TooLarge, context.Unit.Id),
        },
        Items = [],
        Start = 0,
        Lines = [],
    };

    private static bool IsUnused(Fact fact, UnitContext context, FactBuckets buckets) =>
        fact.Unit == context.Unit.Id && !buckets.IsUsed(fact) && !context.Scheme.SummedKinds.Contains(fact.Kind);

    private static ImmutableArray<ItemScore> Items(CompiledScheme scheme, UnitPlan plan, NodeValue?[] values)
    {
        var items = ImmutableArray.CreateBuilder<ItemScore>(values.Length);
        foreach (var node in scheme.Nodes)
        {
            if (values[node.Index] is { } value)
            {
                items.Add(Item(node, plan.Nodes[node.Index], value));
            }
        }

        return items.ToImmutable();
    }

    internal static ItemScore Item(CompiledNode node, NodePlan own, NodeValue value) => new()
    {
        Id = node.Id,
        Indicator = node.Indicator,
        Depth = node.Depth,
        Points = node.Indicator is { IsExtra: true } ? own.Highest : value.Points,
        Start = value.Start,
        State = value.State,
        Score = value.IsPending || value.IsOut ? null : value.Settled,
        Settled = value.Settled,
        Lowest = value.Least <= -AmountRange.Unbounded / 2 ? null : value.Least,
        Highest = value.Most >= AmountRange.Unbounded / 2 ? null : value.Most,
        Reason = value.Reason,
    };

    private static IEnumerable<GradeBar> Bars(ClauseState?[] states) =>
        from state in states.OfType<ClauseState>()
        where state.Effect is Effect.Veto && state.HasHappened
        select new GradeBar(state.Clause.Source, ((Effect.Veto)state.Effect).BestGrade, [.. state.Facts]);
}
