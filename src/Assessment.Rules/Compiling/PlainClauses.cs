using Assessment.Model;

namespace Assessment.Rules.Compiling;

/// <summary>
/// Finds the leaves whose clauses are all plain: a constant for each occurrence, with at most a constant limit and
/// highest-only by problem. Most deduction clauses of real tables are; they are scored in a tight loop.
/// </summary>
internal static class PlainClauses
{
    /// <summary>Marks clauses and leaves as plain. Call once, when all references are resolved.</summary>
    public static void Mark(IReadOnlyList<CompiledNode> nodes, IReadOnlyList<CompiledClause> clauses, IReadOnlyDictionary<string, FactRoute> routes)
    {
        // A yielding clause looks at what every other clause took, so nothing can be scored apart.
        if (clauses.Any(c => c.Source.Yields))
        {
            return;
        }

        var plain = clauses.Select(IsPlainByItself).ToArray();
        foreach (var other in clauses.SelectMany(c => c.Overrides.Concat(c.AddsTo)))
        {
            plain[other] = false;
        }

        foreach (var route in routes.Values.Where(r => r.Clauses.Length != 1 || r.Requirements.Length > 0 || r.JudgedNode >= 0))
        {
            Exclude(route.Clauses, plain);
        }

        var targets = clauses.Where(c => c.Target >= 0).Select(c => c.Target).ToHashSet();
        while (ExcludeOnce(nodes, clauses, plain, targets))
        {
        }

        Apply(nodes, clauses, routes, plain);
    }

    private static void Apply(IReadOnlyList<CompiledNode> nodes, IReadOnlyList<CompiledClause> clauses, IReadOnlyDictionary<string, FactRoute> routes, bool[] plain)
    {
        NumberGroups(clauses, plain);
        foreach (var node in nodes)
        {
            node.IsPlain = node.Clauses.Length > 0 && node.IsLeaf && node.Clauses.All(c => plain[c.Index]);
        }

        foreach (var route in routes.Values)
        {
            route.Plain = route.Clauses.Length == 1 && plain[route.Clauses[0]] ? route.Clauses[0] : -1;
        }
    }

    private static void NumberGroups(IReadOnlyList<CompiledClause> clauses, bool[] plain)
    {
        int groups = 0;
        foreach (var clause in clauses.Where(c => plain[c.Index] && !c.IsGroup))
        {
            clause.Plain = PlainClause.Of(clause.Source, clause.Source.HighestPer.IsEmpty ? -1 : groups++);
        }

        foreach (var clause in clauses.Where(c => plain[c.Index] && c.IsGroup))
        {
            foreach (int member in clause.Among)
            {
                clauses[member].Plain = PlainClause.Of(clauses[member].Source, groups);
            }

            groups++;
        }
    }

    // One clause that is not plain takes its whole leaf out, and a leaf takes the groups out to which its clauses belong.
    private static bool ExcludeOnce(IReadOnlyList<CompiledNode> nodes, IReadOnlyList<CompiledClause> clauses, bool[] plain, HashSet<int> targets)
    {
        int before = plain.Count(p => p);
        foreach (var node in nodes.Where(n => targets.Contains(n.Index) || n.Indicator?.Rounding is not null || !n.Clauses.All(c => plain[c.Index])))
        {
            Exclude(node.Clauses.Select(c => c.Index), plain);
        }

        var groups = clauses.Where(c => c.IsGroup).ToList();
        foreach (var group in groups.Where(g => !plain[g.Index] || !g.Among.All(i => plain[i]) || groups.Any(o => o != g && o.Among.Intersect(g.Among).Any())))
        {
            plain[group.Index] = false;
            Exclude(group.Among, plain);
        }

        return plain.Count(p => p) < before;
    }

    private static void Exclude(IEnumerable<int> indices, bool[] plain)
    {
        foreach (int index in indices)
        {
            plain[index] = false;
        }
    }

    private static bool IsPlainByItself(CompiledClause clause) =>
        IsBare(clause.Source) && !clause.MeetsOthers && !clause.UsesNth && HighestIsByIssue(clause.Source) && HasPlainEffect(clause.Source);

    private static bool IsBare(Clause clause) =>
        clause is { Where: null, Requirements.IsEmpty: true, Multipliers.IsEmpty: true, Exemptions.IsEmpty: true, ChargedTo.IsEmpty: true, WhenMissing: WhenMissing.Nothing };

    private static bool HighestIsByIssue(Clause clause) =>
        clause.HighestPer.IsEmpty || (clause.HighestPer.Length == 1 && clause.HighestPer[0].Kind == GroupingKind.Issue);

    private static bool HasPlainEffect(Clause clause) => clause.Effect switch
    {
        Effect.Group group => !group.OnlyTogether && clause.Limit is null && clause.AppliesTo is null && !clause.HighestPer.IsEmpty,
        Effect.Deduct deduct => IsConstant(deduct.Amount) && CountsOccurrences(clause),
        Effect.Award award => IsConstant(award.Amount) && CountsOccurrences(clause),
        _ => false,
    };

    private static bool CountsOccurrences(Clause clause) =>
        clause.Limit is null or Quantity.Number { IsPercent: false }
        && clause.Counting is Counting.PerOccurrence { Factors.IsEmpty: true, Free: null };

    // So small that no number of occurrences makes it too large to be scored.
    private static bool IsConstant(Amount amount) => amount is Amount.Fixed { Value: Quantity.Number { IsPercent: false, Value: <= 400 } };
}

/// <summary>A plain clause as figures.</summary>
/// <param name="Rate">Signed amount for one occurrence.</param>
/// <param name="Limit">Most that it takes or gives; null means none.</param>
/// <param name="HighestGroup">Number of the group within which only the highest amount for a problem counts; −1 for none.</param>
internal sealed record PlainClause(decimal Rate, decimal? Limit, int HighestGroup)
{
    public static PlainClause Of(Clause clause, int group)
    {
        decimal rate = FactNeed.AmountOf(clause.Effect) is Amount.Fixed { Value: Quantity.Number number } ? number.Value : 0;
        return new PlainClause(
            clause.Effect is Effect.Deduct ? -rate : rate,
            clause.Limit is Quantity.Number limit ? limit.Value : null,
            group);
    }
}
