using Assessment.Model;

namespace Assessment.Rules.Tests.SecondOpinion;

/// <summary>The mark of a leaf before its bounds: start or mark + awards − deductions.</summary>
internal static class Leaves
{
    internal static Figure Of(World world, Unit unit, Place place, Figure points)
    {
        Indicator leaf = place.Indicator;
        Scope scope = Scope.OfTree(world, unit, points);
        if (leaf.IsPlaceholder)
        {
            return Figure.Missing;
        }

        return leaf.Clauses.IsEmpty ? Judged(leaf, scope) : ByClauses(leaf, scope);
    }

    private static Figure Judged(Indicator leaf, Scope scope)
    {
        List<Fact> facts = [.. scope.World.FactsOf(scope.Unit).Where(fact => fact.Kind == leaf.Id)];
        Figure mark = Readings.Number(facts, "score");
        if (facts.Count > 0)
        {
            return mark.With(scope.Points, (value, points) => value).Then(value => value < 0 || value > scope.Points.Value ? Figure.Missing : value);
        }

        bool hasEvidence = leaf.Requirements.Any(requirement => Requirements.Evidence(requirement, scope).Count > 0);
        return hasEvidence ? Settled(Requirements.All(leaf.Requirements, scope), scope.Points) : Figure.Missing;
    }

    private static Figure Settled(Verdict verdict, Figure points) => verdict switch
    {
        Verdict.Met => points,
        Verdict.Unmet => Fraction.Zero,
        Verdict.Disputed => Figure.Disputed,
        _ => Figure.Missing,
    };

    private static Figure ByClauses(Indicator leaf, Scope scope)
    {
        List<Clause> clauses = [.. leaf.Clauses.Where(clause => scope.World.Membership.Has(clause.AppliesTo, scope.Unit))];
        Dictionary<string, Figure> sums = clauses.ToDictionary(clause => clause.Id, clause => Clauses.Signed(clause, scope));
        List<Clause> marks = [.. clauses.Where(clause => clause.Effect is Effect.Mark && Clauses.Sets(clause, scope))];
        Figure foundation = marks.Count > 0 ? (Fraction)0 : Start(leaf, scope);
        return Figure.Sum(sums.Values.Append(foundation).Concat(clauses.Select(clause => GroupLimit(clause, sums, scope))));
    }

    // What a common limit gives back or takes.
    private static Figure GroupLimit(Clause clause, Dictionary<string, Figure> sums, Scope scope)
    {
        if (clause.Effect is not Effect.Group group || clause.Limit is null)
        {
            return (Fraction)0;
        }

        Figure net = Figure.Sum(group.Among.Where(sums.ContainsKey).Select(id => sums[id]));
        return Cuts.Limited(net, clause.Limit, scope).With(net, (limited, all) => limited - all);
    }

    private static Figure Start(Indicator leaf, Scope scope) => leaf.Start switch
    {
        StartMark.Full => scope.Points,
        StartMark.At at => Quantities.Points(at.Value, scope),
        _ => leaf.IsExtra || leaf.Clauses.Any(clause => clause.Effect is Effect.Award or Effect.Mark) ? (Fraction)0 : scope.Points,
    };
}
