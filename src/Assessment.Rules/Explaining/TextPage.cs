using Assessment.Model;

namespace Assessment.Rules.Explaining;

/// <summary>A page of fixed width with two columns of figures at its right. Whatever is printed goes through here and comes out harmless.</summary>
internal sealed class TextPage(TextWriter writer, Language language) : IPage
{
    private const int Width = 80;
    private const int FigureWidth = 10;
    private const int TextWidth = Width - (2 * FigureWidth);
    private const string Ellipsis = "…";

    public Language Language => language;

    public void Blank() => writer.Write('\n');

    public void Rule() => Put(new string('-', Width));

    /// <summary>A paragraph over the whole width; its further lines are indented by two more.</summary>
    public void Paragraph(int indent, string text) => Lines(indent, LineBreaks.In(Printable.Line(text), Width - indent - 2));

    /// <summary>A quotation of at most two lines; what is longer ends in an ellipsis and can be read in the rule file.</summary>
    public void Quotation(int indent, string text)
    {
        IReadOnlyList<string> lines = LineBreaks.In(Printable.Line(text), Width - indent - 2);
        Lines(indent, lines.Count <= 2 ? lines : [lines[0], lines[1] + Ellipsis]);
    }

    /// <summary>Text with two figures at the right of its first line.</summary>
    public void Row(int indent, string text, string first, string second)
    {
        IReadOnlyList<string> lines = LineBreaks.In(Printable.Line(text), TextWidth - indent - 2);
        string head = lines.Count == 0 ? "" : lines[0];
        string figures = DisplayWidth.PadStart(Printable.Line(first), FigureWidth) + DisplayWidth.PadStart(Printable.Line(second), FigureWidth);
        Put(DisplayWidth.PadEnd(new string(' ', indent) + head, TextWidth) + figures);
        foreach (string line in lines.Skip(1))
        {
            Put(new string(' ', indent + 2) + line);
        }
    }

    private void Lines(int indent, IReadOnlyList<string> lines)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            Put(new string(' ', i == 0 ? indent : indent + 2) + lines[i]);
        }
    }

    // The line break is fixed: the same sheet is the same bytes on every system.
    private void Put(string line)
    {
        writer.Write(line.TrimEnd());
        writer.Write('\n');
    }
}
