using System.Buffers;

namespace Assessment.Rules.Evidence;

/// <summary>Some whole lines of NDJSON.</summary>
internal sealed class NdjsonBlock(byte[] buffer, int start, int end, int firstLine)
{
    private const byte LineFeed = (byte)'\n';

    // A fact mostly takes more.
    private const int BytesOfLine = 100;

    /// <summary>Adds the drafts of all lines, in order; empty lines give none.</summary>
    internal void Read(JsonLine reader, List<FactDraft> drafts)
    {
        drafts.EnsureCapacity((end - start) / BytesOfLine);
        int number = firstLine;
        int next = start;
        while (next < end)
        {
            int length = buffer.AsSpan(next, end - next).IndexOf(LineFeed);
            length = length < 0 ? end - next : length;
            if (reader.Read(buffer.AsMemory(next, length), number, next, Standing.Clear) is { } draft)
            {
                drafts.Add(draft);
            }

            next += length + 1;
            number++;
        }
    }

    /// <summary>Reads a line once more, with what stands against it.</summary>
    internal FactDraft Again(JsonLine reader, in FactDraft draft, Standing standing) =>
        reader.Read(buffer.AsMemory(draft.Start, draft.Length), draft.Mark.Line, draft.Start, standing) ?? draft;

    /// <summary>Gives the memory back; the block is not used any more.</summary>
    internal void Return() => ArrayPool<byte>.Shared.Return(buffer);
}
