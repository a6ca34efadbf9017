using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Explaining;

namespace Assessment.Rules.Evidence;

/// <summary>One use of an attribute by the rules: the facts of the kind may carry the attribute.</summary>
/// <param name="Kind">Kind of fact.</param>
/// <param name="Attribute">Name of the attribute, or of a standard field.</param>
/// <param name="At">Place in the rule file.</param>
internal readonly record struct AttributeOfKind(string Kind, string Attribute, SourceSpan At)
{
    /// <inheritdoc cref="AttributeMention.OnlyTellsApart"/>
    internal bool OnlyTellsApart { get; private init; }

    /// <summary>All uses in the scheme, in the document's order; with repetitions.</summary>
    internal static IEnumerable<AttributeOfKind> Of(Scheme scheme)
    {
        ImmutableArray<Indicator> indicators = [.. SchemeClauses.Indicators(scheme)];
        ILookup<string, Clause> clauses = indicators.SelectMany(indicator => indicator.Clauses).ToLookup(clause => clause.Id, StringComparer.Ordinal);
        return
        [
            .. indicators.SelectMany(indicator => Of(indicator, clauses)),
            .. scheme.Outcomes.SelectMany(outcome => Expand(AttributeMention.In(outcome.Amount), [])),
            .. Expand(AttributeMention.In(scheme.Total), []),
        ];
    }

    /// <summary>Kinds of fact that the clause takes; none for a rule over other clauses.</summary>
    internal static ImmutableArray<string> Kinds(Clause clause) => clause switch
    {
        { On.IsEmpty: false } => clause.On,
        { Effect: Effect.Group } => [],
        _ => [clause.Id],
    };

    /// <summary>Kinds of fact that the requirement takes.</summary>
    internal static ImmutableArray<string> Kinds(Requirement requirement) => requirement.On.IsEmpty ? [requirement.Id] : requirement.On;

    private static IEnumerable<AttributeOfKind> Of(Indicator indicator, ILookup<string, Clause> clauses) =>
    [
        .. indicator.Clauses.SelectMany(clause => Expand(In(clause), KindsActedOn(clause, clauses))),
        .. indicator.Clauses.SelectMany(clause => clause.Requirements).Concat(indicator.Requirements).SelectMany(Of),
        .. Expand(In(indicator), []),
    ];

    private static IEnumerable<AttributeOfKind> Of(Requirement requirement) => Expand(In(requirement), Kinds(requirement));

    // A rule over other clauses groups their facts.
    private static ImmutableArray<string> KindsActedOn(Clause clause, ILookup<string, Clause> clauses) => clause.Effect is Effect.Group group
        ? [.. group.Among.SelectMany(id => clauses[id]).SelectMany(among => Kinds(among))]
        : Kinds(clause);

    private static IEnumerable<AttributeMention> In(Clause clause) =>
    [
        .. AttributeMention.In(clause.Where),
        .. AttributeMention.In(clause.Effect),
        .. AttributeMention.In(clause.Counting, clause.Span),
        .. AttributeMention.In(clause.NthPer, clause.Span),
        .. clause.Multipliers.SelectMany(multiplier => AttributeMention.In(multiplier.Where).Concat(AttributeMention.In(multiplier.Factor))),
        .. clause.Exemptions.SelectMany(exemption => AttributeMention.In(exemption.Where)),
        .. AttributeMention.In(clause.Limit),
        .. AttributeMention.In(clause.HighestPer, clause.Span),
        .. clause.ChargedTo.Select(unit => AttributeMention.Own(unit, clause.Span)),
    ];

    private static IEnumerable<AttributeMention> In(Indicator indicator) => AttributeMention.InAll(
        indicator.Points,
        indicator.Scale,
        indicator.Weight,
        (indicator.Start as StartMark.At)?.Value,
        (indicator.Lowest as Bound.At)?.Value,
        (indicator.Highest as Bound.At)?.Value);

    private static IEnumerable<AttributeMention> In(Requirement requirement) =>
    [
        .. AttributeMention.In(requirement.Where),
        .. AttributeMention.In(requirement.Test),
        .. AttributeMention.In(requirement.Expected),
        .. requirement.ForEach is { } part ? [AttributeMention.Own(part, requirement.Span)] : Array.Empty<AttributeMention>(),
    ];

    private static IEnumerable<AttributeOfKind> Expand(IEnumerable<AttributeMention> mentions, ImmutableArray<string> kinds) =>
        from mention in mentions
        from kind in mention.On.IsEmpty ? kinds : mention.On
        select new AttributeOfKind(kind, mention.Attribute, mention.At) { OnlyTellsApart = mention.OnlyTellsApart };
}
