using System.Collections.Immutable;
using System.Text.Json;
using Assessment.Model;
using Assessment.Rules.Explaining;
using Assessment.Rules.Grading;

namespace Assessment.Rules.Auditing;

/// <summary>Writes what goes into a grade list, each part in one order whatever the order of the files, and reads it back.</summary>
internal static class RecordMaterial
{
    internal static void Write(GradingMaterial given, ReadOnlyMemory<byte> salt, Utf8JsonWriter json) => json.Object(() =>
    {
        json.WritePropertyName("grading");
        json.Object(() =>
        {
            json.WriteString("name", given.Rules.Name);
            json.WriteString("canonical", GradingForm.Hash(given.Rules));
            json.WriteText("asOf", given.Subjects.AsOf is { } day ? Figure.Day(day) : "");
            json.WriteString("text", given.Rules.Text);
        });
        json.Array("subjects", given.Subjects.Subjects.OrderBy(subject => subject.Id, StringComparer.Ordinal), (writer, subject) => RecordSubject.Write(writer, subject, salt));
        Ordered("figures", given.Figures.Figures, Figures, json);
        Ordered("bars", given.Figures.Bars, Bar, json);
        RecordDecisions.Write(given.Decisions, json);
    });

    /// <summary>What a record or part of one holds; null where it does not fit the rules, or facts are masked.</summary>
    internal static ReadResult<GradingMaterial> Read(JsonElement record, GradingRules rules)
    {
        if (RecordSubject.WithoutFacts(record) is [var first, ..] masked)
        {
            return new(null, [Diagnostic.Of(RecordDiagnostics.FactsMasked, SourceSpan.WholeFile("subjects"), Figure.Whole(masked.Length), first)]);
        }

        GradingInput reader = new(rules);
        ReadResult<SubjectRoll> roll = reader.Subjects(RecordSubject.File(record), "subjects");
        ReadResult<GradingDecisions> decisions = RecordDecisions.AreIn(record)
            ? reader.Decisions(RecordDecisions.File(record), "gradeDecisions")
            : new(GradingDecisions.None, []);
        ImmutableArray<Diagnostic> faults = [.. roll.Diagnostics, .. decisions.Diagnostics];
        return roll.Value is { } subjects && decisions.Value is { } decided
            ? new(new GradingMaterial { Rules = RulesOf(record), Subjects = subjects, Figures = FiguresOf(record), Decisions = decided }, faults)
            : new(null, faults);
    }

    /// <summary>The grading file of a record.</summary>
    internal static RuleFile RulesOf(JsonElement record)
    {
        JsonElement grading = record.GetProperty("grading");
        return new(grading.TextAt("name"), grading.TextAt("text"));
    }

    /// <summary>Writes a part in the order of its entries' bytes.</summary>
    internal static void Ordered<T>(string key, IEnumerable<T> values, Action<Utf8JsonWriter, T> write, Utf8JsonWriter json)
    {
        IEnumerable<JsonElement> entries = values.Select(value => RecordJson.Element(writer => write(writer, value)));
        json.Array(key, entries.OrderBy(CanonicalJson.Of, StringComparer.Ordinal), (writer, entry) => entry.WriteTo(writer));
    }

    private static SubjectFigures FiguresOf(JsonElement record) => new(
        [.. record.GetProperty("figures").EnumerateArray().Select(figure => new SubjectFigure(figure.TextAt("subject"), figure.TextAt("name"), Value(figure.GetProperty("value"))))],
        [.. record.GetProperty("bars").EnumerateArray().Select(bar => new SubjectBar(bar.TextAt("subject"), new(bar.TextAt("clause"), bar.TextAt("text"), [], SourceSpan.None), bar.TextAt("bestGrade")))]);

    private static decimal? Value(JsonElement value) => value.ValueKind == JsonValueKind.Null ? null : value.GetDecimal();

    private static void Figures(Utf8JsonWriter json, SubjectFigure figure) => json.Object(() =>
    {
        json.WriteString("subject", figure.Subject);
        json.WriteString("name", figure.Name);
        json.WriteFigure("value", figure.Value);
    });

    private static void Bar(Utf8JsonWriter json, SubjectBar bar) => json.Object(() =>
    {
        json.WriteString("subject", bar.Subject);
        json.WriteString("clause", bar.Rule.Id);
        json.WriteText("text", bar.Rule.Text);
        json.WriteString("bestGrade", bar.BestGrade);
    });
}
