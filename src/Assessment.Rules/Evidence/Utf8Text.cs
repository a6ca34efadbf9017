using System.Text.Unicode;
using Assessment.Model;

namespace Assessment.Rules.Evidence;

/// <summary>A whole file as UTF-8, held within the limit.</summary>
internal static class Utf8Text
{
    private const int FirstBuffer = 64 * 1024;

    internal static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>The file's bytes without a byte order mark; null, and the fault, when they are too many.</summary>
    internal static ReadOnlyMemory<byte>? ReadBytes(Stream content, string file, EvidenceLimits limits, out Diagnostic? fault)
    {
        using MemoryStream whole = new(FirstBuffer);
        byte[] part = new byte[FirstBuffer];
        fault = null;
        for (int read = content.Read(part); read > 0; read = content.Read(part))
        {
            whole.Write(part, 0, read);
            if (whole.Length > limits.FileBytes)
            {
                fault = Diagnostic.Of(EvidenceFileDiagnostics.FileTooLarge, SourceSpan.WholeFile(file), limits.FileBytes.ToString(System.Globalization.CultureInfo.InvariantCulture));
                return null;
            }
        }

        ReadOnlyMemory<byte> bytes = whole.ToArray();
        return bytes.Span.StartsWith(ByteOrderMark) ? bytes[ByteOrderMark.Length..] : bytes;
    }

    /// <summary>The same, if it is text in UTF-8; null, and the fault, when it is not.</summary>
    internal static ReadOnlyMemory<byte>? Read(Stream content, string file, EvidenceLimits limits, out Diagnostic? fault)
    {
        if (ReadBytes(content, file, limits, out fault) is not { } bytes)
        {
            return null;
        }

        if (Utf8.IsValid(bytes.Span))
        {
            return bytes;
        }

        fault = Diagnostic.Of(EvidenceFileDiagnostics.NotUtf8, SourceSpan.OfLine(file, FirstBadLine(bytes.Span)));
        return null;
    }

    private static int FirstBadLine(ReadOnlySpan<byte> bytes)
    {
        int number = 1;
        foreach (Range line in bytes.Split((byte)'\n'))
        {
            if (!Utf8.IsValid(bytes[line]))
            {
                return number;
            }

            number++;
        }

        return number;
    }
}
