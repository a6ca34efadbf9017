using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Assessment.Model;
using DocumentFormat.OpenXml.Packaging;
using ExcelDataReader;

namespace Assessment.Rules.Evidence;

/// <summary>Reads facts from the visible sheets of a workbook. The packages' types and exceptions end here.</summary>
internal sealed class XlsxFacts(FactIntake intake, FieldNames names, EvidenceLimits limits, string file)
{
    private const string Visible = "visible";

    /// <summary>The facts, or their faults, sheet by sheet.</summary>
    internal IEnumerable<EvidenceEntry> Read(Stream content)
    {
        if (Packed(content) is not { } bytes)
        {
            yield return EvidenceEntry.Fault(Diagnostic.Of(EvidenceFileDiagnostics.FileTooLarge, SourceSpan.WholeFile(file), limits.PackedBytes.ToString(CultureInfo.InvariantCulture)));
            yield break;
        }

        using IEnumerator<EvidenceEntry> entries = Read(bytes).GetEnumerator();
        while (Next(entries) is { } entry)
        {
            yield return entry;
        }
    }

    // An archive is read back and forth, so it is held as it is packed; null when it is too large.
    private byte[]? Packed(Stream content)
    {
        if (content.CanSeek && content.Length - content.Position > limits.PackedBytes)
        {
            return null;
        }

        using MemoryStream packed = new(content.CanSeek ? (int)(content.Length - content.Position) : 0);
        byte[] piece = new byte[64 * 1024];
        for (int read = content.Read(piece); read > 0; read = content.Read(piece))
        {
            packed.Write(piece, 0, read);
            if (packed.Length > limits.PackedBytes)
            {
                return null;
            }
        }

        return packed.Length == packed.Capacity ? packed.GetBuffer() : packed.ToArray();
    }

    private EvidenceEntry? Next(IEnumerator<EvidenceEntry> entries)
    {
        try
        {
            return entries.MoveNext() ? entries.Current : null;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // What the packages throw at a broken workbook is not documented, and ranges from their own types to index errors.
            return EvidenceEntry.Fault(Diagnostic.Of(EvidenceFileDiagnostics.NotAWorkbook, SourceSpan.WholeFile(file)));
        }
    }

    private IEnumerable<EvidenceEntry> Read(byte[] content)
    {
        if (new XlsxLimits(limits, file).FaultOf(content) is { } fault)
        {
            yield return EvidenceEntry.Fault(fault);
            yield break;
        }

        // The package asks for this encoding of old workbooks before it looks at the file. Registering is additive and can be repeated.
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using SpreadsheetDocument document = SpreadsheetDocument.Open(new MemoryStream(content, writable: false), isEditable: false);
        using IExcelDataReader reader = ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(content, writable: false));
        do
        {
            foreach (EvidenceEntry entry in reader.VisibleState == Visible ? ReadSheet(reader, document) : [])
            {
                yield return entry;
            }
        }
        while (reader.NextResult());
    }

    // Nothing is read after a header with a fault.
    private IEnumerable<EvidenceEntry> ReadSheet(IExcelDataReader reader, SpreadsheetDocument document)
    {
        TableFacts table = new(intake, names, $"{file}[{reader.Name}]");
        using CellOverrides overrides = new(document, reader.Name);
        bool isHeaderBad = false;
        for (int line = 1; !isHeaderBad && reader.Read(); line++)
        {
            overrides.MoveTo(line);
            ImmutableArray<string> cells = Cells(reader, overrides);
            if (table.HasHeader)
            {
                if (table.ReadRow(cells, line) is { } entry)
                {
                    yield return entry;
                }
            }
            else if (cells.Any(cell => cell.Length > 0))
            {
                foreach (Diagnostic fault in table.ReadHeader(cells, line))
                {
                    yield return EvidenceEntry.Fault(fault);
                }

                isHeaderBad = !table.HasHeader;
            }
        }
    }

    private static ImmutableArray<string> Cells(IExcelDataReader reader, CellOverrides overrides) =>
        [.. Enumerable.Range(0, reader.FieldCount).Select(column => overrides.Of(column) ?? Text(reader.GetValue(column)))];

    // A number as it is read everywhere else; of a point in time the day, unless it has hours.
    private static string Text(object? value) => value switch
    {
        null => "",
        string text => text,
        bool flag => flag ? "true" : "false",
        DateTime { TimeOfDay.Ticks: 0 } day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime time => time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        TimeSpan time => time.ToString("c", CultureInfo.InvariantCulture),
        _ => Number(value),
    };

    private static string Number(object value)
    {
        try
        {
            return Convert.ToDecimal(value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);
        }
        catch (OverflowException)
        {
            return Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
        }
    }
}
