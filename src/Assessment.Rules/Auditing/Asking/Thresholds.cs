using System.Collections.Immutable;
using System.Globalization;
using Assessment.Model;
using Assessment.Rules.Explaining;

namespace Assessment.Rules.Auditing;

/// <summary>The values of attributes at which something changes: ends of bands and of intervals that are asked for.</summary>
internal sealed class Thresholds
{
    private readonly ILookup<string, (string Attribute, decimal Edge)> byKind;

    internal Thresholds(Scheme scheme) => byKind = Edges(scheme).Distinct().ToLookup(edge => edge.Kind, edge => (edge.Attribute, edge.Edge), StringComparer.Ordinal);

    /// <summary>Thresholds that matter to facts of a kind.</summary>
    internal IEnumerable<(string Attribute, decimal Edge)> Of(string kind) => byKind[kind];

    /// <summary>The fact with an attribute at a threshold; null when it is there already or has no such figure.</summary>
    internal static Fact? MovedTo(Fact fact, string attribute, decimal edge)
    {
        FactValue? moved = fact.Attributes.GetValueOrDefault(attribute) switch
        {
            FactValue.Number number when number.Value != edge => new FactValue.Number(edge),
            FactValue.Measure { Denominator: not 0 } measure when measure.Numerator != edge * measure.Denominator => new FactValue.Measure(edge * measure.Denominator, measure.Denominator),
            _ => null,
        };
        return moved is null ? null : fact with { Attributes = fact.Attributes.SetItem(attribute, moved) };
    }

    /// <summary>The figure of an attribute; a measure as a quotient.</summary>
    internal static decimal Value(Fact fact, string attribute) => fact.Attributes.GetValueOrDefault(attribute) switch
    {
        FactValue.Number number => number.Value,
        FactValue.Measure { Denominator: not 0 } measure => measure.Numerator / measure.Denominator,
        _ => 0,
    };

    internal static decimal Parse(string text) => decimal.Parse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    private static IEnumerable<(string Kind, string Attribute, decimal Edge)> Edges(Scheme scheme) =>
    [
        .. from indicator in SchemeClauses.Indicators(scheme)
           from requirement in indicator.Requirements.Concat(indicator.Clauses.SelectMany(clause => clause.Requirements))
           from edge in OfRequirement(requirement)
           from kind in Kinds(requirement.On, requirement.Id)
           select (kind, edge.Attribute, edge.Edge),
        .. from clause in SchemeClauses.Of(scheme)
           from edge in OfEffect(clause.Effect).Concat(OfCondition(clause.Where))
           from kind in Kinds(clause.On, clause.Id)
           select (kind, edge.Attribute, edge.Edge),
    ];

    private static ImmutableArray<string> Kinds(ImmutableArray<string> on, string own) => on.IsEmpty ? [own] : on;

    private static IEnumerable<(string Attribute, decimal Edge)> OfRequirement(Requirement requirement) =>
        (requirement.Test is RequirementTest.Within within ? Ends(within.Of, within.Range) : []).Concat(OfCondition(requirement.Where));

    private static IEnumerable<(string Attribute, decimal Edge)> OfEffect(Effect effect) => effect switch
    {
        Effect.Deduct { Amount: Amount.Bands bands } => OfBands(bands),
        Effect.Award { Amount: Amount.Bands bands } => OfBands(bands),
        Effect.Mark { Amount: Amount.Bands bands } => OfBands(bands),
        _ => [],
    };

    private static IEnumerable<(string Attribute, decimal Edge)> OfBands(Amount.Bands bands) => bands.Rows.SelectMany(row => Ends(bands.Of, row.Range));

    private static IEnumerable<(string Attribute, decimal Edge)> OfCondition(Condition? condition) => condition switch
    {
        Condition.Within within => Ends(within.Of, within.Range),
        Condition.All all => all.Conditions.SelectMany(OfCondition),
        Condition.Any any => any.Conditions.SelectMany(OfCondition),
        Condition.Not not => OfCondition(not.Inner),
        _ => [],
    };

    // An end that is left out of the interval has no nearest value inside.
    private static IEnumerable<(string Attribute, decimal Edge)> Ends(Quantity of, Interval range) => of is not Quantity.OfFact fact
        ? []
        :
        [
            .. range is { Lower: { } lower, IncludesLower: true } ? [(fact.Attribute, lower)] : Array.Empty<(string, decimal)>(),
            .. range is { Upper: { } upper, IncludesUpper: true } ? [(fact.Attribute, upper)] : Array.Empty<(string, decimal)>(),
        ];
}
