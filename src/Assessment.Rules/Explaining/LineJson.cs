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
        if (line.Clause is { } clause)
        {
            Write(clause, json);
        }

        if (line.Requirement is { } requirement)
        {
            Write(requirement, line.Arithmetic?.IsMet, json);
        }

        json.WriteFigure("requested", line.Requested);
        json.WriteFigure("amount", line.Amount);
        json.WriteWord("cut", line.Cut);
        if (running is { } after)
        {
            json.WriteFigure("running", after);
        }

        if (line.Arithmetic is { } figures)
        {
            Write(figures, json);
        }

        json.WriteStartArray("facts");
        foreach (Fact fact in line.Facts)
        {
            FactJson.Write(fact, json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
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

    private static void Write(LineArithmetic figures, Utf8JsonWriter json)
    {
        json.WriteStartObject("arithmetic");
        json.WriteFigure("rate", figures.Rate);
        json.WriteFigure("times", figures.Times);
        json.WriteText("label", figures.Label);
        json.WriteFigure("multiplier", figures.Multiplier);
        json.WriteText("row", figures.Row);
        if (figures.Measured is { } measured)
        {
            json.WriteStartObject("measured");
            json.WriteFigure("numerator", measured.Numerator);
            json.WriteFigure("denominator", measured.Denominator);
            json.WriteBoolean("percent", measured.IsPercent);
            json.WriteEndObject();
        }

        Parts(figures, json);
        Peers(figures, json);
        json.WriteEndObject();
    }

    private static void Parts(LineArithmetic figures, Utf8JsonWriter json)
    {
        if (figures.Parts.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("parts");
        foreach (PartCount part in figures.Parts)
        {
            json.WriteStartObject();
            json.WriteString("name", part.Name);
            json.WriteFigure("found", part.Found);
            json.WriteFigure("required", part.Required);
            json.WriteBoolean("met", part.IsMet);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Peers(LineArithmetic figures, Utf8JsonWriter json)
    {
        if (figures.Peers.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("peers");
        foreach (PeersFigure peers in figures.Peers)
        {
            json.WriteStartObject();
            json.WriteString("kind", peers.Quantity is Quantity.OfPeers of ? Keyword.Of(of.Kind) : "rank");
            json.WriteFigure("numerator", peers.Value.Numerator);
            json.WriteFigure("denominator", peers.Value.Denominator);
            json.WriteNumber("units", peers.Units);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
