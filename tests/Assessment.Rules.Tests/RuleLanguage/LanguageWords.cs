using System.Text.Json;
using Assessment.Rules.Reading;
using Assessment.Rules.Tests.Reading;

namespace Assessment.Rules.Tests.RuleLanguage;

/// <summary>The words of the language: what its schema allows, and what the examples use.</summary>
internal static class LanguageWords
{
    private const string Folder = "indicators/schema";

    /// <summary>Every key and every closed word that the schema of indicator files allows.</summary>
    internal static IReadOnlySet<string> OfSchema() => Allowed("scheme.schema.json");

    /// <summary>Every key and every closed word that the schema of grading files allows by itself.</summary>
    internal static IReadOnlySet<string> OfGradingSchema() => Allowed("grading.schema.json");

    /// <summary>Every key and every value that an example or one of its cases uses.</summary>
    internal static IReadOnlySet<string> OfSamples() =>
        Of(Repository.Files(Samples.Folder, "*.yaml"));

    /// <summary>Every key and every value that some files use.</summary>
    internal static IReadOnlySet<string> Of(IEnumerable<string> paths) =>
        paths.SelectMany(path => Texts(YamlTree.Read(Repository.Text(path), path, Limits.Default).Value)).ToHashSet(StringComparer.Ordinal);

    private static HashSet<string> Allowed(string file)
    {
        using JsonDocument schema = JsonDocument.Parse(Repository.Text($"{Folder}/{file}"));
        HashSet<string> words = new(StringComparer.Ordinal);
        Collect(schema.RootElement, words);
        return words;
    }

    private static void Collect(JsonElement element, HashSet<string> words)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement entry in element.EnumerateArray())
            {
                Collect(entry, words);
            }
        }

        if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (JsonProperty property in element.EnumerateObject())
            {
                Add(property, words);
                Collect(property.Value, words);
            }
        }
    }

    private static void Add(JsonProperty property, HashSet<string> words)
    {
        if (property is { Name: "properties", Value.ValueKind: JsonValueKind.Object })
        {
            words.UnionWith(property.Value.EnumerateObject().Select(key => key.Name));
        }

        if (property is { Name: "enum", Value.ValueKind: JsonValueKind.Array })
        {
            words.UnionWith(property.Value.EnumerateArray().Where(word => word.ValueKind == JsonValueKind.String).Select(word => word.GetString() ?? ""));
        }
    }

    private static IEnumerable<string> Texts(YamlNode? node) => node switch
    {
        YamlScalar scalar => [scalar.Text],
        YamlSequence list => list.Items.SelectMany(Texts),
        YamlMapping mapping => mapping.Entries.SelectMany(entry => Texts(entry.Value).Prepend(entry.Key.Text)),
        _ => [],
    };
}
