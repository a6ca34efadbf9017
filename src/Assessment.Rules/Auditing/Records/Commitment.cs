using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Assessment.Model;
using Assessment.Rules.Evidence;
using Assessment.Rules.Grading;

namespace Assessment.Rules.Auditing;

/// <summary>
/// Private fields of an entry. In a record that can be masked each is sealed by a commitment, the hash of a salt, the field and its
/// value; so the value can go and the seal stays. A person keeps an alias, the same for all facts of the same person.
/// </summary>
internal static class Commitment
{
    internal const string Salts = "$salts";

    internal const string Masked = "$masked";

    internal const string Alias = "$alias";

    internal const string Person = "person";

    /// <summary>Private fields of evidence that rules do not read: where a clause asks for a value, the record has to show it.</summary>
    // To tell persons apart their aliases do.
    internal static ImmutableArray<string> OfFacts(Scheme scheme) =>
    [
        .. PrivateFields.OfFact.Names.Except(
            AttributeOfKind.Of(scheme).Where(use => !(use.OnlyTellsApart && use.Attribute == Person)).Select(use => use.Attribute),
            StringComparer.Ordinal),
    ];

    /// <summary>The entry with a salt for each of these fields that it has.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="fields">The fields.</param>
    /// <param name="salt">The salt of the record; none leaves the entry as it is.</param>
    /// <param name="name">What tells the entry from all others.</param>
    internal static JsonElement Add(JsonElement entry, ImmutableArray<string> fields, ReadOnlyMemory<byte> salt, string name)
    {
        ImmutableArray<string> present = [.. fields.Where(field => Has(entry, field))];
        return salt.IsEmpty || present.IsEmpty ? entry : RecordJson.Element(json => json.Object(() =>
        {
            foreach (JsonProperty property in entry.EnumerateObject())
            {
                property.WriteTo(json);
            }

            Texts(Salts, present, field => Salt(salt.Span, name, field), json);
        }));
    }

    /// <summary>The hash of an entry: of what is open, and of the commitments of what is or can be masked.</summary>
    internal static string Hash(JsonElement entry, PrivateFields fields) =>
        entry.ValueKind == JsonValueKind.Object && (Has(entry, Salts) || Has(entry, Masked)) && fields.Fits(entry)
            ? CanonicalJson.Hash(Mask(entry, fields.Names, fields))
            : CanonicalJson.Hash(entry);

    /// <summary>The entry with these fields masked as far as it has them with a salt.</summary>
    internal static JsonElement Mask(JsonElement entry, ImmutableArray<string> masked, PrivateFields fields) =>
        Has(entry, Salts) || Has(entry, Masked) ? RecordJson.Element(json => Write(entry, [.. masked.Where(field => IsSalted(entry, field))], fields, json)) : entry;

    /// <summary>Whether a field of an entry is masked.</summary>
    internal static bool IsMasked(JsonElement entry, string field) => IsIn(entry, Masked, field);

    /// <summary>Whether a field of an entry can be masked.</summary>
    internal static bool IsSalted(JsonElement entry, string field) => IsIn(entry, Salts, field);

    // Salts that stay, then commitments: the same order whatever is masked first.
    private static void Write(JsonElement entry, ImmutableArray<string> masked, PrivateFields fields, Utf8JsonWriter json) => json.Object(() =>
    {
        foreach (JsonProperty property in entry.EnumerateObject().Where(property => property.Name is not (Salts or Masked) && !masked.Contains(property.Name)))
        {
            property.WriteTo(json);
        }

        Texts(Salts, [.. fields.Names.Where(field => IsSalted(entry, field) && !masked.Contains(field))], field => entry.GetProperty(Salts).TextAt(field), json);
        Texts(Masked, [.. fields.Names.Where(field => IsMasked(entry, field) || masked.Contains(field))], field => IsMasked(entry, field) ? entry.GetProperty(Masked).TextAt(field) : Of(entry, field), json);
    });

    private static string Salt(ReadOnlySpan<byte> salt, string entry, string field) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(salt, Encoding.UTF8.GetBytes($"{entry}\n{field}")))[..32];

    private static string Of(JsonElement entry, string field) => CanonicalJson.Hash(RecordJson.Element(json =>
    {
        json.WriteStartArray();
        json.WriteStringValue(entry.GetProperty(Salts).TextAt(field));
        json.WriteStringValue(field);
        entry.GetProperty(field).WriteTo(json);
        json.WriteEndArray();
    }));

    private static bool IsIn(JsonElement entry, string list, string field) => Has(entry, list) && Has(entry.GetProperty(list), field);

    private static bool Has(JsonElement value, string key) => value.ValueKind == JsonValueKind.Object && value.TryGetProperty(key, out _);

    private static void Texts(string key, ImmutableArray<string> fields, Func<string, string> text, Utf8JsonWriter json)
    {
        if (fields.IsEmpty)
        {
            return;
        }

        json.WritePropertyName(key);
        json.Object(() =>
        {
            foreach (string field in fields)
            {
                json.WriteString(field, text(field));
            }
        });
    }
}
