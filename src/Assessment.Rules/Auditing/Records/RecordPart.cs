using System.Collections.Immutable;
using System.Text.Json;

namespace Assessment.Rules.Auditing;

/// <summary>A part of a record with the hash of each of its entries.</summary>
/// <param name="Key">Its key in the record.</param>
/// <param name="Entries">Its entries in order; empty for a part that is null.</param>
internal sealed record RecordPart(string Key, ImmutableArray<SealedEntry> Entries)
{
    /// <summary>The parts as they stand in a record of a format.</summary>
    internal static ImmutableArray<RecordPart> Of(JsonElement record, int version) =>
        [.. RecordFormat.Parts(version).Select(kind => Of(kind, record.GetProperty(kind.Key)))];

    /// <summary>The parts as a seal lists them; null where the seal does not have that shape.</summary>
    internal static ImmutableArray<RecordPart>? Listed(JsonElement seal, int version)
    {
        var parts = ImmutableArray.CreateBuilder<RecordPart>();
        foreach (RecordPartKind kind in RecordFormat.Parts(version))
        {
            if (!seal.TryGetProperty(kind.Key, out JsonElement entries) || entries.ValueKind != JsonValueKind.Array)
            {
                return null;
            }

            parts.Add(new RecordPart(kind.Key, [.. entries.EnumerateArray().Select(SealedEntry.Parse)]));
        }

        return parts.ToImmutable();
    }

    private static RecordPart Of(RecordPartKind kind, JsonElement part)
    {
        IEnumerable<JsonElement> items = kind.Shape == RecordPartShape.List ? part.EnumerateArray()
            : part.ValueKind == JsonValueKind.Null ? []
            : [part];
        return new(kind.Key, [.. items.SelectMany(item => kind.Entry.Sealed("", item))]);
    }
}

/// <summary>The name and the hash of one entry of a part.</summary>
/// <param name="Name">Id of the fact, of the unit, name of the rule file.</param>
/// <param name="Hash">Its hash.</param>
internal readonly record struct SealedEntry(string Name, string Hash)
{
    internal static SealedEntry Parse(JsonElement entry)
    {
        string text = entry.ValueKind == JsonValueKind.String ? entry.GetString() ?? "" : "";
        int blank = text.LastIndexOf(' ');
        return blank < 0 ? new(text, "") : new(text[..blank], text[(blank + 1)..]);
    }

    /// <summary>As it stands in the seal.</summary>
    public override string ToString() => $"{Name} {Hash}";
}
