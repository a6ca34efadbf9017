using Assessment.Model;
using Assessment.Rules.Explaining;
using Assessment.Rules.Rendering;

namespace Assessment.Rules;

/// <summary>Words score sheets for people: every point traced to its clause and its evidence.</summary>
/// <param name="scheme">The scheme by which the sheets were scored.</param>
/// <param name="language">Language of the wording; quotations stay as they are.</param>
public sealed class SheetText(Scheme scheme, Language language)
{
    private readonly SchemeTerms terms = new(scheme, language);

    /// <summary>Writes one sheet in full, as text of fixed width with <c>\n</c> line breaks.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="writer">Where to.</param>
    /// <exception cref="InvalidOperationException">The sheet's lines do not add up to its score.</exception>
    public void Write(ScoreSheet sheet, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Reconciliation.Verify(sheet);
        Write(sheet, new TextPage(writer, language));
    }

    /// <summary>Writes sheets in full as one page of HTML that stands alone, one sheet a printed page.</summary>
    /// <param name="sheets">The sheets, in the order wanted; may be empty.</param>
    /// <param name="writer">Where to.</param>
    /// <exception cref="InvalidOperationException">A sheet's lines do not add up to its score.</exception>
    public void WriteHtml(IEnumerable<ScoreSheet> sheets, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        ArgumentNullException.ThrowIfNull(writer);
        WriteHtmlHead(writer);
        foreach (ScoreSheet sheet in sheets)
        {
            WriteHtmlSheet(sheet, writer);
        }

        WriteHtmlEnd(writer);
    }

    /// <summary>Writes the beginning of a page of HTML, for whoever writes its sheets one by one.</summary>
    /// <param name="writer">Where to.</param>
    public void WriteHtmlHead(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(Html.Head(terms.Scheme.Title, language));
    }

    /// <summary>Writes one sheet of a page of HTML.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="writer">Where to.</param>
    /// <exception cref="InvalidOperationException">The sheet's lines do not add up to its score.</exception>
    public void WriteHtmlSheet(ScoreSheet sheet, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Reconciliation.Verify(sheet);
        writer.Write("<table class=\"sheet\">\n");
        Write(sheet, new HtmlPage(writer, language));
        writer.Write("</table>\n");
    }

    /// <summary>Writes the end of a page of HTML.</summary>
    /// <param name="writer">Where to.</param>
    public static void WriteHtmlEnd(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write("</body>\n</html>\n");
    }

    /// <summary>Writes sheets as an XLSX workbook: a sheet of totals, one of every item and line, and where there are any, one of results, bars and evidence that did not count. The same sheets give the same bytes.</summary>
    /// <param name="sheets">The sheets, in the order wanted; may be empty.</param>
    /// <param name="stream">Where to.</param>
    /// <exception cref="InvalidOperationException">A sheet's lines do not add up to its score.</exception>
    public void WriteXlsx(IReadOnlyList<ScoreSheet> sheets, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        ArgumentNullException.ThrowIfNull(stream);
        XlsxWorkbook.Write(new SheetTables(terms).Of(sheets), stream);
    }

    /// <summary>Writes the totals alone, one unit a row, in the order given.</summary>
    /// <param name="sheets">The sheets; may be empty.</param>
    /// <param name="writer">Where to.</param>
    /// <exception cref="InvalidOperationException">A sheet's lines do not add up to its score.</exception>
    public void WriteBrief(IReadOnlyList<ScoreSheet> sheets, TextWriter writer) =>
        new TotalsText(new TextPage(writer, language), terms).Write(sheets);

    /// <summary>Answers why a node has its score and why not more.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="node">Id of the node; <c>total</c> for the whole.</param>
    /// <param name="writer">Where to.</param>
    /// <returns>False when the sheet has no such node; nothing is written then.</returns>
    /// <exception cref="InvalidOperationException">The sheet's lines do not add up to its score.</exception>
    public bool TryWriteWhy(ScoreSheet sheet, string node, TextWriter writer)
    {
        if (WhyNode.TryAsk(sheet, node) is not { } answer)
        {
            return false;
        }

        new WhyText(new TextPage(writer, language), terms).Write(sheet, answer);
        return true;
    }

    private void Write(ScoreSheet sheet, IPage page)
    {
        SheetNode root = SheetTree.Of(sheet);
        new SheetHeader(page, terms).Write(sheet);
        ItemsText items = new(page, terms);
        items.Heading();
        foreach (SheetNode node in root.Children)
        {
            items.Node(node, 0);
        }

        items.Lines(root, 0);
        page.Rule();
        new SheetFooter(page, terms).Write(sheet);
    }
}
