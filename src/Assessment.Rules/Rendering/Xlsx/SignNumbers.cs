using System.Buffers;
using System.Text;

namespace Assessment.Rules.Rendering;

/// <summary>Keeps what looks like a sign by its number (<c>_x202E_</c>) from being taken for one: in a workbook its first mark is written by a number.</summary>
internal static class SignNumbers
{
    private const string Mark = "_x005F_";

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789ABCDEFabcdef");

    internal static string Literal(string text)
    {
        if (!text.Contains("_x", StringComparison.Ordinal))
        {
            return text;
        }

        StringBuilder literal = new(text.Length + Mark.Length);
        for (int i = 0; i < text.Length; i++)
        {
            _ = IsNumber(text.AsSpan(i)) ? literal.Append(Mark) : literal.Append(text[i]);
        }

        return literal.ToString();
    }

    private static bool IsNumber(ReadOnlySpan<char> text) => text is ['_', 'x', _, _, _, _, '_', ..] && !text[2..6].ContainsAnyExcept(Digits);
}
