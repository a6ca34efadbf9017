using System.Globalization;
using Assessment.Model;
using Assessment.Rules.Rendering;

namespace Assessment.Rules.Explaining;

/// <summary>The rows of an HTML table; indentation becomes padding, and nothing is cut short.</summary>
internal sealed class HtmlPage(TextWriter writer, Language language) : IPage
{
    public Language Language => language;

    public void Blank() => Write("<tr class=\"blank\"><td colspan=\"3\"></td></tr>");

    public void Rule() => Write("<tr class=\"rule\"><td colspan=\"3\"></td></tr>");

    public void Paragraph(int indent, string text)
    {
        if (text.Length > 0)
        {
            Write($"<tr><td colspan=\"3\"{Padding(indent)}>{Html.Escaped(text)}</td></tr>");
        }
    }

    public void Quotation(int indent, string text) =>
        Write($"<tr class=\"clause\"><td colspan=\"3\"{Padding(indent)}>{Html.Escaped(text)}</td></tr>");

    public void Row(int indent, string text, string first, string second) =>
        Write($"<tr><td{Padding(indent)}>{Html.Escaped(text)}</td><td class=\"figure\">{Html.Escaped(first)}</td><td class=\"figure\">{Html.Escaped(second)}</td></tr>");

    private static string Padding(int indent) => string.Create(CultureInfo.InvariantCulture, $" style=\"padding-left:{indent}em\"");

    private void Write(string row) => writer.Write(row + "\n");
}
