using System.Text.Json;
using Assessment.Model;

namespace Assessment.Rules.Explaining;

/// <summary>Writes the lines of a sheet, with the figure that stands at the node after each.</summary>
internal static class LineJson
{
    internal static void WriteAll(ScoreSheet sheet, Utf8JsonWriter json)
    {
        Dictionary<string, decimal> running = SheetTree.Of(sheet).WithDescendants
            .ToDictionary(node => node.Item.Id, node => node.Brought, StringComparer.Ordinal);
        json.WriteStartArray("lines");
        foreach (ScoreLine line in sheet.Lines)
        {
            running[line.Node] += line.Amount;
            Write(line, running[line.Node], json);
        }

        json.WriteEndArray();
    }

    /// <summary>Writes one line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="running">The figure that stands at the node after it; null where the line stands by itself.</param>
    /// <param name="json">Where to.</param>
    internal static void Write(ScoreLine line, decimal? running, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("node", line.Node);
        json.WriteWord("kind", line.Kind);
        Source(line, json);
        json.WriteFigure("requested", line.Requested);
        json.WriteFigure("amount", line.Amount);
        json.WriteWord("cut", line.Cut);
        if (running is { } after)
        {
            json.WriteFigure("running", after);
        }

        if (line.Arithmetic is { } figures)
        {
            ArithmeticJson.Write(figures, json);
        }

        json.WriteStartArray("facts");
        foreach (Fact fact in line.Facts)
        {
            FactJson.Write(fact, json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Source(ScoreLine line, Utf8JsonWriter json)
    {
        if (line.Clause is { } clause)
        {
            Write(clause, json);
        }

        if (line.Requirement is { } requirement)
        {
            Write(requirement, line.Arithmetic?.IsMet, json);
        }
    }

    private static void Write(Requirement requirement, bool? isMet, Utf8JsonWriter json)
    {
        json.WriteStartObject("requirement");
        json.WriteString("id", requirement.Id);
        json.WriteString("text", requirement.Text);
        json.WriteNumber("line", requirement.Span.Line);
        if (isMet is { } met)
        {
            json.WriteBoolean("met", met);
        }
        else
        {
            json.WriteNull("met");
        }

        json.WriteEndObject();
    }

    private static void Write(Clause clause, Utf8JsonWriter json)
    {
        json.WriteStartObject("clause");
        json.WriteString("id", clause.Id);
        json.WriteString("text", clause.Text);
        json.WriteString("file", clause.Span.File);
        json.WriteNumber("line", clause.Span.Line);
        json.WriteEndObject();
    }
}
