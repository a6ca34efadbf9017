using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Assessment.Rules.Evidence;

/// <summary>
/// The cells of a sheet that ExcelDataReader 3.6 misreads: a formula's error, which it takes for an empty cell,
/// and a flag written as <c>true</c>, which it takes for false. They are read along, row by row.
/// </summary>
internal sealed class CellOverrides : IDisposable
{
    private readonly OpenXmlReader? reader;
    private readonly Dictionary<int, string> texts = [];
    private int row;
    private int column;

    /// <param name="document">The workbook.</param>
    /// <param name="sheetName">Name of the sheet.</param>
    internal CellOverrides(SpreadsheetDocument document, string sheetName)
    {
        WorkbookPart? workbook = document.WorkbookPart;
        Sheet? sheet = workbook?.Workbook.Descendants<Sheet>().FirstOrDefault(one => one.Name?.Value == sheetName);
        if (sheet?.Id?.Value is { } id && workbook?.GetPartById(id) is WorksheetPart part)
        {
            reader = OpenXmlReader.Create(part);
        }
    }

    /// <summary>Goes on to a row.</summary>
    internal void MoveTo(int number)
    {
        texts.Clear();
        while (row <= number && reader?.Read() == true)
        {
            if (reader.IsStartElement)
            {
                Look(reader, number);
            }
        }
    }

    /// <summary>The text that a cell of the row really has, by its column from 0; null for all other cells.</summary>
    internal string? Of(int index) => texts.GetValueOrDefault(index);

    /// <inheritdoc/>
    public void Dispose() => reader?.Dispose();

    private void Look(OpenXmlReader element, int number)
    {
        if (element.ElementType == typeof(Row))
        {
            row = CellReference.Row(Attribute(element, "r"), row);
            column = 0;
        }
        else if (element.ElementType == typeof(Cell))
        {
            column = CellReference.Column(Attribute(element, "r"), column);
            LookAtCell(element, row == number);
        }
    }

    private void LookAtCell(OpenXmlReader element, bool isWanted)
    {
        if (isWanted && Attribute(element, "t") is "e" or "b" && element.LoadCurrentElement() is Cell { CellValue.Text: { } text } && text is not ("0" or "1"))
        {
            texts[column - 1] = text;
        }
    }

    private static string? Attribute(OpenXmlReader element, string name)
    {
        foreach (OpenXmlAttribute attribute in element.Attributes)
        {
            if (attribute.LocalName == name && attribute.NamespaceUri.Length == 0)
            {
                return attribute.Value;
            }
        }

        return null;
    }
}
