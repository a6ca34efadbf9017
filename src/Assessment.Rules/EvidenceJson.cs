using System.Text.Json;
using Assessment.Model;
using Assessment.Rules.Explaining;

namespace Assessment.Rules;

/// <summary>Writes evidence that was read as data, so that it can be handed on and used without its files.</summary>
public static class EvidenceJson
{
    /// <summary>Writes a fact in the form in which <see cref="EvidenceReader"/> reads it.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="json">Where to.</param>
    public static void Write(Fact fact, Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(fact);
        ArgumentNullException.ThrowIfNull(json);
        FactJson.Write(fact, json);
    }

    /// <summary>Writes what was refused and why.</summary>
    /// <param name="refused">The fault and its fact.</param>
    /// <param name="json">Where to.</param>
    public static void Write(RefusedFact refused, Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(refused);
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        json.WriteText("unit", refused.UnitId);
        json.WriteText("fact", refused.FactId);
        json.WritePropertyName("fault");
        DiagnosticJson.Write(refused.Fault, json);
        json.WriteEndObject();
    }

    /// <summary>Reads what <see cref="Write(RefusedFact, Utf8JsonWriter)"/> wrote. Its sentences are kept as they were worded.</summary>
    /// <param name="refused">The object.</param>
    /// <exception cref="JsonException">It is none of that form.</exception>
    public static RefusedFact ReadRefused(JsonElement refused)
    {
        if (refused.ValueKind != JsonValueKind.Object || !refused.TryGetProperty("fault", out JsonElement fault) || fault.ValueKind != JsonValueKind.Object)
        {
            throw new JsonException("A refused fact is an object with its fault.");
        }

        return new RefusedFact(Text(refused, "unit"), Text(refused, "fact"), DiagnosticJson.Read(fault));
    }

    private static string? Text(JsonElement of, string name) =>
        of.TryGetProperty(name, out JsonElement text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;
}
