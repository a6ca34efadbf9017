using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Reading;

/// <summary>Reads the attributes and shared kinds of fact.</summary>
internal sealed class EvidenceVocabularyReader(Faults faults)
{
    private static readonly KeySet Keys = new([], ["attributes", "kinds", "ignored"]);

    private static readonly KeySet KindKeys = new([], ["title", "attributes"]);

    /// <summary>The vocabulary of a scheme; empty when the file says nothing of evidence.</summary>
    /// <param name="scheme">The file.</param>
    /// <returns>The vocabulary, and the attributes that clauses may name.</returns>
    public (EvidenceVocabulary Vocabulary, FactAttributes Attributes) Read(Fields scheme)
    {
        if (scheme.Find("evidence") is not { } node)
        {
            return (new([], [], []), new([], !scheme.IsFaulty, faults));
        }

        Fields fields = Fields.Open(node, Keys, faults);
        ImmutableArray<AttributeDefinition> defined = AttributeDefinitionReader.Find(fields, "attributes", faults);
        bool isComplete = !fields.IsFaulty && fields.Find("attributes") is null or YamlMapping;
        var attributes = new FactAttributes(defined, isComplete, faults);
        return (new(defined, Kinds(fields, attributes), fields.Texts("ignored")), attributes);
    }

    private ImmutableArray<FactKind> Kinds(Fields fields, FactAttributes attributes)
    {
        ImmutableArray<YamlEntry> entries = fields.Find("kinds") is { } node ? Expect.Mapping(node, faults)?.Entries ?? [] : [];
        return [.. entries.Select(entry => Kind(entry, attributes))];
    }

    private FactKind Kind(YamlEntry entry, FactAttributes attributes)
    {
        string name = IdReader.ReadId(entry.Key, faults);
        Fields fields = Fields.Open(entry.Value, KindKeys, faults);
        return new(
            name,
            fields.Text("title"),
            fields.Find("attributes") is { } names ? attributes.Names(names) : [],
            entry.Key.Span);
    }
}
