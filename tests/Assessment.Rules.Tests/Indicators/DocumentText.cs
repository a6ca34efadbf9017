using System.Text.RegularExpressions;

namespace Assessment.Rules.Tests.Indicators;

/// <summary>The words of a document, without its markup and white space.</summary>
internal sealed class DocumentText(string text)
{
    // Angle brackets around Chinese words belong to the document; only elements with Latin names are markup.
    private readonly string _words = Joined(Regex.Replace(text, @"</?[a-z][a-z0-9]*(\s[^<>]*)?/?>", ""));

    /// <summary>Whether the parts of the quotation, which <c>…</c> separates, occur in this order.</summary>
    internal bool Quotes(string quotation)
    {
        int from = 0;
        foreach (string part in Joined(quotation).Split('…'))
        {
            int at = _words.IndexOf(part, from, StringComparison.Ordinal);
            if (at < 0)
            {
                return false;
            }

            from = at + part.Length;
        }

        return true;
    }

    private static string Joined(string text) => Regex.Replace(text, @"\s", "");
}
