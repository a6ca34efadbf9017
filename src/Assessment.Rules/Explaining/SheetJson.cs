using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Assessment.Model;
using Assessment.Rules.Explaining;

namespace Assessment.Rules;

/// <summary>Writes score sheets as data for other systems: keys in fixed order, exact numbers, states as words.</summary>
public static class SheetJson
{
    /// <summary>Indented, Chinese readable, and with the characters escaped that could turn the reading direction.</summary>
    public static JsonWriterOptions Options { get; } = new() { Indented = true, NewLine = "\n", Encoder = Encoder() };

    /// <summary>Writes sheets as a JSON array, in the order given.</summary>
    /// <param name="scheme">The scheme by which they were scored.</param>
    /// <param name="sheets">The sheets; may be empty.</param>
    /// <param name="json">Where to.</param>
    /// <exception cref="InvalidOperationException">A sheet's lines do not add up to its score.</exception>
    public static void WriteAll(Scheme scheme, IEnumerable<ScoreSheet> sheets, Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartArray();
        foreach (ScoreSheet sheet in sheets)
        {
            Write(scheme, sheet, json);
        }

        json.WriteEndArray();
    }

    /// <summary>Writes one sheet as a JSON object.</summary>
    /// <param name="scheme">The scheme by which it was scored.</param>
    /// <param name="sheet">The sheet.</param>
    /// <param name="json">Where to.</param>
    /// <exception cref="InvalidOperationException">The sheet's lines do not add up to its score.</exception>
    public static void Write(Scheme scheme, ScoreSheet sheet, Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(json);
        Reconciliation.Verify(sheet);
        json.WriteStartObject();
        Head(scheme, sheet, json);
        json.WritePropertyName("total");
        ItemJson.Write(sheet.Total, json);
        Array("items", sheet.Items, ItemJson.Write, json);
        LineJson.WriteAll(sheet, json);
        Array("outcomes", sheet.Outcomes, Outcome, json);
        Array("bars", sheet.Bars, Bar, json);
        Array("refused", sheet.Refused, DiagnosticJson.Write, json);
        Array("unused", sheet.Unused, FactJson.Write, json);
        json.WriteEndObject();
    }

    /// <summary>Writes the totals alone, as a JSON array in the order given.</summary>
    /// <param name="sheets">The sheets; may be empty.</param>
    /// <param name="json">Where to.</param>
    /// <exception cref="InvalidOperationException">A sheet's lines do not add up to its score.</exception>
    public static void WriteBrief(IEnumerable<ScoreSheet> sheets, Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartArray();
        foreach (ScoreSheet sheet in sheets)
        {
            Reconciliation.Verify(sheet);
            json.WriteStartObject();
            json.WriteString("unit", sheet.Unit.Id);
            json.WriteString("name", sheet.Unit.Name);
            json.WritePropertyName("total");
            ItemJson.Write(sheet.Total, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Answers as data why a node has its score and why not more.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="node">Id of the node; <c>total</c> for the whole.</param>
    /// <param name="json">Where to.</param>
    /// <returns>False when the sheet has no such node; nothing is written then.</returns>
    /// <exception cref="InvalidOperationException">The sheet's lines do not add up to its score.</exception>
    public static bool TryWriteWhy(ScoreSheet sheet, string node, Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        if (WhyNode.TryAsk(sheet, node) is not { } answer)
        {
            return false;
        }

        WhyJson.Write(sheet, answer, json);
        return true;
    }

    private static void Head(Scheme scheme, ScoreSheet sheet, Utf8JsonWriter json)
    {
        json.WriteString("scheme", scheme.Id);
        json.WriteString("title", scheme.Title);
        json.WriteNumber("year", scheme.Period.Year);
        json.WriteString("file", scheme.Span.File);
        json.WriteStartObject("unit");
        json.WriteString("id", sheet.Unit.Id);
        json.WriteString("name", sheet.Unit.Name);
        json.WriteString("kind", sheet.Unit.Kind);
        Array("tags", sheet.Unit.Tags, (tag, writer) => writer.WriteStringValue(tag), json);
        json.WriteEndObject();
        json.WriteBoolean("complete", sheet.IsComplete);
        json.WriteFigure("start", sheet.Start);
    }

    private static void Outcome(OutcomeFigure figure, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", figure.Outcome.Id);
        json.WriteString("title", figure.Outcome.Title);
        json.WriteFigure("value", figure.Value);
        json.WriteString("unit", figure.Outcome.Unit);
        json.WriteEndObject();
    }

    private static void Bar(GradeBar bar, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("clause", bar.Clause.Id);
        json.WriteString("bestGrade", bar.BestGrade);
        Array("facts", bar.Facts, (fact, writer) => writer.WriteStringValue(fact.Id), json);
        json.WriteEndObject();
    }

    private static void Array<T>(string name, IReadOnlyList<T> values, Action<T, Utf8JsonWriter> write, Utf8JsonWriter json)
    {
        json.WriteStartArray(name);
        foreach (T value in values)
        {
            write(value, json);
        }

        json.WriteEndArray();
    }

    private static JavaScriptEncoder Encoder()
    {
        TextEncoderSettings settings = new(UnicodeRanges.All);
        settings.ForbidRange(UnicodeRange.Create('\u200b', '\u200f'));
        settings.ForbidRange(UnicodeRange.Create('\u2028', '\u202e'));
        settings.ForbidRange(UnicodeRange.Create('\u2060', '\u206f'));
        settings.ForbidCharacters('\u061c', '\ufeff');
        return JavaScriptEncoder.Create(settings);
    }
}
