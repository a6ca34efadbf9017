using System.Text;

namespace Assessment.Rules.Rendering;

/// <summary>Makes text from files harmless in Markdown.</summary>
internal static class Markdown
{
    private const string Special = "\\`*_[]<>|#";

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
