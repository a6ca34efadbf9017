namespace Assessment.Cli.Commands;

/// <summary>Reads lines of bytes, none longer than a part can have.</summary>
internal sealed class PartLines(Stream content)
{
    /// <summary>Longest sheet that a part takes, in characters.</summary>
    internal const int MostSheet = 64 * 1024 * 1024;

    // A character takes at most six bytes in JSON; what stands around the sheet is short.
    internal const int MostBytes = (6 * MostSheet) + 1024;

    private byte[] buffer = new byte[64 * 1024];
    private int start;
    private int end;

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
                return buffer.AsMemory(start - length, length);
            }

            searched = end - start;
        }
        while (searched < MostBytes && Fill());
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
