using System.Text;

namespace Assessment.Rules.Rendering;

/// <summary>Makes text from files harmless in Markdown.</summary>
internal static class Markdown
{
    private const string Special = "\\`*_[]<>|#&~$";

    /// <summary>The text as a paragraph, which begins neither a list nor anything else.</summary>
    internal static string Paragraph(string text)
    {
        string escaped = Escaped(text).TrimStart();
        int digits = escaped.TakeWhile(char.IsAsciiDigit).Count();
        bool isBlock = digits < escaped.Length && (digits == 0 ? "-+=" : ".)").Contains(escaped[digits], StringComparison.Ordinal);
        return isBlock ? escaped.Insert(digits, "\\") : escaped;
    }

    /// <summary>The text on one line, with its own line breaks kept visible and everything else taken literally.</summary>
    internal static string Escaped(string text)
    {
        StringBuilder escaped = new(text.Length);
        foreach (char sign in string.Join('\n', text.Split('\n').Select(Printable.Line)))
        {
            _ = sign switch
            {
                '\n' => escaped.Append("<br>"),
                _ when Special.Contains(sign, StringComparison.Ordinal) => escaped.Append('\\').Append(sign),
                _ => escaped.Append(sign),
            };
        }

        return escaped.ToString();
    }
}
