using System.Text;
using System.Text.Json;
using Assessment.Rules;

namespace Assessment.Cli.Commands;

/// <summary>Reads a part line by line and hands its contents on; a part that is damaged is refused with its line.</summary>
internal sealed class PartReader(Disk disk, string file)
{
    private int line;

    /// <summary>Reads the part to its end.</summary>
    /// <param name="begin">Takes its head.</param>
    /// <param name="sheet">Takes place, completeness and text of a printed sheet.</param>
    /// <param name="fact">Takes a fact as it was written.</param>
    /// <param name="refused">Takes what was refused.</param>
    /// <returns>What the input of the part deserves.</returns>
    /// <exception cref="WrongUseException">It is no part, or damaged.</exception>
    internal int Read(Action<PartHead> begin, Action<int, bool, string> sheet, Action<string> fact, Action<RefusedFact> refused)
    {
        using Stream content = disk.Open(file);
        using StreamReader reader = new(content, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
        int? code = null;
        try
        {
            while (reader.ReadLine() is { } text)
            {
                using JsonDocument json = JsonDocument.Parse(text);
                if (code is not null)
                {
                    throw Damaged();
                }

                code = line++ == 0 ? Begin(json.RootElement, begin) : Take(json.RootElement, sheet, fact, refused);
            }
        }
        catch (Exception fault) when (fault is JsonException or DecoderFallbackException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            throw Damaged();
        }

        return code ?? throw Damaged();
    }

    /// <summary>The complaint that the line is not what it should be.</summary>
    internal WrongUseException Damaged() => new(
        $"{file} 不是完整的分片：第 {line + 1} 行有误或缺失。请重新评这一份。",
        $"{file} is no whole part: line {line + 1} is wrong or missing. Score this shard again.");

    private int? Begin(JsonElement json, Action<PartHead> begin)
    {
        begin(PartHead.Read(json) ?? throw Damaged());
        return null;
    }

    // The end's code; null for every other line.
    private int? Take(JsonElement json, Action<int, bool, string> sheet, Action<string> fact, Action<RefusedFact> refused)
    {
        if (json.TryGetProperty("sheet", out JsonElement text))
        {
            sheet(json.GetProperty("unit").GetInt32(), json.GetProperty("complete").GetBoolean(), text.GetString() ?? "");
        }
        else if (json.TryGetProperty("fact", out JsonElement written))
        {
            fact(written.GetRawText());
        }
        else if (json.TryGetProperty("refused", out JsonElement fault))
        {
            refused(EvidenceJson.ReadRefused(fault));
        }
        else
        {
            return json.GetProperty("end").GetInt32() == line - 1 ? json.GetProperty("code").GetInt32() : throw Damaged();
        }

        return null;
    }
}
