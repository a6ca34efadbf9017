using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Assessment.Rules.Evidence;

/// <summary>
/// The cells of a workbook that ExcelDataReader 3.6 misreads: a formula's error, which it takes for an empty cell,
/// and a flag written as <c>true</c>, which it takes for false.
/// </summary>
internal sealed class CellOverrides
{
    private readonly Dictionary<(string Sheet, int Row, int Column), string> texts = [];

    /// <summary>Looks through all sheets of a workbook.</summary>
    internal CellOverrides(Stream content)
    {
        using SpreadsheetDocument document = SpreadsheetDocument.Open(content, isEditable: false);
        WorkbookPart? workbook = document.WorkbookPart;
        foreach (Sheet sheet in workbook?.Workbook.Descendants<Sheet>() ?? [])
        {
            if (sheet is { Id.Value: { } id, Name.Value: { } name } && workbook?.GetPartById(id) is WorksheetPart part)
            {
                Look(part, name);
            }
        }
    }

    /// <summary>The text that the cell really has; null for all other cells.</summary>
    internal string? Of(string sheet, int row, int column) => texts.GetValueOrDefault((sheet, row, column));

    private void Look(WorksheetPart part, string sheet)
    {
        using OpenXmlReader reader = OpenXmlReader.Create(part);
        int row = 0;
        int column = 0;
        while (reader.Read())
        {
            if (reader.IsStartElement && reader.ElementType == typeof(Row))
            {
                row = Attribute(reader, "r") is { } number ? int.Parse(number, CultureInfo.InvariantCulture) : row + 1;
                column = 0;
            }
            else if (reader.IsStartElement && reader.ElementType == typeof(Cell))
            {
                column = Attribute(reader, "r") is { } reference ? ColumnOf(reference) : column + 1;
                Look(reader, sheet, row, column);
            }
        }
    }

    private void Look(OpenXmlReader reader, string sheet, int row, int column)
    {
        string? type = Attribute(reader, "t");
        if (type is "e" or "b" && reader.LoadCurrentElement() is Cell { CellValue.Text: { } text } && text is not ("0" or "1"))
        {
            texts[(sheet, row, column - 1)] = text;
        }
    }

    private static string? Attribute(OpenXmlReader reader, string name)
    {
        foreach (OpenXmlAttribute attribute in reader.Attributes)
        {
            if (attribute.LocalName == name && attribute.NamespaceUri.Length == 0)
            {
                return attribute.Value;
            }
        }

        return null;
    }

    // Letters count in 26s: A is 1, Z is 26, AA is 27.
    private static int ColumnOf(string reference) =>
        reference.TakeWhile(char.IsAsciiLetterUpper).Aggregate(0, (column, letter) => column * 26 + (letter - 'A' + 1));
}
