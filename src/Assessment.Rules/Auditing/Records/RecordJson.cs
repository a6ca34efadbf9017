using System.Buffers;
using System.Text.Json;

namespace Assessment.Rules.Auditing;

/// <summary>Reads and writes the JSON of records.</summary>
internal static class RecordJson
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 64 };

    /// <summary>The bytes of a value as records have them: indented, ended by a line break.</summary>
    internal static byte[] Bytes(JsonElement value)
    {
        ArrayBufferWriter<byte> bytes = new();
        using (Utf8JsonWriter json = new(bytes, SheetJson.Options))
        {
            value.WriteTo(json);
        }

        bytes.Write("\n"u8);
        return bytes.WrittenSpan.ToArray();
    }

    /// <summary>The value that something writes.</summary>
    internal static JsonElement Element(Action<Utf8JsonWriter> write)
    {
        ArrayBufferWriter<byte> bytes = new();
        using (Utf8JsonWriter json = new(bytes, SheetJson.Options))
        {
            write(json);
        }

        return Parse(bytes.WrittenMemory);
    }

    /// <summary>The value of a text.</summary>
    /// <exception cref="JsonException">It is no JSON, or has a key twice.</exception>
    internal static JsonElement Parse(ReadOnlyMemory<byte> bytes)
    {
        using JsonDocument document = JsonDocument.Parse(bytes, Strict);
        return document.RootElement.Clone();
    }

    /// <summary>The text at a key; empty when there is none.</summary>
    internal static string TextAt(this JsonElement value, string key) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty(key, out JsonElement text) && text.ValueKind == JsonValueKind.String
            ? text.GetString() ?? ""
            : "";

    /// <summary>The day at a key; null when there is none.</summary>
    internal static DateOnly? DayAt(this JsonElement value, string key) =>
        DateOnly.TryParseExact(value.TextAt(key), "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out DateOnly day)
            ? day
            : null;
}
