namespace Assessment.Rules.Evidence;

/// <summary>Cuts a stream into lines without holding more than one of them.</summary>
internal sealed class NdjsonLines(Stream content, int mostBytes)
{
    private const byte LineFeed = (byte)'\n';
    private const int FirstBuffer = 64 * 1024;
    private byte[] buffer = new byte[FirstBuffer];
    private int start;
    private int end;
    private bool isAtEnd;

    /// <summary>Number of the current line, from 1.</summary>
    internal int Number { get; private set; }

    /// <summary>The current line without its line feed; overwritten by the next.</summary>
    internal ReadOnlyMemory<byte> Line { get; private set; }

    /// <summary>True when the current line is too long; then <see cref="Line"/> is empty.</summary>
    internal bool IsTooLong { get; private set; }

    /// <summary>Goes to the next line; false when there is none.</summary>
    internal bool MoveNext()
    {
        Line = default;
        IsTooLong = false;
        int searched = 0;
        while (true)
        {
            int length = buffer.AsSpan(start + searched, end - start - searched).IndexOf(LineFeed);
            if (length >= 0 || isAtEnd)
            {
                return length >= 0 ? Take(searched + length, 1) : Take(end - start, 0);
            }

            searched = KeepOrDrop();
            Fill();
        }
    }

    private bool Take(int length, int separator)
    {
        if (length + separator == 0 && !IsTooLong)
        {
            return false;
        }

        Number++;
        IsTooLong |= length > mostBytes;
        Line = IsTooLong ? default : WithoutMark(buffer.AsMemory(start, length));
        start += length + separator;
        return true;
    }

    // What has been searched is kept, unless the line is already too long.
    private int KeepOrDrop()
    {
        int searched = end - start;
        if (searched <= mostBytes)
        {
            return searched;
        }

        IsTooLong = true;
        start = end;
        return 0;
    }

    private void Fill()
    {
        int kept = end - start;
        byte[] target = kept * 2 > buffer.Length ? new byte[buffer.Length * 2] : buffer;
        buffer.AsSpan(start, kept).CopyTo(target);
        buffer = target;
        start = 0;
        int read = content.Read(buffer, kept, buffer.Length - kept);
        isAtEnd = read == 0;
        end = kept + read;
    }

    private ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> line) =>
        Number == 1 && line.Span.StartsWith(Utf8Text.ByteOrderMark) ? line[Utf8Text.ByteOrderMark.Length..] : line;
}
