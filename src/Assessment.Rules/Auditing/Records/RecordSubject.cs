using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json;
using Assessment.Model;
using Assessment.Rules.Explaining;
using Assessment.Rules.Grading;

namespace Assessment.Rules.Auditing;

/// <summary>Writes the subjects of a grading, and turns them back into a subjects file.</summary>
internal static class RecordSubject
{
    /// <summary>Writes a subject; with a salt, its private fields can be masked later.</summary>
    internal static void Write(Utf8JsonWriter json, Subject subject, ReadOnlyMemory<byte> salt) =>
        Commitment.Add(RecordJson.Element(writer => Write(writer, subject)), PrivateFields.OfSubject.Names, salt, $"subject {subject.Id}").WriteTo(json);

    /// <summary>The subjects of a record whose facts are masked, by id.</summary>
    internal static ImmutableArray<string> WithoutFacts(JsonElement record) =>
        [.. record.GetProperty("subjects").EnumerateArray().Where(subject => Commitment.IsMasked(subject, "facts")).Select(subject => subject.TextAt("id"))];

    private static void Write(Utf8JsonWriter json, Subject subject) => json.Object(() =>
    {
        json.WriteString("class", subject.Class);
        json.WriteString("id", subject.Id);
        json.WriteText("name", subject.Name);
        json.WriteText("category", subject.Category);
        json.WriteText("of", subject.Of);
        json.WritePropertyName("facts");
        json.Object(() =>
        {
            foreach ((string name, SubjectValue value) in subject.Facts)
            {
                json.WritePropertyName(name);
                Value(value, json);
            }
        });
    });

    /// <summary>The subjects of a record as a file has them.</summary>
    internal static string File(JsonElement record) => RecordJson.Element(json => json.Object(() =>
    {
        json.WriteText("asOf", record.GetProperty("grading").TextAt("asOf"));
        json.WritePropertyName("subjects");
        json.Object(() =>
        {
            foreach (IGrouping<string, JsonElement> known in record.GetProperty("subjects").EnumerateArray().GroupBy(subject => subject.TextAt("class"), StringComparer.Ordinal))
            {
                json.Array(known.Key, known, Flat);
            }
        });
    })).GetRawText();

    private static void Flat(Utf8JsonWriter json, JsonElement subject) => json.Object(() =>
    {
        foreach (JsonProperty property in subject.EnumerateObject().Where(property => property.Name is not ("class" or "facts" or Commitment.Salts or Commitment.Masked)))
        {
            property.WriteTo(json);
        }

        foreach (JsonProperty fact in subject.GetProperty("facts").EnumerateObject())
        {
            fact.WriteTo(json);
        }
    });

    private static void Value(SubjectValue value, Utf8JsonWriter json)
    {
        switch (value)
        {
            case SubjectValue.Number number:
                json.WriteFigureValue(number.Value);
                break;
            case SubjectValue.Day day:
                json.WriteStringValue(Figure.Day(day.Value));
                break;
            case SubjectValue.Word word:
                json.WriteStringValue(word.Value);
                break;
            case SubjectValue.Words words:
                json.WriteStartArray();
                foreach (string word in words.Values)
                {
                    json.WriteStringValue(word);
                }

                json.WriteEndArray();
                break;
            case SubjectValue.Stays stays:
                json.WriteStartArray();
                foreach (Stay stay in stays.Values)
                {
                    Stay(stay, json);
                }

                json.WriteEndArray();
                break;
            case SubjectValue.None:
                json.WriteStringValue("none");
                break;
            default:
                throw new UnreachableException();
        }
    }

    private static void Stay(Stay stay, Utf8JsonWriter json) => json.Object(() =>
    {
        json.WriteString("place", stay.Place);
        json.WriteString("from", Figure.Day(stay.From));
        json.WriteString("to", Figure.Day(stay.To));
    });
}
