using System.Collections.Immutable;
using System.Globalization;
using Assessment.Model;
using CsvHelper;
using CsvHelper.Configuration;

namespace Assessment.Rules.Evidence;

/// <summary>Reads facts from CSV as RFC 4180 describes it. The package's types end here.</summary>
internal sealed class CsvFacts(TableFacts table, EvidenceLimits limits, string file)
{
    private readonly CsvConfiguration configuration = new(CultureInfo.InvariantCulture)
    {
        Delimiter = ",",
        // Empty lines count as lines.
        IgnoreBlankLines = false,
    };

    /// <summary>The facts, or their faults, in the file's order.</summary>
    internal IEnumerable<EvidenceEntry> Read(Utf8Window window)
    {
        foreach (CsvBlock block in new CsvBlocks(window, limits.LineBytes).Read())
        {
            foreach (EvidenceEntry entry in block.Fault is { } bad ? [Refuse(block, bad)] : ReadRecords(block))
            {
                yield return entry;
            }

            if (!table.HasHeader)
            {
                yield break;
            }
        }

        if (window.Fault is { } fault)
        {
            yield return EvidenceEntry.Fault(fault);
        }
        else if (!table.HasHeader)
        {
            yield return EvidenceEntry.Fault(Diagnostic.Of(EvidenceFileDiagnostics.NoHeader, SourceSpan.WholeFile(file)));
        }
    }

    private EvidenceEntry Refuse(CsvBlock block, DiagnosticDescriptor fault)
    {
        string argument = fault == EvidenceFileDiagnostics.BadQuotes ? Shown(block.Text) : limits.LineBytes.ToString(CultureInfo.InvariantCulture);
        return EvidenceEntry.Fault(Diagnostic.Of(fault, SourceSpan.OfLine(file, block.Line), argument));
    }

    // Nothing is read after a header with a fault.
    private IEnumerable<EvidenceEntry> ReadRecords(CsvBlock block)
    {
        using StringReader characters = new(block.Text);
        using CsvParser parser = new(characters, configuration);
        int line = block.Line;
        bool isHeaderBad = false;
        while (!isHeaderBad && parser.Read())
        {
            foreach (EvidenceEntry entry in ReadRecord([.. parser.Record ?? []], line))
            {
                yield return entry;
            }

            line += parser.RawRecord.AsSpan().Count('\n');
            isHeaderBad = !table.HasHeader;
        }
    }

    private IEnumerable<EvidenceEntry> ReadRecord(ImmutableArray<string> cells, int line)
    {
        if (!table.HasHeader)
        {
            return table.ReadHeader(cells, line).Select(EvidenceEntry.Fault);
        }

        return table.ReadRow(cells, line) is { } entry ? [entry] : [];
    }

    private static string Shown(string record)
    {
        string first = record.Split('\n')[0].TrimEnd('\r');
        return first.Length <= 60 ? first : $"{first[..60]}…";
    }
}
