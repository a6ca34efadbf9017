using System.Text.Json;
using Assessment.Model;
using Assessment.Rules.Explaining;
using Assessment.Rules.Grading;

namespace Assessment.Rules.Auditing;

/// <summary>Writes the decisions on grades one by one, and turns them back into a decisions file.</summary>
internal static class RecordDecisions
{
    private const string Part = "gradeDecisions";

    private const string Sort = "sort";

    internal static void Write(GradingDecisions decisions, Utf8JsonWriter json) => RecordMaterial.Ordered<Action<Utf8JsonWriter>>(
        Part,
        [
            .. decisions.Lines.Select(Line),
            .. decisions.Grades.Select(Grade),
            .. decisions.Exceptions.Select(Exception),
            .. decisions.Seats.Select(Seats),
        ],
        (writer, entry) => entry(writer),
        json);

    /// <summary>Whether a record has any; a file of none is a fault.</summary>
    internal static bool AreIn(JsonElement record) => record.GetProperty(Part).GetArrayLength() > 0;

    /// <summary>The decisions of a record as a file has them.</summary>
    internal static string File(JsonElement record) => RecordJson.Element(json => json.Object(() =>
    {
        foreach (IGrouping<string, JsonElement> sort in record.GetProperty(Part).EnumerateArray().GroupBy(entry => entry.TextAt(Sort), StringComparer.Ordinal))
        {
            json.Array(sort.Key, sort, (writer, entry) => writer.Object(() =>
            {
                foreach (JsonProperty property in entry.EnumerateObject().Where(property => property.Name != Sort))
                {
                    property.WriteTo(writer);
                }
            }));
        }
    })).GetRawText();

    /// <summary>What a decision is called: its sort, its rule, and what it is about.</summary>
    internal static string Name(JsonElement entry)
    {
        string[] words = [entry.TextAt(Sort), entry.TextAt("rule"), entry.TextAt("category"), entry.TextAt("for"), entry.TextAt("group"), .. Given(entry)];
        return string.Join(' ', words.Where(text => text.Length > 0));
    }

    private static IEnumerable<string> Given(JsonElement entry) =>
        entry.ValueKind == JsonValueKind.Object && entry.TryGetProperty("give", out JsonElement give) && give.ValueKind == JsonValueKind.Object
            ? give.EnumerateObject().Select(grade => give.TextAt(grade.Name))
            : [];

    private static Action<Utf8JsonWriter> Line(DecidedLine line) => Entry("lines", line.Rule, line.Paper, json =>
    {
        json.WriteText("category", line.Category);
        json.WriteFigure("value", line.Value);
    });

    private static Action<Utf8JsonWriter> Grade(DecidedGrade grade) => Entry("grades", "", grade.Paper, json =>
    {
        json.WritePropertyName("give");
        json.Object(() => json.WriteString(grade.Grade, grade.Subject));
    });

    private static Action<Utf8JsonWriter> Exception(DecidedExemption exception) => Entry("exceptions", exception.Rule, exception.Paper, json =>
    {
        json.WriteString("for", exception.For);
        json.WriteNumber("seats", exception.Seats);
        json.WriteString("reason", exception.Reason);
    });

    private static Action<Utf8JsonWriter> Seats(DecidedSeats seats) => Entry("seats", seats.Rule, seats.Paper, json =>
    {
        json.WriteText("group", seats.Group);
        Texts("takes", seats.Takes, json);
        Texts("yields", seats.Yields, json);
    });

    private static void Texts(string key, IReadOnlyList<string> texts, Utf8JsonWriter json)
    {
        if (texts.Count > 0)
        {
            json.Texts(key, texts);
        }
    }

    private static Action<Utf8JsonWriter> Entry(string sort, string rule, DecisionPaper paper, Action<Utf8JsonWriter> rest) => json => json.Object(() =>
    {
        json.WriteString(Sort, sort);
        json.WriteText("rule", rule);
        rest(json);
        json.WriteString("by", paper.By);
        json.WriteString("on", Figure.Day(paper.On));
        json.WriteString("paper", paper.Reference);
    });
}
