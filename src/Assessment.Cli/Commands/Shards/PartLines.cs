namespace Assessment.Cli.Commands;

/// <summary>Reads lines of bytes, none longer than a part can have.</summary>
internal sealed class PartLines(Stream content)
{
    // The longest are sheets; a fact has no more than a line of evidence, with its quotes and line ends escaped.
    private const int MostOfSheet = 16 * 1024 * 1024;
    private const int MostOfOther = 4 * 1024 * 1024;

    private byte[] buffer = new byte[64 * 1024];
    private int start;
    private int end;

    /// <summary>How the line of a sheet begins, and no other.</summary>
    internal static ReadOnlySpan<byte> SheetBeginsWith => """{"unit":"""u8;

    /// <summary>Bytes that a line which begins so may have, with its line feed.</summary>
    internal static int MostBytes(ReadOnlySpan<byte> line) => line.StartsWith(SheetBeginsWith) ? MostOfSheet : MostOfOther;

    /// <summary>The next line with its line feed, valid until the next call; null at the end, and where no line feed follows in time.</summary>
    internal ReadOnlyMemory<byte>? Next()
    {
        int searched = 0;
        do
        {
            int feed = buffer.AsSpan(start + searched, end - start - searched).IndexOf((byte)'\n');
            if (feed >= 0)
            {
                int length = searched + feed + 1;
                start += length;
                return length <= MostBytes(buffer.AsSpan(start - length, length)) ? buffer.AsMemory(start - length, length) : null;
            }

            searched = end - start;
        }
        while (searched < MostBytes(buffer.AsSpan(start, searched)) && Fill());
        return null;
    }

    /// <summary>Whether nothing follows the last line.</summary>
    internal bool IsAtEnd() => start == end && !Fill();

    private bool Fill()
    {
        int kept = end - start;
        byte[] roomy = kept > buffer.Length / 2 ? new byte[buffer.Length * 2] : buffer;
        buffer.AsSpan(start, kept).CopyTo(roomy);
        buffer = roomy;
        start = 0;
        int read = content.Read(buffer.AsSpan(kept));
        end = kept + read;
        return read > 0;
    }
}
