using System.Text.Json;

namespace Assessment.Cli.Commands;

/// <summary>The first line of a part: what it is a part of.</summary>
/// <param name="Shard">Which part.</param>
/// <param name="Input">Fingerprint of everything but the evidence.</param>
/// <param name="Evidence">Fingerprint of the evidence.</param>
/// <param name="HasSheets">Whether it holds printed sheets; else the facts, for units that need one another.</param>
internal sealed record PartHead(Shard Shard, string Input, string Evidence, bool HasSheets)
{
    private const int Version = 1;

    internal void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("part", Shard.Number);
        json.WriteNumber("of", Shard.Of);
        json.WriteNumber("version", Version);
        json.WriteString("input", Input);
        json.WriteString("evidence", Evidence);
        json.WriteBoolean("sheets", HasSheets);
        json.WriteEndObject();
    }

    /// <summary>The head; null when the line is none.</summary>
    internal static PartHead? Read(JsonElement json)
    {
        bool isOurs = json.TryGetProperty("version", out JsonElement version) && version.GetInt32() == Version;
        return isOurs && Shard.TryGet(json.GetProperty("part").GetInt32(), json.GetProperty("of").GetInt32()) is { } shard
            ? new PartHead(
                shard,
                json.GetProperty("input").GetString() ?? "",
                json.GetProperty("evidence").GetString() ?? "",
                json.GetProperty("sheets").GetBoolean())
            : null;
    }
}
