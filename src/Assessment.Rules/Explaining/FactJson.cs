using System.Diagnostics;
using System.Text.Json;
using Assessment.Model;

namespace Assessment.Rules.Explaining;

/// <summary>Writes a fact in the form in which evidence files hold it; fields that say nothing are left out.</summary>
internal static class FactJson
{
    internal static void Write(Fact fact, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", fact.Id);
        json.WriteString("unit", fact.Unit);
        json.WriteString("kind", fact.Kind);
        Day("on", fact.On, json);
        Day("recorded", fact.Recorded, json);
        json.WriteNumber("count", fact.Count);
        if (fact.Score is { } score)
        {
            json.WriteFigure("score", score);
        }

        json.WriteText("issue", fact.Issue);
        json.WriteText("person", fact.Person);
        json.WriteText("place", fact.Place);
        json.WriteText("item", fact.Item);
        json.WriteText("replaces", fact.Replaces);
        foreach ((string name, FactValue value) in fact.Attributes)
        {
            json.WritePropertyName(name);
            Value(value, json);
        }

        Papers(fact, json);
        json.WriteEndObject();
    }

    private static void Papers(Fact fact, Utf8JsonWriter json)
    {
        if (!fact.References.IsEmpty)
        {
            json.WriteStartArray("refs");
            foreach (string reference in fact.References)
            {
                json.WriteStringValue(reference);
            }

            json.WriteEndArray();
        }

        json.WriteText("by", fact.By);
        json.WriteText("note", fact.Note);
    }

    private static void Day(string name, DateOnly? day, Utf8JsonWriter json)
    {
        if (day is { } known)
        {
            json.WriteString(name, Figure.Day(known));
        }
    }

    /// <summary>The value of an attribute.</summary>
    internal static void Value(FactValue value, Utf8JsonWriter json)
    {
        switch (value)
        {
            case FactValue.Number number:
                json.WriteFigureValue(number.Value);
                break;
            case FactValue.Flag flag:
                json.WriteBooleanValue(flag.Value);
                break;
            case FactValue.Measure measure:
                json.WriteStartObject();
                json.WriteFigure("numerator", measure.Numerator);
                json.WriteFigure("denominator", measure.Denominator);
                json.WriteEndObject();
                break;
            default:
                json.WriteStringValue(Word(value));
                break;
        }
    }

    private static string Word(FactValue value) => value switch
    {
        FactValue.None => "none",
        FactValue.Code code => code.Value,
        FactValue.Date date => Figure.Day(date.Value),
        FactValue.Text text => text.Value,
        _ => throw new UnreachableException(),
    };
}
