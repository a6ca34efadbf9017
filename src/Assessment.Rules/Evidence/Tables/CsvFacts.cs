using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Assessment.Model;
using CsvHelper;
using CsvHelper.Configuration;

namespace Assessment.Rules.Evidence;

/// <summary>Reads facts from CSV as RFC 4180 describes it. The package's types end here.</summary>
internal sealed class CsvFacts(TableFacts table, EvidenceLimits limits, string file)
{
    private int nextLine = 1;

    /// <summary>The facts, or their faults, in the file's order.</summary>
    internal IEnumerable<EvidenceEntry> Read(ReadOnlyMemory<byte> text)
    {
        if (FirstLongLine(text.Span) is { } tooLong)
        {
            yield return EvidenceEntry.Fault(Diagnostic.Of(EvidenceFileDiagnostics.LineTooLong, SourceSpan.OfLine(file, tooLong), limits.LineBytes.ToString(CultureInfo.InvariantCulture)));
            yield break;
        }

        using StringReader characters = new(Encoding.UTF8.GetString(text.Span));
        using CsvParser parser = new(characters, Configuration());
        while (parser.Read())
        {
            foreach (EvidenceEntry entry in ReadRecord(parser))
            {
                yield return entry;
            }

            if (!table.HasHeader)
            {
                yield break;
            }
        }

        if (!table.HasHeader)
        {
            yield return EvidenceEntry.Fault(Diagnostic.Of(EvidenceFileDiagnostics.NoHeader, SourceSpan.WholeFile(file)));
        }
    }

    // Before the package parts a line into cells, which takes many times its length.
    private int? FirstLongLine(ReadOnlySpan<byte> text)
    {
        int number = 1;
        foreach (Range line in text.Split((byte)'\n'))
        {
            if (text[line].Length > limits.LineBytes)
            {
                return number;
            }

            number++;
        }

        return null;
    }

    private static CsvConfiguration Configuration() => new(CultureInfo.InvariantCulture)
    {
        Delimiter = ",",
        // Empty lines count as lines.
        IgnoreBlankLines = false,
    };

    private IEnumerable<EvidenceEntry> ReadRecord(CsvParser parser)
    {
        string record = parser.RawRecord;
        int line = nextLine;
        nextLine += record.AsSpan().Count('\n');
        if (!CsvQuotes.AreSound(record))
        {
            return [EvidenceEntry.Fault(Diagnostic.Of(EvidenceFileDiagnostics.BadQuotes, SourceSpan.OfLine(file, line), Shown(record)))];
        }

        ImmutableArray<string> cells = [.. parser.Record ?? []];
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
