using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text.Json;
using Assessment.Rules;

namespace Assessment.Cli.Commands;

/// <summary>Reads a part line by line and hands its contents on; a part that is damaged is refused.</summary>
internal sealed class PartReader(Disk disk, string file)
{
    private int? code;

    /// <summary>Reads the part to its end.</summary>
    /// <param name="begin">Takes its head.</param>
    /// <param name="sheet">Takes place, completeness and text of a printed sheet.</param>
    /// <param name="fact">Takes a fact as it was written.</param>
    /// <param name="refused">Takes what was refused.</param>
    /// <returns>What the input of the part deserves.</returns>
    /// <exception cref="WrongUseException">It is no part, or damaged.</exception>
    internal int Read(Action<PartHead> begin, Action<int, bool, string> sheet, Action<ReadOnlySpan<byte>> fact, Action<RefusedFact> refused)
    {
        using Stream content = disk.Open(file);
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        PartLines lines = new(content);
        try
        {
            begin(Head(Next(lines), hash));
            ReadOnlyMemory<byte> line = Next(lines);
            while (!TakeEnd(line, lines, hash))
            {
                hash.AppendData(line.Span);
                Take(line, sheet, fact, refused);
                line = Next(lines);
            }
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            throw Damaged();
        }

        return code is ExitCode.Done or ExitCode.EvidenceInvalid ? code.Value : throw Damaged();
    }

    /// <summary>The complaint that the part is not as it was written.</summary>
    internal WrongUseException Damaged() => new(
        $"{file} 不是完整的分片，或者写成以后被改动过，请重新评这一份。",
        $"{file} is no whole part, or was changed after it was written; score this shard again.");

    private ReadOnlyMemory<byte> Next(PartLines lines) => lines.Next() ?? throw Damaged();

    private PartHead Head(ReadOnlyMemory<byte> line, IncrementalHash hash)
    {
        hash.AppendData(line.Span);
        using JsonDocument json = JsonDocument.Parse(line);
        return PartHead.Read(json.RootElement) ?? throw Damaged();
    }

    private bool TakeEnd(ReadOnlyMemory<byte> line, PartLines lines, IncrementalHash hash)
    {
        if (!line.Span.StartsWith(PartWriter.EndsWith))
        {
            return false;
        }

        return line.Span.SequenceEqual(PartWriter.EndOf(hash)) && lines.IsAtEnd() ? true : throw Damaged();
    }

    private void Take(ReadOnlyMemory<byte> line, Action<int, bool, string> sheet, Action<ReadOnlySpan<byte>> fact, Action<RefusedFact> refused)
    {
        if (line.Span.StartsWith(PartLines.SheetBeginsWith))
        {
            TakeSheet(line.Span, sheet);
            return;
        }

        using JsonDocument json = JsonDocument.Parse(line);
        JsonElement value = json.RootElement;
        if (value.TryGetProperty("fact", out JsonElement written))
        {
            fact(JsonMarshal.GetRawUtf8Value(written));
        }
        else if (value.TryGetProperty("refused", out JsonElement fault))
        {
            refused(EvidenceJson.ReadRefused(fault));
        }
        else
        {
            code = value.GetProperty("code").GetInt32();
        }
    }

    // Token by token: of a line that is no sheet, nothing is kept.
    private static void TakeSheet(ReadOnlySpan<byte> line, Action<int, bool, string> sheet)
    {
        Utf8JsonReader json = new(line);
        json.Read();
        Key(ref json, "unit"u8);
        int place = json.GetInt32();
        Key(ref json, "complete"u8);
        bool isComplete = json.GetBoolean();
        Key(ref json, "sheet"u8);
        string text = json.GetString() ?? "";
        if (!json.Read() || json.TokenType != JsonTokenType.EndObject || json.Read())
        {
            throw new JsonException("A sheet has nothing else.");
        }

        sheet(place, isComplete, text);
    }

    private static void Key(ref Utf8JsonReader json, ReadOnlySpan<byte> key)
    {
        if (!json.Read() || json.TokenType != JsonTokenType.PropertyName || !json.ValueTextEquals(key) || !json.Read())
        {
            throw new JsonException("A sheet has its keys in one order.");
        }
    }
}
