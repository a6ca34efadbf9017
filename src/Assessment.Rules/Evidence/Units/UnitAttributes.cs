using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Reading;

namespace Assessment.Rules.Evidence;

/// <summary>Reads the attributes of a unit by the scheme's definitions, as those of facts are read.</summary>
internal sealed class UnitAttributes(UnitVocabulary vocabulary, UnitList units)
{
    private readonly AttributeReader reader = new(units);
    private readonly FieldNames names = new(vocabulary.Attributes, hasStandard: false);

    /// <summary>The attributes without a fault.</summary>
    internal ImmutableSortedDictionary<string, FactValue> Read(YamlNode node, Faults faults)
    {
        ImmutableSortedDictionary<string, FactValue> attributes = Fact.NoAttributes;
        if (Expect.Mapping(node, faults) is not { } mapping)
        {
            return attributes;
        }

        YamlPlaces places = new();
        RawFact raw = new();
        raw.Begin(node.Span, places);
        foreach (YamlEntry entry in mapping.Entries)
        {
            if (Read(entry, raw, places) is { } value)
            {
                attributes = attributes.SetItem(entry.Key.Text, value);
            }
        }

        faults.AddAll(raw.Found());
        return attributes;
    }

    private FactValue? Read(YamlEntry entry, RawFact raw, YamlPlaces places)
    {
        FieldName name = names.Of(entry.Key.Text);
        if (name.Definition is { } definition)
        {
            return reader.Read(raw, new RawField().Set(name, YamlValues.Of(entry.Value), places.Mark(entry.Value.Span)), definition);
        }

        RawField unknown = new RawField().Set(name, RawValue.Nothing, places.Mark(entry.Key.Span));
        raw.FaultNear(UnitDiagnostics.UnknownUnitAttribute, unknown, Nearest.Of(name.Text, vocabulary.Attributes.Select(attribute => attribute.Name)));
        return null;
    }
}
