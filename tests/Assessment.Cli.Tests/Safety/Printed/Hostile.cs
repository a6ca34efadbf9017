using System.Globalization;

namespace Assessment.Cli.Tests.Safety.Printed;

/// <summary>Texts that do harm where they are printed as they are.</summary>
internal static class Hostile
{
    /// <summary>Begins a line of its own wherever a line break gets through.</summary>
    internal const string Forged = "伪造的一行";

    private const string Terminal = "\u001b[2J\u001b]8;;http://x\u001b\\\u009b31m\u0090q\u009c\u0000\u0007\b\u007f\u0085";
    private const string Turning = "\u061C\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\uFEFF\uFFFE\u2028\u2029";
    private const string Markup = "<script>alert(1)</script></title></td></text><!--&lt;]]>&#60;\"'`|\\|{0}{}[x](javascript:alert(1))**~~$\\_x001B__x202E_%0a";
    private const string Breaks = "\t\r\n" + Forged + "\n=cmd|'/c calc'!A1,\r@x;\"\n" + Forged;

    /// <summary>What follows each beginning.</summary>
    internal const string Rest = Terminal + Turning + Markup + Breaks;

    /// <summary>How the texts begin: with what makes a formula, a heading, a list, an element.</summary>
    internal static string[] Beginnings { get; } = ["=", "+", "-", "@", "＝", "＋", "－", "＠", "\t=", "\r=", "\n=", " =", "\u3000@", "- ", "1. ", "# ", "| ", "`", "<b>", "\"", "'", "]]>", "\u202E", "\uFEFF=", "\u001b="];

    /// <summary>Whether the sign moves the cursor, turns what stands around it, or is seen by nobody.</summary>
    internal static bool IsHidden(char sign) => sign is
        < ' ' or (>= '\u007F' and <= '\u009F') or '\u061C' or (>= '\u200B' and <= '\u200F') or (>= '\u2028' and <= '\u202E')
        or (>= '\u2060' and <= '\u2069') or '\uFEFF' or '\uFFFE' or '\uFFFF' || char.GetUnicodeCategory(sign) == UnicodeCategory.Surrogate;
}
