using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using Assessment.Model;

namespace Assessment.Rules.Evidence;

/// <summary>Holds a workbook against the limits before the packages see it: they take in what it says of itself.</summary>
internal sealed class XlsxLimits(EvidenceLimits limits, string file)
{
    // An entry that is small unpacked may be packed as tightly as it likes.
    private const int SmallEntry = 1024 * 1024;

    // Of the archive's own list of its entries. Workbooks have dozens of entries, each of about a hundred bytes.
    private const int MostListBytes = 1024 * 1024;
    private const int EndBytes = 22;
    private const int PlaceOfList = 16;

    private static ReadOnlySpan<byte> EndMark => "PK\u0005\u0006"u8;

    /// <summary>The first limit that is exceeded; null when none is.</summary>
    /// <exception cref="InvalidDataException">It is no archive.</exception>
    internal Diagnostic? FaultOf(byte[] content)
    {
        if (ListBytes(content) > MostListBytes)
        {
            return Fault(EvidenceFileDiagnostics.TooManyParts, Digits(MostListBytes));
        }

        // Reading an entry ends where the archive says that it ends, so what it says can be relied on.
        using ZipArchive archive = new(new MemoryStream(content));
        if (archive.Entries.Sum(entry => entry.Length) > limits.FileBytes)
        {
            return Fault(EvidenceFileDiagnostics.FileTooLarge, Digits(limits.FileBytes));
        }

        if (archive.Entries.FirstOrDefault(IsTight) is { } tight)
        {
            return Fault(EvidenceFileDiagnostics.PackedTooTightly, tight.FullName, Digits(limits.PackingRatio));
        }

        XlsxPartLimits parts = new(limits, file);
        return archive.Entries.Select(parts.FaultOf).FirstOrDefault(fault => fault is not null);
    }

    private bool IsTight(ZipArchiveEntry entry) => entry.Length > SmallEntry && entry.Length > entry.CompressedLength * limits.PackingRatio;

    // The list ends where the mark stands, or behind it; without a mark the archive is none.
    private static long ListBytes(byte[] content)
    {
        int end = content.AsSpan().LastIndexOf(EndMark);
        return end < 0 || content.Length - end < EndBytes
            ? 0
            : content.Length - (long)BinaryPrimitives.ReadUInt32LittleEndian(content.AsSpan(end + PlaceOfList));
    }

    private Diagnostic Fault(DiagnosticDescriptor descriptor, params string[] arguments) =>
        Diagnostic.Of(descriptor, SourceSpan.WholeFile(file), arguments);

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
