using System.Collections.Immutable;
using System.Text.Json;

namespace Assessment.Rules.Auditing;

/// <summary>Writes a record with private fields of its facts masked.</summary>
internal static class RecordMask
{
    internal static void Write(JsonElement record, ImmutableArray<string> fields, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        foreach (JsonProperty property in record.EnumerateObject())
        {
            if (property.Name == "facts")
            {
                Facts(property.Value, fields, json);
            }
            else
            {
                property.WriteTo(json);
            }
        }

        json.WriteEndObject();
    }

    private static void Facts(JsonElement facts, ImmutableArray<string> fields, Utf8JsonWriter json)
    {
        json.WriteStartArray("facts");
        foreach (JsonElement fact in facts.EnumerateArray())
        {
            FactCommitment.Mask(fact, fields).WriteTo(json);
        }

        json.WriteEndArray();
    }
}
