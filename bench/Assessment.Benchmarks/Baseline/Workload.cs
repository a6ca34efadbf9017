// Deterministic workload: R leaf rules in a 1/5/25/R tree, units with F findings each.
// Same seed, same sizes => same bytes, on every machine (own generator, no System.Random).
using System.Globalization;

namespace Assessment.Benchmarks.Baseline;

public sealed class Finding
{
    public string Id { get; set; } = "";
    public string UnitId { get; set; } = "";
    public string RuleKey { get; set; } = "";
    public int Count { get; set; }
    public DateOnly OccurredOn { get; set; }
    public string IssueId { get; set; } = "";
}

public sealed class Unit
{
    public required string Id { get; init; }
    public required Finding[] Findings { get; init; }
}

/// <summary>One leaf: every finding of <see cref="Key"/> deducts D x count, at most Cap in all, the item (Max points) not below 0.</summary>
public sealed class Leaf
{
    public required string RuleId { get; init; }
    public required string Key { get; init; }
    public required decimal D { get; init; }
    public required decimal Cap { get; init; }
    public required decimal Max { get; init; }
    /// <summary>Findings of such rules that share an issue in one unit: only the highest deduction counts.</summary>
    public required bool OncePerIssue { get; init; }
    public required int ParentNode { get; init; }
}

/// <summary>An inner node: Max = sum of its children; deducts what its children deduct, at most Cap in all.</summary>
public sealed class GroupNode
{
    public required string Id { get; init; }
    public required int Parent { get; init; }
    public decimal Max { get; set; }
    public decimal Cap { get; set; }
}

public sealed class RuleTree
{
    /// <summary>Node 0 = root, 1..5 level 1, 6..30 level 2; leaf i is node 31 + i. A parent's index is below its children's.</summary>
    public required GroupNode[] Groups { get; init; }
    public required Leaf[] Leaves { get; init; }
    public int NodeCount => Groups.Length + Leaves.Length;
}

public struct SplitMix(ulong seed)
{
    private ulong _s = seed;
    public ulong Next()
    {
        ulong z = _s += 0x9E3779B97F4A7C15UL;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }
    /// <summary>lo..hi, both included.</summary>
    public int Int(int lo, int hi) => lo + (int)(Next() % (ulong)(hi - lo + 1));
    public bool Chance(int percent) => Int(0, 99) < percent;
}

public static class Workload
{
    public const int FirstLeafNode = 31;

    public static RuleTree BuildTree(int rules, ulong seed = 42)
    {
        var rng = new SplitMix(seed ^ (ulong)rules * 7919UL);
        var groups = new GroupNode[FirstLeafNode];
        groups[0] = new GroupNode { Id = "ROOT", Parent = -1 };
        for (int i = 0; i < 5; i++) groups[1 + i] = new GroupNode { Id = $"A{i}", Parent = 0 };
        for (int i = 0; i < 25; i++) groups[6 + i] = new GroupNode { Id = $"A{i / 5}.B{i % 5}", Parent = 1 + i / 5 };
        var leaves = new Leaf[rules];
        for (int i = 0; i < rules; i++)
        {
            int d = rng.Int(2, 200);
            int cap = d * rng.Int(1, 3) + rng.Int(0, 50);
            int max = rng.Int(50, 500);
            int parent = 6 + (int)((long)i * 25 / rules);
            leaves[i] = new Leaf
            {
                RuleId = $"R-{i:D5}",
                Key = $"kind/{groups[parent].Id}/k{i:D5}",
                D = d / 100m,
                Cap = cap / 100m,
                Max = max / 100m,
                OncePerIssue = i % 20 == 7, // 5 % of the rules
                ParentNode = parent,
            };
            groups[parent].Max += max / 100m;
        }
        for (int g = FirstLeafNode - 1; g > 0; g--) groups[groups[g].Parent].Max += groups[g].Max;
        for (int g = 0; g < FirstLeafNode; g++)
        {
            int percent = g == 0 ? 100 : g < 6 ? rng.Int(20, 60) : rng.Int(30, 70);
            groups[g].Cap = Math.Round(groups[g].Max * percent / 100m, 2, MidpointRounding.AwayFromZero);
        }
        return new RuleTree { Groups = groups, Leaves = leaves };
    }

    public static Unit[] BuildUnits(RuleTree tree, int units, int findings, ulong seed = 4242)
    {
        var rng = new SplitMix(seed + (ulong)tree.Leaves.Length * 31UL + (ulong)findings);
        var day0 = new DateOnly(2025, 1, 1);
        var result = new Unit[units];
        var onceSoFar = new List<string>();
        for (int u = 0; u < units; u++)
        {
            string unitId = $"unit-{u:D4}";
            var fs = new Finding[findings];
            onceSoFar.Clear();
            for (int i = 0; i < findings; i++)
            {
                var leaf = tree.Leaves[rng.Int(0, tree.Leaves.Length - 1)];
                string issue = $"iss-{u:D4}-{i:D5}";
                // About 10 % of all findings share an issue with an earlier one; half of those of once-per-issue rules do.
                bool share = rng.Chance(leaf.OncePerIssue ? 50 : 8);
                if (share && leaf.OncePerIssue && onceSoFar.Count > 0) issue = onceSoFar[rng.Int(0, onceSoFar.Count - 1)];
                else if (share && !leaf.OncePerIssue && i > 0) issue = fs[rng.Int(0, i - 1)].IssueId;
                if (leaf.OncePerIssue) onceSoFar.Add(issue);
                fs[i] = new Finding
                {
                    Id = $"f-{u:D4}-{i:D5}",
                    UnitId = unitId,
                    // A fresh string on purpose: findings come from parsed input, so the key is never the same object as the rule's.
                    RuleKey = new string(leaf.Key.AsSpan()),
                    Count = rng.Int(1, 3),
                    OccurredOn = day0.AddDays(rng.Int(0, 364)),
                    IssueId = issue,
                };
            }
            result[u] = new Unit { Id = unitId, Findings = fs };
        }
        return result;
    }

    /// <summary>The findings as NDJSON, one object a line, as a file would hold them.</summary>
    public static byte[] ToNdjson(Unit[] units)
    {
        using var ms = new MemoryStream();
        using var w = new StreamWriter(ms, new System.Text.UTF8Encoding(false));
        foreach (var u in units)
            foreach (var f in u.Findings)
                w.Write(string.Create(CultureInfo.InvariantCulture,
                    $"{{\"id\":\"{f.Id}\",\"unitId\":\"{f.UnitId}\",\"ruleKey\":\"{f.RuleKey}\",\"count\":{f.Count},\"occurredOn\":\"{f.OccurredOn:yyyy-MM-dd}\",\"issueId\":\"{f.IssueId}\"}}\n"));
        w.Flush();
        return ms.ToArray();
    }
}
