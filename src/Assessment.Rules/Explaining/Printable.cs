using System.Globalization;
using System.Text;

namespace Assessment.Rules;

/// <summary>Makes text from files harmless on a terminal and in a log: nothing in it can move the cursor or turn the reading direction.</summary>
public static class Printable
{
    /// <summary>The text on one line, with control, format and bidirectional characters shown as <c>\u202e</c>.</summary>
    /// <param name="text">Text of a user's file; may be empty.</param>
    public static string Line(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IsHarmless(text) ? text : Escaped(text);
    }

    // A lone surrogate comes out of the enumeration as U+FFFD, and has to be replaced by it.
    private static bool IsHarmless(string text)
    {
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (!IsHarmless(rune) || rune == Rune.ReplacementChar)
            {
                return false;
            }
        }

        return true;
    }

    private static string Escaped(string text)
    {
        StringBuilder escaped = new(text.Length + 8);
        foreach (Rune rune in text.EnumerateRunes())
        {
            escaped.Append(Escaped(rune));
        }

        return escaped.ToString();
    }

    private static string Escaped(Rune rune) => rune.Value switch
    {
        '\n' or '\t' => " ",
        '\r' => "",
        _ when IsHarmless(rune) => rune.ToString(),
        <= 0xFFFF => string.Create(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"\\U{rune.Value:x8}"),
    };

    // What is no character at all may not stand in XML.
    private static bool IsHarmless(Rune rune) => rune.Value is not (0xFFFE or 0xFFFF) && Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control
        or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.Surrogate);
}
