namespace Assessment.Benchmarks.Baseline;

public enum Reason : byte { Deducted, Capped, SameIssue, GroupCap }

/// <summary>An explanation line. The amounts of a unit's lines add up to exactly what its root deducts.</summary>
public readonly record struct Line(string RuleId, string EvidenceId, decimal Amount, Reason Reason);

public sealed class UnitResult
{
    public required string UnitId { get; init; }
    public required decimal Total { get; init; }
    /// <summary>Score by node index (dense), or null where a variant reports touched nodes only.</summary>
    public decimal[]? NodeScores { get; init; }
    public (int Node, decimal Score)[]? TouchedNodes { get; init; }
    public Line[]? Lines { get; init; }
}

public static class Check
{
    public static void Same(RuleTree tree, UnitResult expected, UnitResult actual, string who)
    {
        if (expected.UnitId != actual.UnitId) throw new InvalidOperationException($"{who}: unit {actual.UnitId} for {expected.UnitId}");
        if (expected.Total != actual.Total) throw new InvalidOperationException($"{who}: {actual.UnitId} total {actual.Total}, expected {expected.Total}");
        if (actual.NodeScores is { } n)
            for (int i = 0; i < n.Length; i++)
                if (n[i] != expected.NodeScores![i]) throw new InvalidOperationException($"{who}: {actual.UnitId} node {i} {n[i]}, expected {expected.NodeScores[i]}");
        if (actual.TouchedNodes is { } t)
            foreach (var (node, score) in t)
                if (score != expected.NodeScores![node]) throw new InvalidOperationException($"{who}: {actual.UnitId} node {node} {score}");
        if (actual.Lines is { } l)
        {
            decimal sum = 0;
            foreach (var x in l) sum += x.Amount;
            if (sum != tree.Groups[0].Max - actual.Total) throw new InvalidOperationException($"{who}: {actual.UnitId} lines add up to {sum}, deducted {tree.Groups[0].Max - actual.Total}");
            if (l.Length != expected.Lines!.Length) throw new InvalidOperationException($"{who}: {actual.UnitId} {l.Length} lines, expected {expected.Lines.Length}");
        }
    }
}
