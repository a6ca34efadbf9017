using System.Collections.Immutable;
using System.Text.Json;
using Assessment.Rules.Explaining;

namespace Assessment.Rules.Auditing;

/// <summary>The seal of a record: the hash of every entry of every part, and one root hash over all of them.</summary>
/// <param name="version">The format of the record.</param>
internal sealed class RecordSeal(int version)
{
    private const string HashName = "SHA-256";

    /// <summary>The seal for these parts, root included.</summary>
    internal JsonElement Of(ImmutableArray<RecordPart> parts) => Of(parts, RootOf(parts));

    /// <summary>The seal for these parts with a root that is stated.</summary>
    internal JsonElement Of(ImmutableArray<RecordPart> parts, string root) => RecordJson.Element(json => Write(parts, root, json));

    /// <summary>The root hash of these parts.</summary>
    internal string RootOf(ImmutableArray<RecordPart> parts) =>
        CanonicalJson.Hash(RecordJson.Element(json => Write(parts, "", json)));

    /// <summary>The root hash that a seal states.</summary>
    internal static string StatedRoot(JsonElement seal) => seal.TextAt(RecordFormat.Root);

    private void Write(ImmutableArray<RecordPart> parts, string root, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber(RecordFormat.Format, version);
        json.WriteString(RecordFormat.Algorithm, HashName);
        foreach (RecordPart part in parts)
        {
            json.WriteStartArray(part.Key);
            foreach (SealedEntry entry in part.Entries)
            {
                json.WriteStringValue(entry.ToString());
            }

            json.WriteEndArray();
        }

        json.WriteText(RecordFormat.Root, root);
        json.WriteEndObject();
    }
}
