using Assessment.Benchmarks.Baseline;
using Assessment.Model;

namespace Assessment.Benchmarks;

/// <summary>The common workload as a scheme and facts of the product.</summary>
internal static class WorkloadScheme
{
    public static string Yaml(RuleTree tree)
    {
        var text = new System.Text.StringBuilder();
        text.Append("format: 1\nscheme: bench/workload\ntitle: 基准\nyear: 2025\nsource: { document: 基准 }\n");
        text.Append(Invariant($"total: {tree.Groups[0].Max}\nunits:\n  kinds: {{ 单位: 单位 }}\nindicators:\n"));
        for (int a = 1; a <= 5; a++)
        {
            AppendGroup(text, tree, a, 2);
            for (int b = 6; b < tree.Groups.Length; b++)
            {
                if (tree.Groups[b].Parent == a)
                {
                    AppendGroup(text, tree, b, 6);
                    AppendLeaves(text, tree, b);
                }
            }
        }

        AppendSameIssue(text, tree);
        return text.ToString();
    }

    public static Fact[] Facts(Baseline.Unit unit) => [.. unit.Findings.Select(f => new Fact
    {
        Id = f.Id,
        Unit = f.UnitId,
        Kind = KindOf(f.RuleKey),
        Count = f.Count,
        On = f.OccurredOn,
        Issue = f.IssueId,
    })];

    private static void AppendGroup(System.Text.StringBuilder text, RuleTree tree, int group, int indent)
    {
        var node = tree.Groups[group];
        string pad = new(' ', indent);
        text.Append(Invariant($"{pad}- id: {node.Id}\n{pad}  title: 组\n{pad}  points: {node.Max}\n{pad}  min: {node.Max - node.Cap}\n{pad}  indicators:\n"));
    }

    private static void AppendLeaves(System.Text.StringBuilder text, RuleTree tree, int group)
    {
        foreach (var leaf in tree.Leaves.Where(l => l.ParentNode == group))
        {
            decimal limit = Math.Min(leaf.Cap, leaf.Max);
            text.Append(Invariant($"          - id: {leaf.RuleId}\n            title: 项\n            points: {leaf.Max}\n            clauses:\n"));
            text.Append(Invariant($"              - id: {leaf.RuleId}-a\n                text: 每次扣{leaf.D}分，最多扣{leaf.Cap}分。\n                on: {KindOf(leaf.Key)}\n                deduct: {leaf.D}\n                per: 次\n"));
            if (limit < leaf.Max)
            {
                text.Append(Invariant($"                limit: {limit}\n"));
            }
        }
    }

    private static void AppendSameIssue(System.Text.StringBuilder text, RuleTree tree)
    {
        var once = tree.Leaves.Where(l => l.OncePerIssue).Select(l => l.RuleId + "-a");
        text.Append("  - id: X\n    title: 不重复扣\n    extra: { min: 0, max: 0 }\n    clauses:\n");
        text.Append("      - id: same-issue\n        text: 同一问题按最高标准扣分，不重复扣。\n        highestPer: issue\n        among: [").AppendJoin(", ", once).Append("]\n");
        text.Append("evidence:\n  kinds:\n");
        foreach (var leaf in tree.Leaves)
        {
            text.Append(Invariant($"    {KindOf(leaf.Key)}: {{ title: 事件 }}\n"));
        }
    }

    // A fresh string on purpose: a kind comes from parsed input, so it is never the same object as the rule's.
    private static string KindOf(string key) => key.Replace('/', '.');

    private static string Invariant(FormattableString text) => text.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
