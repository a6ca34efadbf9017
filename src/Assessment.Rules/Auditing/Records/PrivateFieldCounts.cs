using System.Collections.Immutable;
using System.Text.Json;

namespace Assessment.Rules.Auditing;

/// <summary>Counts the private fields of a record.</summary>
internal static class PrivateFieldCounts
{
    internal static ImmutableArray<PrivateFieldCount> Of(JsonElement record) =>
    [
        .. from kind in RecordFormat.Parts(RecordFormat.VersionOf(record))
           where kind.Shape == RecordPartShape.List
           from field in kind.Entry.Private.Names
           select Of(field, [.. record.GetProperty(kind.Key).EnumerateArray()]),
    ];

    private static PrivateFieldCount Of(string field, ImmutableArray<JsonElement> entries)
    {
        int maskable = entries.Count(entry => Commitment.IsSalted(entry, field));
        return new(field, maskable, entries.Count(entry => Commitment.IsMasked(entry, field)), entries.Count(entry => entry.TryGetProperty(field, out _)) - maskable);
    }
}
