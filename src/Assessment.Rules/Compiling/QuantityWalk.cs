using System.Collections.Immutable;
using System.Diagnostics;
using Assessment.Model;

namespace Assessment.Rules.Compiling;

/// <summary>Visits every quantity of a scheme, with those inside it.</summary>
internal static class QuantityWalk
{
    public static IEnumerable<Quantity> AllQuantities(Scheme scheme) =>
        scheme.Indicators.SelectMany(OfBranch)
            .Append(scheme.Total)
            .Concat(scheme.Outcomes.SelectMany(o => OfAmount(o.Amount)))
            .SelectMany(Inside);

    /// <summary>Quantities of the tree itself: points, bounds, weights, scales, starts and the total.</summary>
    public static IEnumerable<Quantity> TreeQuantities(Scheme scheme) =>
        scheme.Indicators.SelectMany(b => Below(b).SelectMany(OfTree)).Append(scheme.Total).SelectMany(Inside);

    /// <summary>Quantities that decide the amount of a clause: its effect and its multipliers with their conditions.</summary>
    public static IEnumerable<Quantity> OfClauseAmounts(Clause clause) =>
        Amounts(clause).SelectMany(Inside);

    /// <summary>Those of <see cref="OfClauseAmounts"/> that look at the clause's own facts: not what is inside an aggregate over other kinds.</summary>
    public static IEnumerable<Quantity> OverOwnFacts(Clause clause) => Amounts(clause).SelectMany(InsideOverOwnFacts);

    private static IEnumerable<Quantity> Amounts(Clause clause) =>
        OfEffect(clause.Effect).Concat(clause.Multipliers.SelectMany(m => OfAmount(m.Factor).Concat(OfCondition(m.Where))));

    private static IEnumerable<Quantity> OfBranch(Branch branch) => branch switch
    {
        Branch.Single single => OfIndicator(single.Indicator),
        Branch.OneOf oneOf => oneOf.Alternates.SelectMany(a => a.Indicators.SelectMany(OfBranch)),
        _ => throw new UnreachableException(),
    };

    private static IEnumerable<Indicator> Below(Branch branch) => branch switch
    {
        Branch.Single single => single.Indicator.Children.SelectMany(Below).Prepend(single.Indicator),
        Branch.OneOf oneOf => oneOf.Alternates.SelectMany(a => a.Indicators.SelectMany(Below)),
        _ => throw new UnreachableException(),
    };

    private static IEnumerable<Quantity> OfTree(Indicator node) =>
        Present(node.Points, node.Scale, node.Weight, (node.Start as StartMark.At)?.Value, (node.Lowest as Bound.At)?.Value, (node.Highest as Bound.At)?.Value);

    private static IEnumerable<Quantity> OfIndicator(Indicator node) =>
        OfTree(node)
            .Concat(node.Requirements.SelectMany(OfRequirement))
            .Concat(node.Clauses.SelectMany(OfClause))
            .Concat(node.Children.SelectMany(OfBranch));

    private static IEnumerable<Quantity> OfClause(Clause clause) =>
        OfClauseAmounts(clause)
            .Concat(OfCondition(clause.Where))
            .Concat(clause.Exemptions.SelectMany(e => OfCondition(e.Where)))
            .Concat(clause.Requirements.SelectMany(OfRequirement))
            .Concat(OfCounting(clause.Counting))
            .Concat(Present(clause.Limit));

    private static IEnumerable<Quantity> OfEffect(Effect effect) => effect switch
    {
        Effect.Deduct deduct => OfAmount(deduct.Amount),
        Effect.Award award => OfAmount(award.Amount),
        Effect.Mark mark => OfAmount(mark.Amount),
        Effect.Zero zero => [zero.FromNth],
        Effect.Cap cap => [cap.At],
        _ => [],
    };

    private static IEnumerable<Quantity> OfAmount(Amount amount) => amount switch
    {
        Amount.Fixed plain => [plain.Value],
        Amount.Table table => table.Rows.Select(r => r.Value),
        Amount.Bands bands => bands.Rows.Select(r => r.Value).Concat(Present(bands.Of, bands.None)),
        Amount.Steps steps => [steps.Of, steps.From, steps.Every, steps.Points],
        Amount.Proportion part => Present(part.Of, part.Points, part.Lowest, part.Highest),
        Amount.Between between => Present(between.Of, between.Zero, between.Full, between.Points),
        Amount.Stated stated => Present(stated.Lowest, stated.Highest, stated.Otherwise),
        Amount.Given given => Present(given.Scale, given.Points),
        _ => throw new UnreachableException(),
    };

    private static IEnumerable<Quantity> OfCounting(Counting counting) => counting switch
    {
        Counting.PerOccurrence per => Present(per.Free),
        Counting.PerDistinct per => Present(per.Free, per.Expected),
        Counting.PerMissing per => [per.Required],
        _ => [],
    };

    private static IEnumerable<Quantity> OfRequirement(Requirement requirement) =>
        OfCondition(requirement.Where).Concat(Present(requirement.Expected)).Concat(requirement.Test switch
        {
            RequirementTest.AtLeast test => [test.Number],
            RequirementTest.AtMost test => [test.Number],
            RequirementTest.Within test => [test.Of],
            _ => Enumerable.Empty<Quantity>(),
        });

    private static IEnumerable<Quantity> OfCondition(Condition? condition) => condition switch
    {
        Condition.Within within => [within.Of],
        Condition.All all => all.Conditions.SelectMany(OfCondition),
        Condition.Any any => any.Conditions.SelectMany(OfCondition),
        Condition.Not not => OfCondition(not.Inner),
        _ => [],
    };

    /// <summary>A quantity with those inside it, an outer one before the inner ones.</summary>
    public static IEnumerable<Quantity> Inside(Quantity quantity) =>
        Parts(quantity).SelectMany(Inside).Prepend(quantity);

    private static IEnumerable<Quantity> InsideOverOwnFacts(Quantity quantity) =>
        (quantity is Quantity.Aggregate { On.IsEmpty: false } ? [] : Parts(quantity)).SelectMany(InsideOverOwnFacts).Prepend(quantity);

    private static IEnumerable<Quantity> Parts(Quantity quantity) => quantity switch
    {
        Quantity.Aggregate aggregate => Present(aggregate.Of, aggregate.Expected).Concat(OfCondition(aggregate.Where)),
        Quantity.Arithmetic arithmetic => arithmetic.Operands,
        Quantity.Ratio ratio => Present(ratio.Of, ratio.To, ratio.WhenZero),
        Quantity.OfPeers peers => [peers.Of],
        Quantity.Rank rank => rank.Ties.Prepend(rank.Of),
        _ => [],
    };

    private static IEnumerable<Quantity> Present(params ImmutableArray<Quantity?> quantities) =>
        quantities.OfType<Quantity>();
}
