using System.Collections.Immutable;
using System.Text.Json;
using Assessment.Model;
using Assessment.Rules.Explaining;

namespace Assessment.Rules.Auditing;

/// <summary>Writes the parts of a record that went into the scoring, and reads them back.</summary>
internal static class RecordInput
{
    private const string Everybody = "*";

    internal static void Units(IReadOnlyList<Unit> units, Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach (Unit unit in units)
        {
            json.WriteStartObject();
            json.WriteString("id", unit.Id);
            json.WriteString("name", unit.Name);
            json.WriteString("kind", unit.Kind);
            Texts("tags", unit.Tags, json);
            Attributes(unit.Attributes, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    internal static void Decided(Decisions decisions, Utf8JsonWriter json)
    {
        if (decisions.Source.Length == 0 && decisions.Parameters.IsEmpty)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteString("source", decisions.Source);
        json.WriteStartObject("parameters");
        foreach ((string id, ImmutableArray<ParameterValue> values) in decisions.Parameters)
        {
            json.WritePropertyName(id);
            Values(values, json);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>The units of a record.</summary>
    internal static ReadResult<IReadOnlyList<Unit>> Units(JsonElement record, Scheme scheme) =>
        UnitsReader.Read($"{{\"units\":{record.GetProperty("units").GetRawText()}}}", "units", scheme);

    /// <summary>The decisions of a record.</summary>
    internal static ReadResult<Decisions> Decided(JsonElement decisions, Scheme scheme, IReadOnlyList<Unit> units) =>
        decisions.ValueKind == JsonValueKind.Null
            ? new(Decisions.None, [])
            : DecisionsReader.Read(decisions.GetRawText(), "decisions", scheme, units);

    /// <summary>The evidence of a record.</summary>
    internal static EvidenceResult Facts(JsonElement facts, Scheme scheme, IReadOnlyList<Unit> units)
    {
        using MemoryStream content = new(RecordJson.Bytes(facts));
        return new EvidenceReader(scheme, units).Read(content, "facts", EvidenceFormat.Json);
    }

    /// <summary>Ids that corrections of a record name though it has no such fact.</summary>
    internal static ImmutableHashSet<string> Elsewhere(JsonElement record) =>
        [.. record.GetProperty("elsewhere").EnumerateArray().Select(id => id.GetString() ?? "")];

    private static void Attributes(ImmutableSortedDictionary<string, FactValue> attributes, Utf8JsonWriter json)
    {
        if (attributes.IsEmpty)
        {
            return;
        }

        json.WriteStartObject("attributes");
        foreach ((string name, FactValue value) in attributes)
        {
            json.WritePropertyName(name);
            FactJson.Value(value, json);
        }

        json.WriteEndObject();
    }

    // An empty list is a fault in a units file.
    private static void Texts(string key, ImmutableArray<string> texts, Utf8JsonWriter json)
    {
        if (texts.IsEmpty)
        {
            return;
        }

        json.WriteStartArray(key);
        foreach (string text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private static void Values(ImmutableArray<ParameterValue> values, Utf8JsonWriter json)
    {
        if (values is [{ Group: Everybody } only])
        {
            json.WriteFigureValue(only.Value);
            return;
        }

        json.WriteStartObject();
        foreach (ParameterValue value in values)
        {
            json.WriteFigure(value.Group, value.Value);
        }

        json.WriteEndObject();
    }
}
