using System.Collections.Immutable;
using System.Text.Json;
using Assessment.Model;
using Assessment.Rules.Explaining;

namespace Assessment.Rules.Grading;

/// <summary>Writes the parts that many places of a grade list share.</summary>
internal static class GradeJsonParts
{
    /// <summary>A list of things.</summary>
    public static void Array<T>(this Utf8JsonWriter json, string name, IEnumerable<T> values, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (T value in values)
        {
            write(json, value);
        }

        json.WriteEndArray();
    }

    /// <summary>A list of texts.</summary>
    public static void Texts(this Utf8JsonWriter json, string name, IEnumerable<string> values) =>
        json.Array(name, values, (writer, value) => writer.WriteStringValue(value));

    /// <summary>An object.</summary>
    public static void Object(this Utf8JsonWriter json, Action write)
    {
        json.WriteStartObject();
        write();
        json.WriteEndObject();
    }

    /// <summary>A rule by its id.</summary>
    public static void Rule(this Utf8JsonWriter json, GradingRule? rule) => json.WriteText("rule", rule?.Id);

    /// <summary>A day, or null.</summary>
    public static void Day(this Utf8JsonWriter json, string name, DateOnly? day)
    {
        if (day is { } known)
        {
            json.WriteString(name, Figure.Day(known));
        }
        else
        {
            json.WriteNull(name);
        }
    }

    /// <summary>The paper of a decision; left out where there is none.</summary>
    public static void Paper(this Utf8JsonWriter json, DecisionPaper? paper)
    {
        if (paper is null)
        {
            return;
        }

        json.WritePropertyName("decision");
        json.Object(() =>
        {
            json.WriteString("by", paper.By);
            json.Day("on", paper.On);
            json.WriteString("paper", paper.Reference);
        });
    }

    /// <summary>Facts as a rule tested them.</summary>
    public static void Facts(this Utf8JsonWriter json, ImmutableArray<TestedFact> facts) => json.Array("facts", facts, (writer, fact) => writer.Object(() =>
    {
        writer.WriteString("name", fact.Name);
        writer.WriteString("title", fact.Title);
        writer.Value("value", fact.Value);
        writer.WriteString("test", fact.Requirement);
        if (fact.Needed is { } needed)
        {
            writer.WriteFigure("needed", needed);
        }
    }));

    /// <summary>A value in its own form: number, fraction, word, list; null where nobody knows it.</summary>
    public static void Value(this Utf8JsonWriter json, string name, SubjectValue? value)
    {
        switch (value)
        {
            case SubjectValue.Number number:
                json.WriteFigure(name, number.Value);
                break;
            case SubjectValue.Fraction fraction:
                json.WritePropertyName(name);
                json.Fraction(fraction);
                break;
            case SubjectValue.Words words:
                json.Texts(name, words.Values);
                break;
            case null:
                json.WriteNull(name);
                break;
            default:
                json.WriteString(name, value is SubjectValue.None ? "none" : ValueText.Of(value));
                break;
        }
    }

    /// <summary>An open point.</summary>
    public static void Open(this Utf8JsonWriter json, OpenPoint point) => json.Object(() =>
    {
        json.WriteWord("kind", point.Kind);
        json.Texts("rules", point.Rules.Select(rule => rule.Id));
        json.WriteText("group", point.Group);
        json.Texts("subjects", point.Subjects);
        json.Texts("details", point.Details);
    });

    private static void Fraction(this Utf8JsonWriter json, SubjectValue.Fraction fraction) => json.Object(() =>
    {
        json.WriteFigure("numerator", fraction.Numerator);
        json.WriteFigure("denominator", fraction.Denominator);
    });
}
