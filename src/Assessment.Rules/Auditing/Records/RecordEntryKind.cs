using System.Collections.Immutable;
using System.Text.Json;
using Assessment.Rules.Grading;

namespace Assessment.Rules.Auditing;

/// <summary>A kind of entry, which has a hash of its own in the seal.</summary>
/// <param name="NameOf">The name of an entry by the key at which it stands, empty in a list, and by itself.</param>
internal sealed record RecordEntryKind(Func<string, JsonElement, string> NameOf)
{
    internal RecordEntryKind(Func<JsonElement, string> nameOf)
        : this((_, entry) => nameOf(entry))
    {
    }

    /// <summary>Its fields that can be masked.</summary>
    internal PrivateFields Private { get; init; } = PrivateFields.None;

    /// <summary>The lists and maps in it whose content has hashes of its own; empty where the hash of the entry covers all of it.</summary>
    internal ImmutableArray<InnerEntries> Inner { get; init; } = [];

    /// <summary>Whether it or anything inside it has fields that can be masked.</summary>
    internal bool HoldsPrivate => !Private.Names.IsEmpty || Inner.Any(inner => inner.Kind.HoldsPrivate);

    /// <summary>What stands at a key and has hashes of its own; null where there is nothing of the sort.</summary>
    internal RecordEntryKind? Find(string key) => Inner.FirstOrDefault(inner => inner.Key == key)?.Kind;

    /// <summary>The entry and those inside it, in the order in which they stand.</summary>
    internal IEnumerable<SealedEntry> Sealed(string key, JsonElement entry) =>
    [
        new(NameOf(key, entry), Commitment.Hash(Inner.IsEmpty ? entry : WithoutInner(entry), Private)),
        .. Inner.IsEmpty ? [] : entry.EnumerateObject().SelectMany(Sealed),
    ];

    /// <summary>Whether an entry and those inside it have the shape on which the seal relies.</summary>
    internal bool IsRight(JsonElement entry) =>
        (Inner.IsEmpty && Private.Names.IsEmpty)
        || (entry.ValueKind == JsonValueKind.Object && Inner.All(inner => entry.TryGetProperty(inner.Key, out JsonElement list) && IsRight(inner, list)));

    // Lists keep their place; the seal has the order of what is in them.
    private JsonElement WithoutInner(JsonElement entry) => RecordJson.Element(json => json.Object(() =>
    {
        foreach (JsonProperty property in entry.EnumerateObject())
        {
            json.WritePropertyName(property.Name);
            if (Find(property.Name) is null)
            {
                property.Value.WriteTo(json);
            }
            else
            {
                Empty(property.Value).WriteTo(json);
            }
        }
    }));

    private IEnumerable<SealedEntry> Sealed(JsonProperty property) =>
        Find(property.Name) is { } kind ? Items(property.Value).SelectMany(item => kind.Sealed(item.Key, item.Entry)) : [];

    private static bool IsRight(InnerEntries inner, JsonElement list) =>
        list.ValueKind is JsonValueKind.Array or JsonValueKind.Object && Items(list).All(item => inner.Kind.IsRight(item.Entry));

    private static JsonElement Empty(JsonElement list) => RecordJson.Parse(list.ValueKind == JsonValueKind.Array ? "[]"u8.ToArray() : "{}"u8.ToArray());

    private static IEnumerable<(string Key, JsonElement Entry)> Items(JsonElement list) => list.ValueKind == JsonValueKind.Array
        ? list.EnumerateArray().Select(item => ("", item))
        : list.EnumerateObject().Select(property => (property.Name, property.Value));
}

/// <summary>A list or map inside an entry whose content has hashes of its own.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Kind">What its entries are.</param>
internal sealed record InnerEntries(string Key, RecordEntryKind Kind);
