using Assessment.Model;
using Assessment.Rules.Compiling;
using Assessment.Rules.Evidence;

namespace Assessment.Rules.Auditing;

/// <summary>What a rule names of its facts and of those of other kinds.</summary>
internal static class RuleMentions
{
    /// <summary>Attributes and standard fields by which the rule decides.</summary>
    internal static IEnumerable<AttributeMention> In(AskedRule rule) => rule switch
    {
        { Requirement: { } requirement } => [.. AttributeMention.In(requirement.Where), .. AttributeMention.In(requirement.Test), AttributeMention.Own("on", requirement.Span)],
        { Clause: { } clause } =>
        [
            .. AttributeMention.In(clause.Where),
            .. AttributeMention.In(clause.Effect),
            .. AttributeMention.In(clause.Counting, clause.Span),
            .. clause.Multipliers.SelectMany(multiplier => AttributeMention.In(multiplier.Where).Concat(AttributeMention.In(multiplier.Factor))),
            .. clause.Exemptions.SelectMany(exemption => AttributeMention.In(exemption.Where)),
        ],
        _ => [],
    };

    /// <summary>Numbers of facts of other kinds that the rule takes.</summary>
    internal static IEnumerable<Quantity.Aggregate> CountsIn(AskedRule rule) => rule switch
    {
        { Requirement: { } requirement } => requirement.Test is RequirementTest.Within within ? Counts(within.Of) : [],
        { Clause: { } clause } => QuantityWalk.OfClauseAmounts(clause).SelectMany(Counts),
        _ => [],
    };

    /// <summary>Numbers of facts inside a quantity.</summary>
    internal static IEnumerable<Quantity.Aggregate> Counts(Quantity of) =>
        QuantityWalk.Inside(of).OfType<Quantity.Aggregate>().Where(aggregate => aggregate.Kind == AggregateKind.Count);
}
