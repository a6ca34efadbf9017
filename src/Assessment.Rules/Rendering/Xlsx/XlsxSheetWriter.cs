using System.Collections.Immutable;
using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Assessment.Rules.Rendering;

/// <summary>Writes a table as a worksheet, row by row. Every text is written as text, so that none is ever computed.</summary>
internal sealed class XlsxSheetWriter(OpenXmlWriter writer)
{
    // A spreadsheet refuses a file with a longer text.
    private const int LongestText = 32_767;

    private int row;

    internal void Write(XlsxTable table)
    {
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        View(table.Titles.Length + 1);
        Columns(table.Columns);
        writer.WriteStartElement(new SheetData());
        foreach (string title in table.Titles)
        {
            Row([title], XlsxStyles.Strong);
        }

        Row([.. table.Columns.Select(column => (XlsxCell)column.Heading)], XlsxStyles.Strong);
        foreach (XlsxRow next in table.Rows)
        {
            Row(next.Cells, next.IsStrong ? XlsxStyles.Strong : XlsxStyles.Plain);
        }

        writer.WriteEndElement();
        writer.WriteElement(new PageSetup { Orientation = OrientationValues.Landscape, FitToHeight = 0 });
        writer.WriteEndElement();
    }

    // The titles and headings stay in sight.
    private void View(int fixedRows)
    {
        Pane pane = new() { State = PaneStateValues.Frozen, ActivePane = PaneValues.BottomLeft, TopLeftCell = $"A{Text(fixedRows + 1)}" };
        pane.SetAttribute(new OpenXmlAttribute("ySplit", "", Text(fixedRows)));
        writer.WriteElement(new SheetViews(new SheetView(pane) { WorkbookViewId = 0 }));
    }

    private void Columns(ImmutableArray<XlsxColumn> columns)
    {
        writer.WriteStartElement(new Columns());
        for (int i = 0; i < columns.Length; i++)
        {
            string number = Text(i + 1);
            Element(new Column(), "", ("min", number), ("max", number), ("width", Text(columns[i].Width)), ("customWidth", "1"));
        }

        writer.WriteEndElement();
    }

    private void Row(ImmutableArray<XlsxCell> cells, int style)
    {
        row++;
        writer.WriteStartElement(new Row(), [new OpenXmlAttribute("r", "", Text(row))]);
        for (int column = 0; column < cells.Length; column++)
        {
            string place = $"{(char)('A' + column)}{Text(row)}";
            if (cells[column] is { Figure: { } figure })
            {
                writer.WriteStartElement(new Cell(), [new OpenXmlAttribute("r", "", place), new OpenXmlAttribute("s", "", Text(style))]);
                writer.WriteElement(new CellValue(figure.ToString(CultureInfo.InvariantCulture)));
                writer.WriteEndElement();
            }
            else if (cells[column].Text is { Length: > 0 } text)
            {
                Words(place, Harmless(text), style);
            }
        }

        writer.WriteEndElement();
    }

    private void Words(string place, string text, int style)
    {
        int literal = FormulaSigns.Begin(text) ? XlsxStyles.Literal : style;
        writer.WriteStartElement(
            new Cell(),
            [new OpenXmlAttribute("r", "", place), new OpenXmlAttribute("s", "", Text(literal)), new OpenXmlAttribute("t", "", "inlineStr")]);
        writer.WriteElement(new InlineString(new Text(SignNumbers.Literal(text)) { Space = SpaceProcessingModeValues.Preserve }));
        writer.WriteEndElement();
    }

    private void Element(OpenXmlElement element, string prefix, params (string Name, string Value)[] attributes)
    {
        writer.WriteStartElement(element, attributes.Select(attribute => new OpenXmlAttribute(attribute.Name, prefix, attribute.Value)));
        writer.WriteEndElement();
    }

    private static string Harmless(string text)
    {
        string lines = string.Join('\n', text.Split('\n').Select(Printable.Line));
        if (lines.Length <= LongestText)
        {
            return lines;
        }

        int end = LongestText - 1;
        return $"{lines[..(char.IsHighSurrogate(lines[end - 1]) ? end - 1 : end)]}…";
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
