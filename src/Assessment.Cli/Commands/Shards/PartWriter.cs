using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Assessment.Model;
using Assessment.Rules;

namespace Assessment.Cli.Commands;

/// <summary>Writes a part, one JSON value a line: its head, what it holds, and its end with a hash, by which any damage is known.</summary>
internal sealed class PartWriter(Stream content) : IDisposable
{
    private static readonly JsonWriterOptions Options = new() { Encoder = SheetJson.Options.Encoder };
    private readonly ArrayBufferWriter<byte> line = new();
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>How the last line begins, and no other.</summary>
    internal static ReadOnlySpan<byte> EndsWith => """{"end":"""u8;

    internal void Head(PartHead head) => Line(head.Write);

    /// <exception cref="WrongUseException">The sheet is too long.</exception>
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
    internal void End(int code)
    {
        Line(json =>
        {
            json.WriteStartObject();
            json.WriteNumber("code", code);
            json.WriteEndObject();
        });
        content.Write(EndOf(hash));
    }

    /// <summary>The last line, by the hash of all lines before it.</summary>
    internal static byte[] EndOf(IncrementalHash lines) => Encoding.ASCII.GetBytes($"{{\"end\":\"{Convert.ToHexStringLower(lines.GetHashAndReset())}\"}}\n");

    public void Dispose() => hash.Dispose();

    private void Line(Action<Utf8JsonWriter> write)
    {
        line.ResetWrittenCount();
        using (Utf8JsonWriter json = new(line, Options))
        {
            write(json);
        }

        line.Write("\n"u8);
        if (line.WrittenCount > PartLines.MostBytes(line.WrittenSpan))
        {
            throw new WrongUseException("有一个单位的评分表太长，分片放不下，请用 --brief。", "The sheet of a unit is too long for a part; use --brief.");
        }

        hash.AppendData(line.WrittenSpan);
        content.Write(line.WrittenSpan);
    }
}
