using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Assessment.Rules.Rendering;

/// <summary>Writes tables as a workbook; the same tables give the same bytes. The package's types end here.</summary>
internal static class XlsxWorkbook
{
    // A sheet holds 1,048,576 rows, headings included.
    private const int MostRows = 1_000_000;

    // An archive has to say when its entries were written, and no clock is read here.
    private static readonly DateTimeOffset Written = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    internal static void Write(IReadOnlyList<XlsxTable> tables, Stream target)
    {
        using MemoryStream package = new();
        using (SpreadsheetDocument document = SpreadsheetDocument.Create(package, SpreadsheetDocumentType.Workbook))
        {
            WorkbookPart workbook = document.AddWorkbookPart();
            document.ChangeIdOfPart(workbook, "rId1");
            workbook.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = XlsxStyles.Sheet();
            workbook.Workbook = new Workbook(new Sheets(tables.SelectMany(InParts).Select((table, index) => Add(workbook, table, (uint)index + 1))));
        }

        package.Position = 0;
        Copy(package, target);
    }

    private static IEnumerable<XlsxTable> InParts(XlsxTable table) =>
        table.Rows.Chunk(MostRows).DefaultIfEmpty([]).Select((rows, part) => table with
        {
            Name = part == 0 ? table.Name : $"{table.Name} {Explaining.Figure.Whole(part + 1)}",
            Rows = rows,
        });

    private static Sheet Add(WorkbookPart workbook, XlsxTable table, uint number)
    {
        string id = $"sheet{number}";
        using OpenXmlWriter writer = OpenXmlWriter.Create(workbook.AddNewPart<WorksheetPart>(id));
        new XlsxSheetWriter(writer).Write(table);
        return new Sheet { Name = table.Name, SheetId = number, Id = id };
    }

    private static void Copy(Stream package, Stream target)
    {
        using ZipArchive from = new(package, ZipArchiveMode.Read);
        using ZipArchive to = new(target, ZipArchiveMode.Create, leaveOpen: true);
        foreach (ZipArchiveEntry entry in from.Entries)
        {
            ZipArchiveEntry copy = to.CreateEntry(entry.FullName);
            copy.LastWriteTime = Written;
            using Stream read = entry.Open();
            using Stream write = copy.Open();
            read.CopyTo(write);
        }
    }
}
