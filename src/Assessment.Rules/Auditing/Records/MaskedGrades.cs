using System.Collections.Immutable;
using System.Text.Json;
using Assessment.Rules.Grading;

namespace Assessment.Rules.Auditing;

/// <summary>Salts the entries of a grade list, and leaves out of a list computed again what is masked in the sealed one.</summary>
internal static class MaskedGrades
{
    /// <summary>The list with a salt for every private field.</summary>
    internal static JsonElement Salted(JsonElement list, ReadOnlyMemory<byte> salt) =>
        new EntryRewriting((entry, fields) => Commitment.Add(entry, fields.Names, salt, $"grade {entry.TextAt("id")}")).Of(list, RecordFormat.GradesBySubject);

    /// <summary>The sealed list without salts and commitments.</summary>
    internal static JsonElement Open(JsonElement sealedList) =>
        new EntryRewriting((entry, _) => Without(entry, [Commitment.Salts, Commitment.Masked])).Of(sealedList, RecordFormat.GradesBySubject);

    /// <summary>A list computed again without what is masked in the sealed one.</summary>
    internal static JsonElement LikeSealed(JsonElement list, JsonElement sealedList)
    {
        Dictionary<string, ImmutableArray<string>> masked = new(StringComparer.Ordinal);
        new EntryRewriting((entry, fields) =>
        {
            masked.TryAdd(entry.TextAt("id"), [.. fields.Names.Where(field => Commitment.IsMasked(entry, field))]);
            return entry;
        }).Of(sealedList, RecordFormat.GradesBySubject);
        return new EntryRewriting((entry, _) => Without(entry, masked.GetValueOrDefault(entry.TextAt("id"), []))).Of(list, RecordFormat.GradesBySubject);
    }

    private static JsonElement Without(JsonElement entry, ImmutableArray<string> keys) => RecordJson.Element(json => json.Object(() =>
    {
        foreach (JsonProperty property in entry.EnumerateObject().Where(property => !keys.Contains(property.Name)))
        {
            property.WriteTo(json);
        }
    }));
}
