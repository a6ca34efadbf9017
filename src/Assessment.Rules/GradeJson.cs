using System.Text.Json;
using Assessment.Model;
using Assessment.Rules.Explaining;
using Assessment.Rules.Grading;

namespace Assessment.Rules;

/// <summary>Writes a grade list as data for other systems: keys in fixed order, exact numbers, states as words, rules by id.</summary>
public static class GradeJson
{
    /// <summary>Writes the list as a JSON object.</summary>
    /// <param name="list">The list.</param>
    /// <param name="json">Where to; see <see cref="SheetJson.Options"/>.</param>
    public static void Write(GradeList list, Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(json);
        json.Object(() =>
        {
            json.WriteString("grading", list.Grading);
            json.WriteString("title", list.Title);
            json.WriteNumber("year", list.Year);
            json.Day("asOf", list.AsOf);
            json.WriteBoolean("settled", list.IsSettled);
            json.Array("classes", list.Classes, Class);
            json.Array("refused", list.Refused, GradeJsonParts.Open);
        });
    }

    private static void Class(Utf8JsonWriter json, ClassList list) => json.Object(() =>
    {
        json.WriteString("class", list.Class);
        json.WriteString("title", list.Title);
        json.Texts("grades", list.Grades);
        json.Array("subjects", list.Subjects, SubjectJson.Write);
        json.Array("lines", list.Lines, Line);
        json.Array("quotas", list.Quotas, QuotaJson.Write);
        json.Array("open", list.Open, GradeJsonParts.Open);
    });

    private static void Line(Utf8JsonWriter json, LineFigure line) => json.Object(() =>
    {
        json.Rule(line.Rule);
        json.WriteString("category", line.Category);
        json.Value("line", line.Value);
        json.Paper(line.Paper);
        json.Value("mean", line.Mean);
        WriteSource(json, line.Source);
    });

    // A line that nobody decided says so; lists sealed before there were others do not have the key.
    private static void WriteSource(Utf8JsonWriter json, LineSource source)
    {
        if (source != LineSource.Decided)
        {
            json.WriteWord("source", source);
        }
    }
}
