using System.Buffers;

namespace Assessment.Rules.Evidence;

/// <summary>Cuts a stream into blocks of whole lines without holding more than one of them.</summary>
internal sealed class NdjsonBlocks(Stream content, int mostBytes) : IDisposable
{
    private const byte LineFeed = (byte)'\n';
    private const int BlockBytes = 32 * 1024;

    // Of facts a block has some hundreds; what is said of a line takes memory even where the line is nearly empty.
    private const int MostLines = 1_000;
    private byte[] buffer = ArrayPool<byte>.Shared.Rent(BlockBytes);
    private int filled;
    private int nextLine = 1;
    private bool isAtEnd;

    // The first line may have one, which does not count.
    private static ReadOnlySpan<byte> Mark => Utf8Window.ByteOrderMark;

    /// <summary>The next block; null at the end.</summary>
    internal NdjsonBlock? Next()
    {
        while (Fill())
        {
            int end = EndOfLines(isAtEnd ? filled : buffer.AsSpan(0, filled).LastIndexOf(LineFeed) + 1);
            if (end > 0)
            {
                return Take(end);
            }

            // One line fills the buffer.
            if (filled - Mark.Length > mostBytes)
            {
                return TakeStart();
            }

            Grow();
        }

        return null;
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(buffer);

    // False when there is nothing left.
    private bool Fill()
    {
        int read = content.ReadAtLeast(buffer.AsSpan(filled), buffer.Length - filled, throwOnEndOfStream: false);
        filled += read;
        isAtEnd = filled < buffer.Length;
        return filled > 0;
    }

    private int EndOfLines(int end)
    {
        int last = 0;
        for (int lines = 0; lines < MostLines && last < end; lines++)
        {
            int length = buffer.AsSpan(last, end - last).IndexOf(LineFeed) + 1;
            last = length == 0 ? end : last + length;
        }

        return last;
    }

    private NdjsonBlock Take(int end)
    {
        byte[] taken = buffer;
        int left = filled - end;
        buffer = ArrayPool<byte>.Shared.Rent(Math.Max(BlockBytes, left + 1));
        taken.AsSpan(end, left).CopyTo(buffer);
        filled = left;
        return Block(taken, end);
    }

    // Of a line that is too long its start is kept, by which it is known; the rest of it is passed over.
    private NdjsonBlock TakeStart()
    {
        byte[] taken = buffer;
        buffer = ArrayPool<byte>.Shared.Rent(BlockBytes);
        filled = 0;
        int end = -1;
        while (end < 0 && Fill())
        {
            end = buffer.AsSpan(0, filled).IndexOf(LineFeed);
            int from = end < 0 ? filled : end + 1;
            buffer.AsSpan(from, filled - from).CopyTo(buffer);
            filled -= from;
        }

        NdjsonBlock block = Block(taken, mostBytes + 1 + Mark.Length);
        nextLine++;
        return block;
    }

    private NdjsonBlock Block(byte[] taken, int end)
    {
        int start = nextLine == 1 && taken.AsSpan(0, end).StartsWith(Mark) ? Mark.Length : 0;
        NdjsonBlock block = new(taken, start, end, nextLine);
        nextLine += taken.AsSpan(0, end).Count(LineFeed);
        return block;
    }

    private void Grow()
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.AsSpan(0, filled).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = larger;
    }
}
