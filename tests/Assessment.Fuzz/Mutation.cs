using System.Text;

namespace Assessment.Fuzz;

/// <summary>Changes a file in a few places: bytes, words or lines.</summary>
internal static class Mutation
{
    private const int MostBytes = 600_000;

    private static readonly byte[][] Words = [.. new[]
    {
        "{", "}", "[", "]", ":", ": ", "- ", ", ", "\"", "'", "|", ">", "&a ", "*a", "<<: ", "!!str ", "? ", "# ", "---\n", "...\n", "\t", "\r", "\0", "\u001b[31m", "\uFEFF", "\u202E",
        "0", "-1", "1e9", "999999999999999", "9999999999999999", "0.000000000000001", "100%", "-50%", "NaN", "1,5", "none", "null", "true", "~", "2025-02-29", "9999-12-31", "0001-01-01",
        "\"[0, )\"", "\"(, 0]\"", "\"[5, 1]\"", "\"(1, 1)\"", "points", "total", "item", "nth", "count", "score", "{ parameter: x }", "{ ratio: [1, 0] }", "{ item: total }", "{ sum: hours }", "{ number: all }",
        "deduct: ", "award: ", "score: ", "zero: total", "cap: { at: 1 }", "per: 次", "limit: 0", "highestPer: issue", "yields: true", "notApplicable: rescale", "notApplicable: drop", "extra: { min: none }",
        "weight: 0", "scale: 0", "scale: 0.333", "points: 0", "points: -1", "whenMissing: pending", "start: full", "{\"numerator\":1,\"denominator\":0}", "\\u0000", "\\ud800", "=cmd()", "../../x",
    }.Select(Encoding.UTF8.GetBytes)];

    internal static byte[] Of(byte[] content, byte[] other, Chance chance)
    {
        byte[] mutant = content;
        for (int change = 1 + chance.Below(4); change > 0; change--)
        {
            mutant = Once(mutant, other, chance);
        }

        return mutant.Length > MostBytes ? mutant[..MostBytes] : mutant;
    }

    private static byte[] Once(byte[] content, byte[] other, Chance chance) => chance.Below(9) switch
    {
        0 => Replace(content, chance.Below(content.Length), 1, [(byte)chance.Below(256)]),
        1 => Replace(content, chance.Below(content.Length), chance.Below(12), []),
        2 => Replace(content, chance.Below(content.Length), 0, chance.Of(Words)),
        3 => ReplaceWord(content, chance.Of(Words), chance),
        4 => ReplaceWord(content, AnyWord(other, chance), chance),
        5 => Lines(content, lines => lines.RemoveAt(chance.Below(lines.Count))),
        6 => Lines(content, lines => lines.Insert(chance.Below(lines.Count), lines[chance.Below(lines.Count)])),
        7 => Lines(content, lines => lines.Insert(chance.Below(lines.Count), AnyLine(other, chance))),
        _ => content[..chance.Below(content.Length + 1)],
    };

    private static byte[] Replace(byte[] content, int at, int length, byte[] by)
    {
        int end = Math.Min(content.Length, at + length);
        return [.. content.AsSpan(0, Math.Min(at, content.Length)), .. by, .. content.AsSpan(end)];
    }

    private static byte[] ReplaceWord(byte[] content, byte[] by, Chance chance)
    {
        (int start, int end) = WordAt(content, chance.Below(content.Length));
        return Replace(content, start, end - start, by);
    }

    private static byte[] AnyWord(byte[] content, Chance chance)
    {
        (int start, int end) = WordAt(content, chance.Below(content.Length));
        return content[start..end];
    }

    private static (int Start, int End) WordAt(byte[] content, int at)
    {
        int start = Math.Min(at, content.Length);
        while (start > 0 && IsOfWord(content[start - 1]))
        {
            start--;
        }

        int end = at;
        while (end < content.Length && IsOfWord(content[end]))
        {
            end++;
        }

        return (start, Math.Max(start, end));
    }

    private static bool IsOfWord(byte value) => value > 127 || char.IsAsciiLetterOrDigit((char)value) || value is (byte)'-' or (byte)'.' or (byte)'%';

    private static byte[] Lines(byte[] content, Action<List<byte[]>> change)
    {
        List<byte[]> lines = Split(content);
        change(lines);
        return [.. lines.SelectMany((line, i) => i == 0 ? line : [(byte)'\n', .. line])];
    }

    private static byte[] AnyLine(byte[] content, Chance chance) => chance.Of(Split(content));

    private static List<byte[]> Split(byte[] content)
    {
        List<byte[]> lines = [];
        int start = 0;
        for (int end = Array.IndexOf(content, (byte)'\n'); end >= 0; end = Array.IndexOf(content, (byte)'\n', start))
        {
            lines.Add(content[start..end]);
            start = end + 1;
        }

        lines.Add(content[start..]);
        return lines;
    }
}
