using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using Assessment.Model;
using ExcelDataReader;

namespace Assessment.Rules.Evidence;

/// <summary>Reads facts from the visible sheets of a workbook. The package's types and exceptions end here.</summary>
internal sealed class XlsxFacts(FactIntake intake, FieldNames names, EvidenceLimits limits, string file)
{
    private const string Visible = "visible";

    // A cell lies about eight deep.
    private const int MostDepth = 64;

    /// <summary>The facts, or their faults, sheet by sheet.</summary>
    internal IEnumerable<EvidenceEntry> Read(byte[] content)
    {
        List<EvidenceEntry> entries = [];
        try
        {
            if (!UnpacksWithin(content, limits.FileBytes))
            {
                return [Fault(EvidenceFileDiagnostics.FileTooLarge, limits.FileBytes.ToString(CultureInfo.InvariantCulture))];
            }

            if (!IsShallow(content))
            {
                return [Fault(EvidenceFileDiagnostics.TooDeep, MostDepth.ToString(CultureInfo.InvariantCulture))];
            }

            // The package asks for this encoding of old workbooks before it looks at the file. Registering is additive and can be repeated.
            Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
            using IExcelDataReader reader = ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(content));
            ReadSheets(reader, new CellOverrides(new MemoryStream(content)), entries);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // What the package throws at a broken workbook is not documented, and ranges from its own types to index errors.
            entries.Add(Fault(EvidenceFileDiagnostics.NotAWorkbook, exception.Message.Split('\n')[0].Trim().TrimEnd('.')));
        }

        return entries;
    }

    // An archive may say that its entries are smaller than they are.
    private static bool UnpacksWithin(byte[] content, long most)
    {
        using ZipArchive archive = new(new MemoryStream(content));
        byte[] part = new byte[64 * 1024];
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            using Stream unpacked = entry.Open();
            for (int read = unpacked.Read(part); read > 0; read = unpacked.Read(part))
            {
                most -= read;
                if (most < 0)
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static bool IsShallow(byte[] content)
    {
        using ZipArchive archive = new(new MemoryStream(content));
        return archive.Entries.Where(entry => entry.Name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)).All(IsShallow);
    }

    private static bool IsShallow(ZipArchiveEntry entry)
    {
        using XmlReader reader = XmlReader.Create(entry.Open(), new XmlReaderSettings { CloseInput = true });
        while (reader.Read())
        {
            if (reader.Depth > MostDepth)
            {
                return false;
            }
        }

        return true;
    }

    private void ReadSheets(IExcelDataReader reader, CellOverrides overrides, List<EvidenceEntry> entries)
    {
        do
        {
            if (reader.VisibleState == Visible)
            {
                ReadSheet(reader, overrides, new TableFacts(intake, names, $"{file}[{reader.Name}]"), entries);
            }
        }
        while (reader.NextResult());
    }

    private static void ReadSheet(IExcelDataReader reader, CellOverrides overrides, TableFacts table, List<EvidenceEntry> entries)
    {
        for (int line = 1; reader.Read(); line++)
        {
            ImmutableArray<string> cells = Cells(reader, overrides, line);
            if (table.HasHeader)
            {
                entries.AddRange(table.ReadRow(cells, line) is { } entry ? [entry] : []);
            }
            else if (cells.Any(cell => cell.Length > 0))
            {
                ImmutableArray<Diagnostic> faults = table.ReadHeader(cells, line);
                entries.AddRange(faults.Select(EvidenceEntry.Fault));
                if (!faults.IsEmpty)
                {
                    return;
                }
            }
        }
    }

    private static ImmutableArray<string> Cells(IExcelDataReader reader, CellOverrides overrides, int line) =>
    [
        .. from column in Enumerable.Range(0, reader.FieldCount)
           select overrides.Of(reader.Name, line, column) ?? Text(reader.GetValue(column)),
    ];

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

    private EvidenceEntry Fault(DiagnosticDescriptor descriptor, string argument) =>
        EvidenceEntry.Fault(Diagnostic.Of(descriptor, SourceSpan.WholeFile(file), argument));
}
