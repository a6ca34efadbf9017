using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Assessment.Rules.Tests.Evidence;

/// <summary>Writes small workbooks. A cell is text, a decimal, a bool, a date, or a formula's error.</summary>
internal static class Workbook
{
    internal sealed record Error(string Text);

    internal static MemoryStream Of(params object?[][] rows) => Of(("Sheet1", true, rows));

    internal static MemoryStream Of(params (string Name, bool IsVisible, object?[][] Rows)[] sheets)
    {
        MemoryStream stream = new();
        using (SpreadsheetDocument document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            WorkbookPart workbook = document.AddWorkbookPart();
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = DateStyles();
            workbook.Workbook = new DocumentFormat.OpenXml.Spreadsheet.Workbook(new Sheets(sheets.Select((sheet, index) => Add(workbook, sheet.Name, sheet.IsVisible, sheet.Rows, (uint)index + 1))));
        }

        stream.Position = 0;
        return stream;
    }

    private static Sheet Add(WorkbookPart workbook, string name, bool isVisible, object?[][] rows, uint id)
    {
        WorksheetPart part = workbook.AddNewPart<WorksheetPart>();
        part.Worksheet = new Worksheet(new SheetData(rows.Select(Row).Where(row => row.HasChildren)));
        return new Sheet { Name = name, SheetId = id, Id = workbook.GetIdOfPart(part), State = isVisible ? SheetStateValues.Visible : SheetStateValues.Hidden };
    }

    // As spreadsheets do: empty rows and cells are left out, the others say where they stand.
    private static Row Row(object?[] cells, int index) =>
        new(cells.Select((value, column) => (Cell: Cell(value), Column: column)).Where(cell => cell.Cell.HasChildren).Select(cell => Placed(cell.Cell, cell.Column, index + 1))) { RowIndex = (uint)index + 1 };

    private static Cell Placed(Cell cell, int column, int row)
    {
        cell.CellReference = $"{(char)('A' + column)}{row}";
        return cell;
    }

    private static Cell Cell(object? value) => value switch
    {
        null => new Cell(),
        string text => new Cell { DataType = CellValues.String, CellValue = new CellValue(text) },
        bool flag => new Cell { DataType = CellValues.Boolean, CellValue = new CellValue(flag) },
        decimal number => new Cell { CellValue = new CellValue(number) },
        DateOnly day => new Cell { StyleIndex = 1, CellValue = new CellValue((day.DayNumber - new DateOnly(1899, 12, 30).DayNumber).ToString(System.Globalization.CultureInfo.InvariantCulture)) },
        Error error => new Cell { DataType = CellValues.Error, CellFormula = new CellFormula("1/0"), CellValue = new CellValue(error.Text) },
        _ => throw new ArgumentException($"{value}", nameof(value)),
    };

    private static Stylesheet DateStyles() => new(
        new Fonts(new Font()),
        new Fills(new Fill()),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = 14, ApplyNumberFormat = true }));
}
