// The hand-written lower bound: flat arrays by node index, one dictionary look-up per finding,
// scratch space kept between units, only touched leaves visited.

namespace Assessment.Benchmarks.Baseline;

public interface IFlag { static abstract bool On { get; } }
public readonly struct Yes : IFlag { public static bool On => true; }
public readonly struct No : IFlag { public static bool On => false; }

public sealed class HandEngine
{
    private readonly Dictionary<string, int> _route;
    private readonly decimal[] _d, _limit, _max, _groupCap;
    private readonly decimal[] _template;
    private readonly int[] _parent;
    private readonly bool[] _once;
    private readonly string[] _id;
    private readonly int _nodes;
    // scratch
    private readonly decimal[] _ded;
    private readonly bool[] _seen;
    private readonly int[] _touched;
    private int[] _leafOf = [];
    private decimal[] _raw = [];
    private bool[] _superseded = [];
    private readonly Dictionary<string, int> _issueBest = new(StringComparer.Ordinal);

    public HandEngine(RuleTree tree)
    {
        int g = tree.Groups.Length, n = tree.NodeCount;
        _nodes = n;
        _route = new Dictionary<string, int>(tree.Leaves.Length, StringComparer.Ordinal);
        _d = new decimal[n]; _limit = new decimal[n]; _max = new decimal[n]; _groupCap = new decimal[g];
        _parent = new int[n]; _once = new bool[n]; _id = new string[n];
        for (int i = 0; i < g; i++) { _max[i] = tree.Groups[i].Max; _groupCap[i] = tree.Groups[i].Cap; _parent[i] = tree.Groups[i].Parent; _id[i] = tree.Groups[i].Id; }
        for (int i = 0; i < tree.Leaves.Length; i++)
        {
            var l = tree.Leaves[i]; int node = g + i;
            _route.Add(l.Key, node);
            _d[node] = l.D; _limit[node] = Math.Min(l.Cap, l.Max); _max[node] = l.Max; _parent[node] = l.ParentNode; _once[node] = l.OncePerIssue; _id[node] = l.RuleId;
        }
        _template = (decimal[])_max.Clone();
        _ded = new decimal[n]; _seen = new bool[n]; _touched = new int[n];
    }

    /// <summary>Explanations, dense node scores.</summary>
    public UnitResult Score(Unit unit) => Run<Yes, Yes>(unit);
    /// <summary>No explanations: the floor.</summary>
    public UnitResult ScoreWithoutLines(Unit unit) => Run<No, Yes>(unit);
    /// <summary>Explanations, only the nodes that lost points.</summary>
    public UnitResult ScoreSparse(Unit unit) => Run<Yes, No>(unit);
    /// <summary>No explanations, only the nodes that lost points.</summary>
    public UnitResult ScoreSparseWithoutLines(Unit unit) => Run<No, No>(unit);

    private UnitResult Run<TLines, TDense>(Unit unit) where TLines : struct, IFlag where TDense : struct, IFlag
    {
        var fs = unit.Findings;
        if (_leafOf.Length < fs.Length) { _leafOf = new int[fs.Length]; _raw = new decimal[fs.Length]; _superseded = new bool[fs.Length]; }
        var leafOf = _leafOf; var raw = _raw; var superseded = _superseded;
        Array.Clear(superseded, 0, fs.Length);
        _issueBest.Clear();

        // 1. Route; among once-per-issue rules keep the highest deduction of an issue (a tie: the lower finding id).
        for (int i = 0; i < fs.Length; i++)
        {
            var f = fs[i];
            if (!_route.TryGetValue(f.RuleKey, out int leaf)) { leafOf[i] = -1; continue; }
            leafOf[i] = leaf;
            decimal r = raw[i] = _d[leaf] * f.Count;
            if (_once[leaf])
            {
                ref int best = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_issueBest, f.IssueId, out bool exists);
                if (!exists) best = i;
                else if (r > raw[best] || (r == raw[best] && string.CompareOrdinal(f.Id, fs[best].Id) < 0)) { superseded[best] = true; best = i; }
                else superseded[i] = true;
            }
        }

        // 2. Deduct up to the leaf's limit.
        Line[]? lines = TLines.On ? new Line[fs.Length + 31] : null;
        int nLines = 0, nTouched = 0;
        for (int i = 0; i < fs.Length; i++)
        {
            int leaf = leafOf[i];
            if (leaf < 0) continue;
            if (superseded[i])
            {
                if (TLines.On) lines![nLines++] = new Line(_id[leaf], fs[i].Id, 0m, Reason.SameIssue);
                continue;
            }
            if (!_seen[leaf]) { _seen[leaf] = true; _touched[nTouched++] = leaf; }
            decimal room = _limit[leaf] - _ded[leaf];
            decimal amount = raw[i];
            var reason = Reason.Deducted;
            if (amount > room) { amount = room; reason = Reason.Capped; }
            _ded[leaf] += amount;
            if (TLines.On) lines![nLines++] = new Line(_id[leaf], fs[i].Id, amount, reason);
        }

        // 3. Roll up: touched leaves, then the groups from the deepest.
        decimal[]? nodes = null;
        (int, decimal)[]? sparse = null;
        int nSparse = 0;
        if (TDense.On) { nodes = GC.AllocateUninitializedArray<decimal>(_nodes); Array.Copy(_template, nodes, _nodes); }
        else sparse = new (int, decimal)[nTouched + 31];
        for (int t = 0; t < nTouched; t++)
        {
            int leaf = _touched[t];
            decimal ded = _ded[leaf];
            if (TDense.On) nodes![leaf] = _max[leaf] - ded; else sparse![nSparse++] = (leaf, _max[leaf] - ded);
            _ded[_parent[leaf]] += ded;
            _ded[leaf] = 0m; _seen[leaf] = false;
        }
        decimal total = _max[0];
        for (int g = 30; g >= 0; g--)
        {
            decimal ded = _ded[g];
            if (ded == 0m) continue;
            _ded[g] = 0m;
            if (ded > _groupCap[g])
            {
                if (TLines.On) lines![nLines++] = new Line(_id[g], "", _groupCap[g] - ded, Reason.GroupCap);
                ded = _groupCap[g];
            }
            decimal score = _max[g] - ded;
            if (TDense.On) nodes![g] = score; else sparse![nSparse++] = (g, score);
            if (g > 0) _ded[_parent[g]] += ded; else total = score;
        }
        if (TLines.On && nLines != lines!.Length) Array.Resize(ref lines, nLines);
        if (!TDense.On && nSparse != sparse!.Length) Array.Resize(ref sparse, nSparse);
        return new UnitResult { UnitId = unit.Id, Total = total, NodeScores = nodes, TouchedNodes = sparse, Lines = lines };
    }
}
