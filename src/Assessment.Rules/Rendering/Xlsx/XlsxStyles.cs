using DocumentFormat.OpenXml.Spreadsheet;

namespace Assessment.Rules.Rendering;

/// <summary>The styles of a workbook, by number.</summary>
internal static class XlsxStyles
{
    internal const int Plain = 0;

    internal const int Strong = 1;

    /// <summary>A text that a spreadsheet would take for a formula if somebody typed it: it stays text when the cell is edited.</summary>
    internal const int Literal = 2;

    private const int StrongFont = 1;

    internal static Stylesheet Sheet() => new(
        new Fonts(new Font(), new Font(new Bold())),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(Format(0), Format(StrongFont), Quoted(Format(0))));

    private static CellFormat Format(uint font) => new(new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = true })
    {
        FontId = font,
        FillId = 0,
        BorderId = 0,
        FormatId = 0,
        ApplyFont = font > 0,
        ApplyAlignment = true,
    };

    private static CellFormat Quoted(CellFormat format)
    {
        format.QuotePrefix = true;
        return format;
    }
}
