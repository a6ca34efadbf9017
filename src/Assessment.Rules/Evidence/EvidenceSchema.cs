using System.Collections.Frozen;
using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Explaining;

namespace Assessment.Rules.Evidence;

/// <summary>What evidence a scheme accepts: the kinds of fact, the attributes of each, the items. Immutable.</summary>
internal sealed class EvidenceSchema
{
    private readonly FrozenDictionary<string, KindSchema> kinds;
    private readonly FrozenDictionary<string, Indicator> items;
    private readonly FrozenSet<string> ignored;

    internal EvidenceSchema(Scheme scheme)
    {
        ImmutableArray<Indicator> indicators = [.. SchemeClauses.Indicators(scheme)];
        Period = scheme.Period;
        Names = new FieldNames(scheme.Evidence.Attributes);
        items = indicators.DistinctBy(item => item.Id, StringComparer.Ordinal).ToFrozenDictionary(item => item.Id, StringComparer.Ordinal);
        ignored = scheme.Evidence.Ignored.ToFrozenSet(StringComparer.Ordinal);
        KindNames = [.. KindsOf(scheme, indicators).Distinct(StringComparer.Ordinal)];
        ILookup<string, FieldName> accepted = AcceptedBy(scheme).ToLookup(use => use.Kind, use => Names.Of(use.Attribute), StringComparer.Ordinal);
        kinds = KindNames.ToFrozenDictionary(kind => kind, kind => new KindSchema(kind, accepted[kind], Names.AttributeCount), StringComparer.Ordinal);
    }

    /// <summary>The assessed period.</summary>
    internal AssessedPeriod Period { get; }

    /// <summary>Names of fields.</summary>
    internal FieldNames Names { get; }

    /// <summary>All kinds of fact, in the document's order, then the shared ones, then the built-in ones.</summary>
    internal ImmutableArray<string> KindNames { get; }

    /// <summary>Ids of all items, in no order.</summary>
    internal IEnumerable<string> ItemIds => items.Keys;

    internal bool IsIgnored(string kind) => ignored.Contains(kind);

    /// <summary>The kind of that name, or null.</summary>
    internal KindSchema? Kind(string name) => kinds.GetValueOrDefault(name);

    /// <summary>The item of that id, or null.</summary>
    internal Indicator? Item(string id) => items.GetValueOrDefault(id);

    private static IEnumerable<string> KindsOf(Scheme scheme, ImmutableArray<Indicator> indicators) =>
    [
        .. indicators.SelectMany(KindsOf),
        .. scheme.Evidence.Kinds.Select(kind => kind.Name),
        .. AttributeOfKind.Of(scheme).Select(use => use.Kind),
        BuiltInKinds.NotAssigned,
        BuiltInKinds.Excused,
        BuiltInKinds.Disputed,
        BuiltInKinds.Withdrawal,
    ];

    private static IEnumerable<string> KindsOf(Indicator indicator) =>
    [
        .. IsJudged(indicator) ? [indicator.Id] : Array.Empty<string>(),
        .. indicator.Clauses.SelectMany(clause => AttributeOfKind.Kinds(clause)),
        .. indicator.Requirements.Concat(indicator.Clauses.SelectMany(clause => clause.Requirements)).SelectMany(requirement => AttributeOfKind.Kinds(requirement)),
    ];

    private static bool IsJudged(Indicator indicator) =>
        indicator is { Clauses.IsEmpty: true, Children.IsEmpty: true, IsPlaceholder: false };

    private static IEnumerable<(string Kind, string Attribute)> AcceptedBy(Scheme scheme) =>
    [
        .. AttributeOfKind.Of(scheme).Select(use => (use.Kind, use.Attribute)),
        .. from kind in scheme.Evidence.Kinds from attribute in kind.Attributes select (kind.Name, attribute),
    ];
}

/// <summary>One kind of fact and the attributes that it accepts.</summary>
internal sealed class KindSchema
{
    private readonly bool[] accepts;

    internal KindSchema(string name, IEnumerable<FieldName> attributes, int attributeCount)
    {
        Name = name;
        Attributes = [.. attributes.Where(attribute => attribute.Role == FieldRole.Attribute).DistinctBy(attribute => attribute.Index)];
        accepts = new bool[attributeCount];
        foreach (FieldName attribute in Attributes)
        {
            accepts[attribute.Index] = true;
        }
    }

    internal string Name { get; }

    /// <summary>Attributes that facts of this kind may carry, each once.</summary>
    internal ImmutableArray<FieldName> Attributes { get; }

    /// <summary>True for the kinds that speak of an item: not assigned, excused, disputed.</summary>
    internal bool SpeaksOfItem => Name is BuiltInKinds.NotAssigned or BuiltInKinds.Excused or BuiltInKinds.Disputed;

    internal bool IsWithdrawal => Name == BuiltInKinds.Withdrawal;

    internal bool IsNotAssigned => Name == BuiltInKinds.NotAssigned;

    internal bool Accepts(FieldName attribute) => accepts[attribute.Index];
}
