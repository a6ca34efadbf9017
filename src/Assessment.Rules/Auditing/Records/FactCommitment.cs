using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Assessment.Model;
using Assessment.Rules.Evidence;

namespace Assessment.Rules.Auditing;

/// <summary>
/// Private fields of a fact. In a record that can be masked each is sealed by a commitment, the hash of a salt, the field and its
/// value; so the value can go and the seal stays. A person keeps an alias, the same for all facts of the same person.
/// </summary>
internal static class FactCommitment
{
    internal const string Salts = "$salts";

    internal const string Masked = "$masked";

    internal const string Alias = "$alias";

    internal const string Person = "person";

    /// <summary>Fields that can be masked, in the order in which a fact has them.</summary>
    internal static ImmutableArray<string> Fields { get; } = [Person, "refs", "by", "note"];

    /// <summary>Those of them that rules do not read: where a clause asks for a value, the record has to show it.</summary>
    internal static ImmutableArray<string> FieldsOf(Scheme scheme) =>
        [.. Fields.Except(AttributeOfKind.Of(scheme).Select(use => use.Attribute), StringComparer.Ordinal)];

    /// <summary>The salt of one field, drawn from the salt of the record.</summary>
    internal static string Salt(ReadOnlySpan<byte> salt, string fact, string field) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(salt, Encoding.UTF8.GetBytes($"{fact}\n{field}")))[..32];

    /// <summary>The commitment of one field of a fact that has its value and its salt.</summary>
    internal static string Of(JsonElement fact, string field) => CanonicalJson.Hash(RecordJson.Element(json =>
    {
        json.WriteStartArray();
        json.WriteStringValue(fact.GetProperty(Salts).TextAt(field));
        json.WriteStringValue(field);
        fact.GetProperty(field).WriteTo(json);
        json.WriteEndArray();
    }));

    /// <summary>The hash of a fact: of what is open, and of the commitments of what is or can be masked.</summary>
    internal static string Hash(JsonElement fact) =>
        fact.ValueKind == JsonValueKind.Object && (Has(fact, Salts) || Has(fact, Masked))
            ? CanonicalJson.Hash(RecordJson.Element(json => Write(fact, Fields, json)))
            : CanonicalJson.Hash(fact);

    /// <summary>The fact with these fields masked as far as it has them with a salt.</summary>
    internal static JsonElement Mask(JsonElement fact, ImmutableArray<string> fields) =>
        Has(fact, Salts) ? RecordJson.Element(json => Write(fact, fields, json)) : fact;

    // Salts that stay, then commitments: the same order whatever is masked first.
    private static void Write(JsonElement fact, ImmutableArray<string> masked, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        foreach (JsonProperty property in fact.EnumerateObject().Where(property => property.Name is not (Salts or Masked)))
        {
            if (!(masked.Contains(property.Name) && IsSalted(fact, property.Name)))
            {
                property.WriteTo(json);
            }
        }

        Texts(Salts, [.. Fields.Where(field => IsSalted(fact, field) && !masked.Contains(field))], field => fact.GetProperty(Salts).TextAt(field), json);
        Texts(Masked, [.. Fields.Where(field => IsMasked(fact, field) || (IsSalted(fact, field) && masked.Contains(field)))], field => Commitment(fact, field), json);
        json.WriteEndObject();
    }

    private static string Commitment(JsonElement fact, string field) =>
        IsMasked(fact, field) ? fact.GetProperty(Masked).TextAt(field) : Of(fact, field);

    private static bool IsSalted(JsonElement fact, string field) => Has(fact, field) && Has(fact, Salts) && Has(fact.GetProperty(Salts), field);

    private static bool IsMasked(JsonElement fact, string field) => Has(fact, Masked) && Has(fact.GetProperty(Masked), field);

    private static bool Has(JsonElement value, string key) => value.ValueKind == JsonValueKind.Object && value.TryGetProperty(key, out _);

    private static void Texts(string key, ImmutableArray<string> fields, Func<string, string> text, Utf8JsonWriter json)
    {
        if (fields.IsEmpty)
        {
            return;
        }

        json.WriteStartObject(key);
        foreach (string field in fields)
        {
            json.WriteString(field, text(field));
        }

        json.WriteEndObject();
    }
}
