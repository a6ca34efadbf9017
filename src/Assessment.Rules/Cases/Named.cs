using Assessment.Rules.Reading;

namespace Assessment.Rules.Cases;

/// <summary>Gives a description the name that its author may leave out.</summary>
internal static class Named
{
    /// <summary>The mapping with the key, in front; unchanged when it has it, or is no mapping at all.</summary>
    internal static YamlNode With(YamlNode node, string key, string value) =>
        node is YamlMapping mapping && mapping.Find(key) is null
            ? mapping with { Entries = mapping.Entries.Insert(0, new YamlEntry(new YamlScalar(key, true, mapping.Span), new YamlScalar(value, true, mapping.Span))) }
            : node;
}
