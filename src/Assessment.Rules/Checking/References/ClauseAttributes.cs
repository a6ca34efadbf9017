using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Checking.References;

/// <summary>Attributes by which amounts are looked up, occurrences counted and points charged exist and have the right type.</summary>
internal static class ClauseAttributes
{
    private static readonly ImmutableArray<AttributeType> Distinct =
        [AttributeType.Code, AttributeType.Unit, AttributeType.Date, AttributeType.Number, AttributeType.Flag];

    internal static IEnumerable<Diagnostic> Check(SchemeUnderCheck scheme) =>
        Tables(scheme)
            .Concat(scheme.Clauses.SelectMany(place => OfClause(scheme.Attributes, place.Clause)))
            .Concat(Requirements(scheme));

    private static IEnumerable<Diagnostic> Tables(SchemeUnderCheck scheme) =>
        from passage in scheme.Passages
        from keyed in passage.Content.Amounts
        let table = keyed.Amount as Amount.Table
        where table is not null
        from name in table.By
        from fault in new AttributeUse(scheme.Attributes, passage.Id, table.Span).OfFact(name, AttributeType.Code)
        select fault;

    private static IEnumerable<Diagnostic> OfClause(AttributeTypes attributes, Clause clause)
    {
        AttributeUse use = new(attributes, clause.Id, clause.Span);
        IEnumerable<Diagnostic> charged = clause.ChargedTo.SelectMany(name => use.OfFact(name, AttributeType.Unit));
        return Counting(use, clause.Counting).Concat(Keys(use, clause.NthPer)).Concat(Keys(use, clause.HighestPer)).Concat(charged);
    }

    private static IEnumerable<Diagnostic> Counting(AttributeUse use, Counting counting) => counting switch
    {
        Counting.PerOccurrence occurrence => occurrence.Factors.SelectMany(factor => use.OfFact(factor, AttributeType.Number)),
        Counting.PerDistinct distinct => Keys(use, distinct.Keys),
        _ => [],
    };

    private static IEnumerable<Diagnostic> Keys(AttributeUse use, ImmutableArray<GroupingKey> keys) =>
        keys.Where(key => key.Kind == GroupingKind.Attribute).SelectMany(key => use.OfFact(key.Attribute, [.. Distinct]));

    private static IEnumerable<Diagnostic> Requirements(SchemeUnderCheck scheme) =>
        from place in scheme.Nodes
        from requirement in place.Node.Requirements.Concat(place.Node.Clauses.SelectMany(clause => clause.Requirements))
        let name = requirement.ForEach
        where name is not null && !AttributeTypes.IsStandard(name)
        from fault in new AttributeUse(scheme.Attributes, requirement.Id, requirement.Span).OfFact(name, [.. Distinct])
        select fault;
}
