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
        using JsonDocument json = JsonDocument.Parse(line);
        JsonElement value = json.RootElement;
        if (value.TryGetProperty("sheet", out JsonElement text))
        {
            sheet(value.GetProperty("unit").GetInt32(), value.GetProperty("complete").GetBoolean(), text.GetString() ?? "");
        }
        else if (value.TryGetProperty("fact", out JsonElement written))
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
}
