using System.Collections.Immutable;
using System.Text.Json;
using Assessment.Model;
using Assessment.Rules.Explaining;

namespace Assessment.Rules.Auditing;

/// <summary>Writes the facts of a record, and turns them back into evidence.</summary>
internal static class RecordFacts
{
    /// <summary>Writes facts in order of id; with a salt, their private fields can be masked later.</summary>
    internal static void Write(IEnumerable<Fact> facts, ImmutableArray<string> maskable, ReadOnlyMemory<byte> salt, Utf8JsonWriter json)
    {
        PersonAliases aliases = new();
        json.WriteStartArray();
        foreach (Fact fact in facts)
        {
            JsonElement plain = RecordJson.Element(writer => FactJson.Write(fact, writer));
            if (salt.IsEmpty)
            {
                plain.WriteTo(json);
            }
            else
            {
                Write(plain, [.. maskable.Where(field => plain.TryGetProperty(field, out _))], salt.Span, aliases, json);
            }
        }

        json.WriteEndArray();
    }

    /// <summary>The facts as evidence has them: without salts and commitments, persons by their alias.</summary>
    internal static JsonElement Evidence(JsonElement facts) => RecordJson.Element(json =>
    {
        json.WriteStartArray();
        foreach (JsonElement fact in facts.EnumerateArray())
        {
            Open(fact, json);
        }

        json.WriteEndArray();
    });

    private static void Write(JsonElement fact, ImmutableArray<string> fields, ReadOnlySpan<byte> salt, PersonAliases aliases, Utf8JsonWriter json)
    {
        string id = fact.TextAt("id");
        json.WriteStartObject();
        foreach (JsonProperty property in fact.EnumerateObject())
        {
            property.WriteTo(json);
        }

        if (fields.Contains(FactCommitment.Person) && fact.TextAt(FactCommitment.Person) is { Length: > 0 } person)
        {
            json.WriteString(FactCommitment.Alias, aliases.Of(person));
        }

        if (!fields.IsEmpty)
        {
            json.WriteStartObject(FactCommitment.Salts);
            foreach (string field in fields)
            {
                json.WriteString(field, FactCommitment.Salt(salt, id, field));
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Open(JsonElement fact, Utf8JsonWriter json)
    {
        string alias = fact.TextAt(FactCommitment.Alias);
        json.WriteStartObject();
        foreach (JsonProperty property in fact.EnumerateObject())
        {
            bool isReplaced = alias.Length > 0 && property.Name == FactCommitment.Person;
            if (!isReplaced && property.Name is not (FactCommitment.Salts or FactCommitment.Masked or FactCommitment.Alias))
            {
                property.WriteTo(json);
            }
        }

        json.WriteText(FactCommitment.Person, alias);
        json.WriteEndObject();
    }
}
