using System.Globalization;
using System.IO.Compression;
using System.Xml;
using Assessment.Model;

namespace Assessment.Rules.Evidence;

/// <summary>Holds the parts of a workbook against the limits. One object looks at all of its parts.</summary>
internal sealed class XlsxPartLimits(EvidenceLimits limits, string file)
{
    // A cell lies about eight deep.
    private const int MostDepth = 64;

    private int sharedTexts;
    private int others;
    private string part = "";
    private int row;
    private int column;

    // Depth of the row or shared text in which the reader stands, and characters so far of its cell or text.
    private int depth;
    private int length;

    /// <summary>The first limit that a part exceeds; null when it exceeds none, or ends before as something that is no XML.</summary>
    internal Diagnostic? FaultOf(ZipArchiveEntry entry)
    {
        part = entry.FullName;
        row = 0;
        depth = int.MaxValue;
        using (Stream content = entry.Open())
        {
            if (Markup.IsLong(content, limits.LineBytes))
            {
                return TooLong();
            }
        }

        try
        {
            using XmlReader reader = XmlReader.Create(entry.Open(), new XmlReaderSettings { CloseInput = true });
            return FaultOf(reader);
        }
        catch (XmlException)
        {
            // Whoever reads the part comes no further.
            return null;
        }
    }

    private Diagnostic? FaultOf(XmlReader reader)
    {
        while (reader.Read())
        {
            if (reader.Depth > MostDepth)
            {
                return Diagnostic.Of(EvidenceFileDiagnostics.TooDeep, SourceSpan.WholeFile(file), MostDepth.ToString(CultureInfo.InvariantCulture));
            }

            Diagnostic? fault = reader.NodeType == XmlNodeType.Element ? FaultOfElement(reader) : FaultOfText(reader);
            if (fault is not null)
            {
                return fault;
            }
        }

        return null;
    }

    // One text may stand in many pieces.
    private Diagnostic? FaultOfText(XmlReader reader)
    {
        length += reader.HasValue && reader.Depth > depth ? reader.Value.Length : 0;
        return length > limits.LineBytes ? TooLong() : null;
    }

    private Diagnostic? FaultOfElement(XmlReader reader)
    {
        bool isInside = reader.Depth > depth;
        switch (reader.LocalName)
        {
            case "row":
                (depth, length, column) = (reader.Depth, 0, 0);
                row = CellReference.Row(reader.GetAttribute("r"), row);
                return Above(row, limits.Rows, EvidenceFileDiagnostics.TooManyRows);
            case "c" when isInside:
                length = 0;
                column = CellReference.Column(reader.GetAttribute("r"), column);
                return Above(column, limits.Columns, EvidenceFileDiagnostics.TooManyColumns);
            case "si":
                (depth, length) = (reader.Depth, 0);
                return Above(++sharedTexts, limits.SharedTexts, EvidenceFileDiagnostics.TooManySharedTexts);
            default:
                return isInside ? null : FaultOfOther();
        }
    }

    private Diagnostic? FaultOfOther()
    {
        depth = int.MaxValue;
        return Above(++others, limits.Elements, EvidenceFileDiagnostics.TooManyElements);
    }

    private Diagnostic? Above(int number, int most, DiagnosticDescriptor descriptor) => number > most ? FaultIn(descriptor, most) : null;

    private Diagnostic TooLong() => FaultIn(EvidenceFileDiagnostics.PartTooLong, limits.LineBytes);

    private Diagnostic FaultIn(DiagnosticDescriptor descriptor, int most) =>
        Diagnostic.Of(descriptor, SourceSpan.WholeFile(file), part, most.ToString(CultureInfo.InvariantCulture));
}
