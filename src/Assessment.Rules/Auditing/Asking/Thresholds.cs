using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Explaining;

namespace Assessment.Rules.Auditing;

/// <summary>The values of attributes at which something changes: ends of bands and of intervals that are asked for, starts of steps, full marks, last days.</summary>
internal sealed class Thresholds
{
    private readonly ILookup<string, Threshold> byKind;
    private readonly ILookup<string, DateOnly> days;

    internal Thresholds(Scheme scheme)
    {
        byKind = All(scheme).Distinct().ToLookup(edge => edge.Kind, edge => edge.Threshold, StringComparer.Ordinal);
        days = Requirements(scheme).SelectMany(LastDays).Distinct().ToLookup(day => day.Kind, day => day.Day, StringComparer.Ordinal);
    }

    /// <summary>Thresholds that matter to facts of a kind.</summary>
    internal IEnumerable<Threshold> Of(string kind) => byKind[kind];

    /// <summary>Last days that are in time for facts of a kind.</summary>
    internal IEnumerable<DateOnly> Days(string kind) => days[kind];

    private static IEnumerable<(string Kind, Threshold Threshold)> All(Scheme scheme) =>
    [
        .. from requirement in Requirements(scheme)
           from threshold in OfRequirement(requirement)
           from kind in Kinds(requirement.On, requirement.Id)
           select (kind, threshold),
        .. from clause in SchemeClauses.Of(scheme)
           from threshold in OfEffect(clause.Effect).Concat(OfCondition(clause.Where))
           from kind in Kinds(clause.On, clause.Id)
           select (kind, threshold),
    ];

    private static IEnumerable<Requirement> Requirements(Scheme scheme) =>
        SchemeClauses.Indicators(scheme).SelectMany(indicator => indicator.Requirements.Concat(indicator.Clauses.SelectMany(clause => clause.Requirements)));

    private static IEnumerable<(string Kind, DateOnly Day)> LastDays(Requirement requirement) =>
        requirement.Test is RequirementTest.By by ? Kinds(requirement.On, requirement.Id).Select(kind => (kind, by.Day)) : [];

    private static ImmutableArray<string> Kinds(ImmutableArray<string> on, string own) => on.IsEmpty ? [own] : on;

    private static IEnumerable<Threshold> OfRequirement(Requirement requirement) =>
        (requirement.Test is RequirementTest.Within within ? Ends(within.Of, within.Range) : []).Concat(OfCondition(requirement.Where));

    private static IEnumerable<Threshold> OfEffect(Effect effect) => effect switch
    {
        Effect.Deduct deduct => OfAmount(deduct.Amount),
        Effect.Award award => OfAmount(award.Amount),
        Effect.Mark mark => OfAmount(mark.Amount),
        _ => [],
    };

    private static IEnumerable<Threshold> OfAmount(Amount amount) => amount switch
    {
        Amount.Bands bands => bands.Rows.SelectMany(row => Ends(bands.Of, row.Range)),
        Amount.Steps steps => At(steps.Of, Number(steps.From)),
        Amount.Proportion part => At(part.Of, Number(part.Highest) ?? 1),
        Amount.Between between => At(between.Of, Number(between.Zero)).Concat(At(between.Of, Number(between.Full))),
        _ => [],
    };

    private static IEnumerable<Threshold> OfCondition(Condition? condition) => condition switch
    {
        Condition.Within within => Ends(within.Of, within.Range),
        Condition.All all => all.Conditions.SelectMany(OfCondition),
        Condition.Any any => any.Conditions.SelectMany(OfCondition),
        Condition.Not not => OfCondition(not.Inner),
        _ => [],
    };

    // An end that is left out of the interval has no nearest value inside.
    private static IEnumerable<Threshold> Ends(Quantity of, Interval range) =>
        At(of, range.IncludesLower ? range.Lower : null).Concat(At(of, range.IncludesUpper ? range.Upper : null));

    private static IEnumerable<Threshold> At(Quantity of, decimal? edge) => (of, edge) switch
    {
        (_, null) => [],
        (Quantity.OfFact fact, { } value) => [new(fact.Attribute, value, "")],
        (Quantity.Aggregate { Of: { } inner }, _) => At(inner, edge),
        (Quantity.Ratio { Of: Quantity.OfFact part } ratio, { } value) => Share(part, ratio, ratio.IsGrowth ? value + 1 : value),
        _ => [],
    };

    private static IEnumerable<Threshold> Share(Quantity.OfFact part, Quantity.Ratio ratio, decimal share) => ratio.To switch
    {
        Quantity.OfFact whole => [new(part.Attribute, share, whole.Attribute)],
        Quantity.Number number => [new(part.Attribute, share * number.Value, "")],
        _ => [],
    };

    private static decimal? Number(Quantity? quantity) => (quantity as Quantity.Number)?.Value;
}
