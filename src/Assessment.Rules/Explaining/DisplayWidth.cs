using System.Globalization;
using System.Text;

namespace Assessment.Rules.Explaining;

/// <summary>Columns that text takes on a terminal: a Chinese character takes two.</summary>
internal static class DisplayWidth
{
    // East Asian Wide and Fullwidth of Unicode Annex 11, in blocks; ambiguous characters such as “ and × count as one.
    private static readonly ImmutableRanges Wide = new(
        (0x1100, 0x115F), (0x2E80, 0x303E), (0x3041, 0xA4CF), (0xA960, 0xA97C), (0xAC00, 0xD7A3), (0xF900, 0xFAFF),
        (0xFE30, 0xFE6F), (0xFF01, 0xFF60), (0xFFE0, 0xFFE6), (0x1F300, 0x1F64F), (0x1F900, 0x1F9FF), (0x20000, 0x3FFFD));

    internal static int Of(string text)
    {
        int width = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            width += Of(rune);
        }

        return width;
    }

    internal static int Of(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => 0,
        _ => Wide.Contains(rune.Value) ? 2 : 1,
    };

    /// <summary>The text followed by as many spaces as it lacks.</summary>
    internal static string PadEnd(string text, int width) => text + Spaces(width - Of(text));

    /// <summary>The text led by as many spaces as it lacks.</summary>
    internal static string PadStart(string text, int width) => Spaces(width - Of(text)) + text;

    private static string Spaces(int count) => new(' ', Math.Max(count, 0));

    private sealed class ImmutableRanges(params (int First, int Last)[] ranges)
    {
        internal bool Contains(int value) => Array.Exists(ranges, range => range.First <= value && value <= range.Last);
    }
}
