using System.Collections.Frozen;
using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Checking;

/// <summary>What is known about the attributes of facts and units, the standard fields of a fact among them.</summary>
internal sealed class AttributeTypes(Scheme scheme)
{
    private static readonly Interval FromZero = new(0, true, null, false, "[0, )");

    private static readonly FrozenDictionary<string, AttributeType> StandardFields = new Dictionary<string, AttributeType>
    {
        ["id"] = AttributeType.Text,
        ["unit"] = AttributeType.Unit,
        ["kind"] = AttributeType.Text,
        ["on"] = AttributeType.Date,
        ["recorded"] = AttributeType.Date,
        ["count"] = AttributeType.Number,
        ["score"] = AttributeType.Number,
        ["issue"] = AttributeType.Text,
        ["person"] = AttributeType.Text,
        ["place"] = AttributeType.Text,
        ["item"] = AttributeType.Text,
        ["replaces"] = AttributeType.Text,
        ["refs"] = AttributeType.Text,
        ["by"] = AttributeType.Text,
        ["note"] = AttributeType.Text,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly ILookup<string, AttributeDefinition> _ofFacts =
        scheme.Evidence.Attributes.ToLookup(attribute => attribute.Name, StringComparer.Ordinal);

    private readonly ILookup<string, AttributeDefinition> _ofUnits =
        scheme.Units.Attributes.ToLookup(attribute => attribute.Name, StringComparer.Ordinal);

    /// <summary>Names of the declared attributes of units.</summary>
    internal ImmutableArray<string> UnitNames { get; } = [.. scheme.Units.Attributes.Select(attribute => attribute.Name)];

    /// <summary>Whether the name is a standard field of every fact.</summary>
    internal static bool IsStandard(string name) => StandardFields.ContainsKey(name);

    /// <summary>Definition of an attribute of facts; null when it is unknown or a standard field.</summary>
    internal AttributeDefinition? OfFact(string name) => _ofFacts[name].FirstOrDefault();

    /// <summary>Definition of an attribute of units; null when it is unknown.</summary>
    internal AttributeDefinition? OfUnit(string name) => _ofUnits[name].FirstOrDefault();

    /// <summary>Type of an attribute or standard field of facts; null when it is unknown.</summary>
    internal AttributeType? TypeOf(string name) =>
        StandardFields.TryGetValue(name, out AttributeType type) ? type : OfFact(name)?.Type;

    /// <summary>Values that an attribute can have: its range, not below zero for a measure, everything otherwise.</summary>
    internal static Interval? RangeOf(AttributeDefinition attribute) =>
        attribute.Range ?? (attribute.Type == AttributeType.Measure ? FromZero : null);

    /// <summary>Values that a plain attribute or field of a fact can have; null means all, or not known.</summary>
    internal Interval? RangeOf(string name) =>
        name == "count" ? FromZero : OfFact(name) is { } attribute ? RangeOf(attribute) : null;
}
