using System.IO.Compression;
using System.Net;
using System.Text;

namespace Assessment.Fuzz;

/// <summary>Workbooks whose one sheet is mutated; the archive around it is always sound, so that the sheet is read.</summary>
internal static class Workbook
{
    private const string Head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    private static readonly (string Path, string Text)[] Around =
    [
        ("[Content_Types].xml", $"{Head}<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"{Types}.sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"{Types}.worksheet+xml\"/></Types>"),
        ("_rels/.rels", $"{Head}<Relationships xmlns=\"{Relations}\"><Relationship Id=\"rId1\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"),
        ("xl/workbook.xml", $"{Head}<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets><sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"),
        ("xl/_rels/workbook.xml.rels", $"{Head}<Relationships xmlns=\"{Relations}\"><Relationship Id=\"rId1\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"),
    ];

    /// <summary>The worksheet of a table in CSV without quotes.</summary>
    internal static string SheetOf(string csv) =>
        $"{Head}\n<worksheet xmlns=\"{Main}\"><sheetData>\n{string.Concat(csv.TrimStart('\uFEFF').Split('\n').Where(line => line.Length > 0 && !line.Contains('"', StringComparison.Ordinal)).Select(Row))}</sheetData></worksheet>\n";

    /// <summary>The workbook around a worksheet.</summary>
    internal static byte[] Of(byte[] sheet) => Of(stream => stream.Write(sheet), CompressionLevel.NoCompression);

    /// <summary>The workbook around a worksheet that is written piece by piece.</summary>
    internal static byte[] Of(Action<Stream> sheet, CompressionLevel compression)
    {
        using MemoryStream bytes = new();
        using (ZipArchive archive = new(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string path, string text) in Around)
            {
                Add(archive, path, stream => stream.Write(Encoding.UTF8.GetBytes(text)), compression);
            }

            Add(archive, "xl/worksheets/sheet1.xml", sheet, compression);
        }

        return bytes.ToArray();
    }

    private static string Row(string line) =>
        $"<row>{string.Concat(line.Split(',').Select(cell => $"<c t=\"inlineStr\"><is><t>{WebUtility.HtmlEncode(cell)}</t></is></c>"))}</row>\n";

    private static void Add(ZipArchive archive, string path, Action<Stream> content, CompressionLevel compression)
    {
        using Stream entry = archive.CreateEntry(path, compression).Open();
        content(entry);
    }
}
