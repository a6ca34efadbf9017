using System.Runtime.InteropServices;
using Assessment.Model;

namespace Assessment.Rules.Scoring.Express;

/// <summary>Scores one unit by a plain tree. It gives exactly what the general way gives, and tests hold the two equal.</summary>
internal static class ExpressScorer
{
    /// <summary>The sheet; null when a fact needs the general way.</summary>
    public static ScoreSheet? Score(ExpressScratch scratch, Unit unit, ReadOnlySpan<Fact> facts)
    {
        scratch.Prepare(facts.Length);
        bool isPlain = Route(scratch, unit, facts);
        if (isPlain)
        {
            ScoreLeaves(scratch, facts);
            RollUp(scratch);
        }

        Reset(scratch);
        return isPlain ? ExpressSheet.Make(scratch, unit) : null;
    }

    private static bool Route(ExpressScratch scratch, Unit unit, ReadOnlySpan<Fact> facts)
    {
        var plan = scratch.Plan;
        var clauses = plan.Clauses;
        for (int i = 0; i < facts.Length; i++)
        {
            var fact = facts[i];
            if (!plan.Scheme.Routes.TryGetValue(fact.Kind, out var route) || route.Plain < 0 || !clauses[route.Plain].Applies || fact.Unit != unit.Id)
            {
                return false;
            }

            int index = route.Plain;
            ref readonly var clause = ref clauses[index];
            decimal raw = Math.Abs(clause.Rate);
            scratch.Raw[i] = fact.Count == 1 ? raw : raw * fact.Count;
            scratch.Next[i] = scratch.Head[index];
            scratch.Head[index] = i;
            Touch(scratch, clause.Leaf);
            if (clause.HighestGroup >= 0 && fact.Issue is { } issue)
            {
                KeepHighest(scratch, clause.HighestGroup, issue, i, facts);
            }
        }

        return true;
    }

    private static void Touch(ExpressScratch scratch, int leaf)
    {
        if (!scratch.LeafIsTouched[leaf])
        {
            scratch.LeafIsTouched[leaf] = true;
            scratch.Leaves[scratch.LeafCount++] = leaf;
        }
    }

    // Equal amounts: the fact with the lower id counts.
    private static void KeepHighest(ExpressScratch scratch, int group, string issue, int fact, ReadOnlySpan<Fact> facts)
    {
        ref int best = ref CollectionsMarshal.GetValueRefOrAddDefault(scratch.Best[group], issue, out bool exists);
        if (!exists)
        {
            best = fact;
            return;
        }

        int order = scratch.Raw[fact].CompareTo(scratch.Raw[best]);
        bool isBetter = order > 0 || (order == 0 && string.CompareOrdinal(facts[fact].Id, facts[best].Id) < 0);
        scratch.IsBeaten[isBetter ? best : fact] = true;
        best = isBetter ? fact : best;
    }

    private static void ScoreLeaves(ExpressScratch scratch, ReadOnlySpan<Fact> facts)
    {
        var plan = scratch.Plan;
        for (int i = 0; i < scratch.LeafCount; i++)
        {
            int leaf = scratch.Leaves[i];
            ref readonly var node = ref plan.Nodes[leaf];
            decimal value = node.Start;
            for (int c = node.FirstClause; c < node.FirstClause + node.ClauseCount; c++)
            {
                if (scratch.Head[c] >= 0)
                {
                    value += ScoreClause(scratch, c, facts);
                }
            }

            Settle(scratch, leaf, in node, value);
        }
    }

    // Signed amount of the clause; writes its lines.
    private static decimal ScoreClause(ExpressScratch scratch, int index, ReadOnlySpan<Fact> facts)
    {
        ref readonly var clause = ref scratch.Plan.Clauses[index];
        decimal sum = 0;
        for (int i = scratch.Head[index]; i >= 0; i = scratch.Next[i])
        {
            sum += scratch.IsBeaten[i] ? 0 : scratch.Raw[i];
        }

        bool isDeduction = clause.Rate < 0;
        if (sum > clause.Limit)
        {
            ShareOut(scratch, index, facts, isDeduction);
            sum = clause.Limit;
        }
        else
        {
            for (int i = scratch.Head[index]; i >= 0; i = scratch.Next[i])
            {
                decimal amount = scratch.IsBeaten[i] ? 0 : isDeduction ? -scratch.Raw[i] : scratch.Raw[i];
                scratch.Add(new ExpressLine(facts[i], index, scratch.IsBeaten[i] ? CutReason.HigherCounts : CutReason.None, amount));
            }
        }

        return isDeduction ? -sum : sum;
    }

    // A limit is used up in the order of facts, so that the lines do not depend on the input's order.
    private static void ShareOut(ExpressScratch scratch, int index, ReadOnlySpan<Fact> facts, bool isDeduction)
    {
        Order(scratch, index, facts);
        decimal room = scratch.Plan.Clauses[index].Limit;
        foreach (int i in scratch.Ordered)
        {
            bool isBeaten = scratch.IsBeaten[i];
            decimal amount = isBeaten ? 0 : scratch.Raw[i];
            var cut = isBeaten ? CutReason.HigherCounts : amount > room ? CutReason.ClauseLimit : CutReason.None;
            amount = amount > room ? room : amount;
            room -= amount;
            scratch.Add(new ExpressLine(facts[i], index, cut, isDeduction ? -amount : amount));
        }
    }

    private static void Order(ExpressScratch scratch, int index, ReadOnlySpan<Fact> facts)
    {
        var ordered = scratch.Ordered;
        ordered.Clear();
        for (int i = scratch.Head[index]; i >= 0; i = scratch.Next[i])
        {
            int place = ordered.Count;
            while (place > 0 && FactOrder.Instance.Compare(facts[ordered[place - 1]], facts[i]) > 0)
            {
                place--;
            }

            ordered.Insert(place, i);
        }
    }

    private static void Settle(ExpressScratch scratch, int node, in ExpressNode plan, decimal value) =>
        Record(scratch, node, in plan, Hold(scratch, node, in plan, value));

    // What lies beyond the bounds, the extra sections, is added when the rest is held.
    private static void SettleWithExtras(ExpressScratch scratch, int node, in ExpressNode plan)
    {
        decimal extras = scratch.Plan.EmptyExtras[node];
        decimal held = Hold(scratch, node, in plan, scratch.Plan.EmptyValues[node] - extras + scratch.Change[node]);
        Record(scratch, node, in plan, held + extras + scratch.ExtraChange[node]);
    }

    private static decimal Hold(ExpressScratch scratch, int node, in ExpressNode plan, decimal value)
    {
        decimal held = plan.Hold(value);
        if (held != value)
        {
            scratch.Add(new ExpressLine(null, node, CutReason.None, held - value));
        }

        return held;
    }

    private static void Record(ExpressScratch scratch, int node, in ExpressNode plan, decimal value)
    {
        scratch.Changes[scratch.ChangeCount++] = (node, value);
        if (plan.Parent >= 0)
        {
            var changes = plan.IsExtra ? scratch.ExtraChange : scratch.Change;
            changes[plan.Parent] += value - scratch.Plan.EmptyValues[node];
            scratch.NodeIsChanged[plan.Parent] = true;
        }
    }

    private static void RollUp(ExpressScratch scratch)
    {
        foreach (int node in scratch.Plan.Inner)
        {
            ref readonly var plan = ref scratch.Plan.Nodes[node];
            if (!scratch.NodeIsChanged[node])
            {
                continue;
            }

            if (plan.HasExtras)
            {
                SettleWithExtras(scratch, node, in plan);
            }
            else
            {
                Settle(scratch, node, in plan, scratch.Plan.EmptyValues[node] + scratch.Change[node]);
            }
        }
    }

    private static void Reset(ExpressScratch scratch)
    {
        for (int i = 0; i < scratch.LeafCount; i++)
        {
            int leaf = scratch.Leaves[i];
            scratch.LeafIsTouched[leaf] = false;
            ref readonly var node = ref scratch.Plan.Nodes[leaf];
            scratch.Head.AsSpan(node.FirstClause, node.ClauseCount).Fill(-1);
        }

        foreach (int node in scratch.Plan.Inner)
        {
            scratch.NodeIsChanged[node] = false;
            scratch.Change[node] = 0;
            scratch.ExtraChange[node] = 0;
        }
    }
}
