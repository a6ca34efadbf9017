using Assessment.Model;

namespace Assessment.Rules.Checking.Names;

/// <summary>Every place where a file means units by their names.</summary>
internal static class UnitNamesUsed
{
    internal static IEnumerable<IdEntry> In(SchemeUnderCheck scheme) =>
        Selectors(scheme).SelectMany(selector => selector.Names.Select(name => new IdEntry(name, selector.Span)))
            .Concat(InGroups(scheme.Scheme.Units))
            .Concat(InParameters(scheme.Scheme));

    private static IEnumerable<UnitSelector> Selectors(SchemeUnderCheck scheme) =>
        scheme.Nodes.SelectMany(place => place.Gates)
            .Concat(scheme.Clauses.Select(place => place.Clause.AppliesTo).OfType<UnitSelector>())
            .Concat(scheme.Passages.SelectMany(passage => passage.Content.Quantities).Select(Among).OfType<UnitSelector>())
            .Distinct();

    private static UnitSelector? Among(KeyedQuantity keyed) => keyed.Quantity switch
    {
        Quantity.OfPeers peers => peers.Among,
        Quantity.Rank rank => rank.Among,
        _ => null,
    };

    private static IEnumerable<IdEntry> InGroups(UnitVocabulary vocabulary) =>
        from unitGroup in vocabulary.Groups
        from name in unitGroup.Members.Concat(unitGroup.Except)
        select new IdEntry(name, unitGroup.Span);

    private static IEnumerable<IdEntry> InParameters(Scheme scheme) =>
        from parameter in scheme.Parameters
        from value in parameter.Values
        where value.Group != "*"
        select new IdEntry(value.Group, value.Span);
}
