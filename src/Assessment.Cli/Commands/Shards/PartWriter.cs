using System.Buffers;
using System.Text.Json;
using Assessment.Model;
using Assessment.Rules;

namespace Assessment.Cli.Commands;

/// <summary>Writes a part, one JSON value a line: its head, what it holds, and its end, by which a cut tail is known.</summary>
internal sealed class PartWriter(Stream content)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = SheetJson.Options.Encoder };
    private readonly ArrayBufferWriter<byte> line = new();
    private int lines;

    internal void Head(PartHead head) => Line(head.Write);

    internal void Sheet(int place, bool isComplete, string text) => Line(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("unit", place);
        json.WriteBoolean("complete", isComplete);
        json.WriteString("sheet", text);
        json.WriteEndObject();
    });

    internal void Fact(Fact fact) => Line(json =>
    {
        json.WriteStartObject();
        json.WritePropertyName("fact");
        EvidenceJson.Write(fact, json);
        json.WriteEndObject();
    });

    internal void Refused(RefusedFact refused) => Line(json =>
    {
        json.WriteStartObject();
        json.WritePropertyName("refused");
        EvidenceJson.Write(refused, json);
        json.WriteEndObject();
    });

    /// <param name="code">What the input deserves.</param>
    internal void End(int code) => Line(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("end", lines);
        json.WriteNumber("code", code);
        json.WriteEndObject();
    });

    private void Line(Action<Utf8JsonWriter> write)
    {
        line.ResetWrittenCount();
        using (Utf8JsonWriter json = new(line, Options))
        {
            write(json);
        }

        content.Write(line.WrittenSpan);
        content.WriteByte((byte)'\n');
        lines++;
    }
}
