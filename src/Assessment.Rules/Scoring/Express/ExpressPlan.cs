using Assessment.Model;
using Assessment.Rules.Compiling;

namespace Assessment.Rules.Scoring.Express;

/// <summary>
/// A tree of plain leaves and plain sums as flat arrays by clause and node. Scoring then visits only what a fact touched
/// and everything else has the value of the empty sheet.
/// </summary>
internal sealed class ExpressPlan
{
    private ExpressPlan(CompiledScheme scheme, UnitPlan plan, ScoreSheet empty)
    {
        Scheme = scheme;
        Plan = plan;
        Empty = empty;
        Clauses = [.. scheme.Clauses.Select(c => ExpressClause.Of(c, plan))];
        Nodes = [.. scheme.Nodes.Select(n => ExpressNode.Of(scheme, n, plan.Nodes[n.Index]))];
        Inner = [.. scheme.Nodes.Where(n => !n.IsLeaf && plan.Nodes[n.Index].Presence == Presence.Applies).Select(n => n.Index).Reverse()];
        HighestGroups = scheme.Clauses.Select(c => c.Plain?.HighestGroup ?? -1).DefaultIfEmpty(-1).Max() + 1;
        var values = empty.Items.ToDictionary(i => i.Id, i => i.Settled, StringComparer.Ordinal);
        EmptyValues = [.. scheme.Nodes.Select(n => n.Index == 0 ? empty.Total.Settled : values.GetValueOrDefault(n.Id))];
        EmptyExtras = [.. scheme.Nodes.Select(n => n.Children.Where(c => Nodes[c].IsExtra).Sum(c => EmptyValues[c]))];
    }

    public CompiledScheme Scheme { get; }

    public UnitPlan Plan { get; }

    /// <summary>The sheet without facts.</summary>
    public ScoreSheet Empty { get; }

    public ExpressClause[] Clauses { get; }

    public ExpressNode[] Nodes { get; }

    /// <summary>Parents, children before their parents.</summary>
    public int[] Inner { get; }

    public int HighestGroups { get; }

    /// <summary>Value of each node without facts.</summary>
    public decimal[] EmptyValues { get; }

    /// <summary>What the extra sections of each node come to without facts.</summary>
    public decimal[] EmptyExtras { get; }

    /// <summary>The plan, or null where some rule is not plain or something is pending even without facts.</summary>
    public static ExpressPlan? Of(CompiledScheme scheme, UnitPlan plan, ScoreSheet empty)
    {
        bool isPlain = !scheme.NeedsPasses
            && empty.IsComplete
            && empty.Lines.Count == 0
            && scheme.Nodes.All(n => plan.Nodes[n.Index].Presence == Presence.Absent || IsPlain(scheme, n, plan.Nodes[n.Index]));
        return isPlain ? new ExpressPlan(scheme, plan, empty) : null;
    }

    private static bool IsPlain(CompiledScheme scheme, CompiledNode node, NodePlan own)
    {
        var rounding = node.Indicator is { } indicator ? indicator.Rounding : scheme.Source.Rounding;
        return own is { Presence: Presence.Applies, Problem: null, Weight: 1, Scale: 1 }
            && rounding is null
            && node.Indicator is not { IsExtra: true, Children.Length: > 0 }
            && (!node.IsLeaf || node.IsPlain);
    }
}

/// <summary>A plain clause in flat form.</summary>
internal readonly struct ExpressClause
{
    public required bool Applies { get; init; }

    public required int Leaf { get; init; }

    /// <summary>Signed amount for one.</summary>
    public required decimal Rate { get; init; }

    /// <summary>Most that it takes or gives; the largest number where it has no limit.</summary>
    public required decimal Limit { get; init; }

    public required int HighestGroup { get; init; }

    public static ExpressClause Of(CompiledClause clause, UnitPlan plan) => new()
    {
        Applies = plan.ClauseApplies[clause.Index] && clause.Plain is not null,
        Leaf = clause.Node,
        Rate = clause.Plain?.Rate ?? 0,
        Limit = clause.Plain?.Limit ?? AmountRange.Unbounded,
        HighestGroup = clause.Plain?.HighestGroup ?? -1,
    };
}

/// <summary>A node in flat form.</summary>
internal readonly struct ExpressNode
{
    public required int Parent { get; init; }

    public required int FirstClause { get; init; }

    public required int ClauseCount { get; init; }

    public required decimal Start { get; init; }

    public required decimal Lowest { get; init; }

    public required decimal Highest { get; init; }

    public required bool IsExtra { get; init; }

    /// <summary>True for a parent with bonus or penalty sections beyond its bounds.</summary>
    public required bool HasExtras { get; init; }

    public static ExpressNode Of(CompiledScheme scheme, CompiledNode node, NodePlan own) => new()
    {
        Parent = node.Parent,
        FirstClause = node.Clauses.Length == 0 ? 0 : node.Clauses[0].Index,
        ClauseCount = node.Clauses.Length,
        Start = own.Start,
        Lowest = own.Lowest ?? -AmountRange.Unbounded,
        Highest = own.Highest ?? AmountRange.Unbounded,
        IsExtra = node.Indicator is { IsExtra: true },
        HasExtras = node.Children.Any(child => scheme.Nodes[child].Indicator is { IsExtra: true }),
    };

    public decimal Hold(decimal value) => value < Lowest ? Lowest : value > Highest ? Highest : value;
}
