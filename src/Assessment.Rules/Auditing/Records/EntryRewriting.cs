using System.Text.Json;
using Assessment.Rules.Grading;

namespace Assessment.Rules.Auditing;

/// <summary>Writes parts of a record with those of their entries rewritten that have private fields.</summary>
/// <param name="rewrite">The entry as it is to stand.</param>
internal sealed class EntryRewriting(Func<JsonElement, PrivateFields, JsonElement> rewrite)
{
    /// <summary>All parts of a record.</summary>
    internal JsonElement Of(JsonElement record) => RecordJson.Element(json => json.Object(() =>
    {
        foreach (RecordPartKind kind in RecordFormat.Parts(RecordFormat.VersionOf(record)))
        {
            json.WritePropertyName(kind.Key);
            Part(record.GetProperty(kind.Key), kind, json);
        }
    }));

    /// <summary>One part.</summary>
    internal JsonElement Of(JsonElement part, RecordPartKind kind) => RecordJson.Element(json => Part(part, kind, json));

    private void Part(JsonElement part, RecordPartKind kind, Utf8JsonWriter json)
    {
        if (kind.Shape == RecordPartShape.List)
        {
            Items(part, kind.Entry, json);
        }
        else
        {
            Entry(part, kind.Entry, json);
        }
    }

    private void Items(JsonElement list, RecordEntryKind kind, Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach (JsonElement item in list.EnumerateArray())
        {
            Entry(item, kind, json);
        }

        json.WriteEndArray();
    }

    private void Entry(JsonElement entry, RecordEntryKind kind, Utf8JsonWriter json)
    {
        if (entry.ValueKind != JsonValueKind.Object || !kind.HoldsPrivate)
        {
            entry.WriteTo(json);
        }
        else if (kind.Inner.IsEmpty)
        {
            rewrite(entry, kind.Private).WriteTo(json);
        }
        else
        {
            json.Object(() => Inner(entry, kind, json));
        }
    }

    private void Inner(JsonElement entry, RecordEntryKind kind, Utf8JsonWriter json)
    {
        foreach (JsonProperty property in entry.EnumerateObject())
        {
            json.WritePropertyName(property.Name);
            if (kind.Find(property.Name) is { } inner)
            {
                Items(property.Value, inner, json);
            }
            else
            {
                property.Value.WriteTo(json);
            }
        }
    }
}
