using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Explaining;
using Assessment.Rules.Rendering;

namespace Assessment.Rules;

/// <summary>Prints a scheme as the official table that it mirrors: the same rows in the same order.</summary>
/// <param name="scheme">The scheme.</param>
/// <param name="language">Language of the headings; the document's words stay as they are.</param>
public sealed class SchemeTable(Scheme scheme, Language language)
{
    private static readonly ImmutableArray<int> Widths = [14, 32, 10, 80, 24, 20];

    /// <summary>Writes the table as Markdown.</summary>
    /// <param name="writer">Where to.</param>
    public void WriteMarkdown(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        TableRows rows = new(scheme, language);
        writer.Write($"# {Markdown.Escaped(scheme.Title)}\n\n{Markdown.Paragraph(rows.Source)}\n\n");
        writer.Write($"| {string.Join(" | ", rows.Headings)} |\n|{string.Concat(rows.Headings.Select(_ => "---|"))}\n");
        foreach (PrintedRow row in rows.All())
        {
            writer.Write($"| {string.Join(" | ", row.Cells.Select(Markdown.Escaped))} |\n");
        }
    }

    /// <summary>Writes the table as a page of HTML that stands alone.</summary>
    /// <param name="writer">Where to.</param>
    public void WriteHtml(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        TableRows rows = new(scheme, language);
        writer.Write(Html.Head(scheme.Title, language));
        writer.Write($"<h1>{Html.Escaped(scheme.Title)}</h1>\n<p>{Html.Escaped(rows.Source)}</p>\n<table>\n");
        writer.Write($"<tr>{string.Concat(rows.Headings.Select(heading => $"<th>{Html.Escaped(heading)}</th>"))}</tr>\n");
        foreach (PrintedRow row in rows.All())
        {
            writer.Write($"<tr class=\"{(row.IsLeaf ? "leaf" : "block")}\">{string.Concat(row.Cells.Select(cell => $"<td>{Html.Escaped(cell)}</td>"))}</tr>\n");
        }

        writer.Write("</table>\n</body>\n</html>\n");
    }

    /// <summary>Writes the table as an XLSX workbook; the same scheme gives the same bytes.</summary>
    /// <param name="stream">Where to.</param>
    public void WriteXlsx(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        TableRows rows = new(scheme, language);
        XlsxTable table = new(
            language.Say("考评表", "Table"),
            [scheme.Title, rows.Source],
            [.. rows.Headings.Zip(Widths, (heading, width) => new XlsxColumn(heading, width))],
            rows.All().Select(row => new XlsxRow([.. row.Cells.Select((cell, column) => Cell(row, cell, column))], !row.IsLeaf)));
        XlsxWorkbook.Write([table], stream);
    }

    private static XlsxCell Cell(PrintedRow row, string cell, int column) =>
        column == TableRows.PointsColumn && row.Points is { } points ? points : cell;
}
