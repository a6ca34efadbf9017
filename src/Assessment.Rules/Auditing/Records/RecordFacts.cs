using System.Collections.Immutable;
using System.Text.Json;
using Assessment.Model;
using Assessment.Rules.Explaining;
using Assessment.Rules.Grading;

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
                Write(plain, maskable, salt, aliases, json);
            }
        }

        json.WriteEndArray();
    }

    /// <summary>The facts as evidence has them, to be scored as they were: without salts and commitments, persons by their alias.</summary>
    internal static JsonElement Evidence(JsonElement facts) => Opened(facts, fact => fact.TextAt(Commitment.Alias));

    /// <summary>The facts as evidence has them, to be sealed anew: persons by their name, unless it is masked.</summary>
    internal static JsonElement Named(JsonElement facts) =>
        Opened(facts, fact => fact.TextAt(Commitment.Person).Length > 0 ? "" : fact.TextAt(Commitment.Alias));

    private static void Write(JsonElement fact, ImmutableArray<string> fields, ReadOnlyMemory<byte> salt, PersonAliases aliases, Utf8JsonWriter json)
    {
        JsonElement named = fields.Contains(Commitment.Person) && fact.TextAt(Commitment.Person) is { Length: > 0 } person
            ? RecordJson.Element(writer => writer.Object(() =>
            {
                foreach (JsonProperty property in fact.EnumerateObject())
                {
                    property.WriteTo(writer);
                }

                writer.WriteString(Commitment.Alias, aliases.Of(person));
            }))
            : fact;
        Commitment.Add(named, fields, salt, fact.TextAt("id")).WriteTo(json);
    }

    private static JsonElement Opened(JsonElement facts, Func<JsonElement, string> alias) => RecordJson.Element(json =>
    {
        json.WriteStartArray();
        foreach (JsonElement fact in facts.EnumerateArray())
        {
            json.Object(() => Open(fact, alias(fact), json));
        }

        json.WriteEndArray();
    });

    private static void Open(JsonElement fact, string alias, Utf8JsonWriter json)
    {
        foreach (JsonProperty property in fact.EnumerateObject())
        {
            bool isReplaced = alias.Length > 0 && property.Name == Commitment.Person;
            if (!isReplaced && property.Name is not (Commitment.Salts or Commitment.Masked or Commitment.Alias))
            {
                property.WriteTo(json);
            }
        }

        json.WriteText(Commitment.Person, alias);
    }
}
