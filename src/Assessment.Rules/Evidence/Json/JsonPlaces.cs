using System.Buffers;
using System.Text;
using Assessment.Model;

namespace Assessment.Rules.Evidence;

/// <summary>Finds line and column of a byte in JSON text. Marks are counted from the start of the text given.</summary>
internal sealed class JsonPlaces(string file) : IPlaces
{
    private static readonly SearchValues<byte> Delimiters = SearchValues.Create(",]} \t\r\n"u8);
    private ReadOnlyMemory<byte> text;
    private int line = 1;
    private int column = 1;

    /// <summary>Takes another piece of text.</summary>
    /// <param name="piece">The text.</param>
    /// <param name="firstLine">Line of its first byte.</param>
    /// <param name="firstColumn">Column of its first byte.</param>
    internal void Begin(ReadOnlyMemory<byte> piece, int firstLine, int firstColumn)
    {
        text = piece;
        line = firstLine;
        column = firstColumn;
    }

    /// <summary>Goes on to the byte; marks are counted from there on.</summary>
    internal void MoveTo(int mark)
    {
        (line, column) = Find(mark);
        text = text[mark..];
    }

    /// <inheritdoc/>
    public SourceSpan At(int mark)
    {
        (int startLine, int startColumn) = Find(mark);
        int length = TokenLength(text.Span[Math.Min(mark, text.Length)..]);
        int characters = Encoding.UTF8.GetCharCount(text.Span.Slice(Math.Min(mark, text.Length), length));
        return new SourceSpan(file, startLine, startColumn, startLine, startColumn + characters);
    }

    private (int Line, int Column) Find(int mark)
    {
        ReadOnlySpan<byte> before = text.Span[..Math.Min(mark, text.Length)];
        int breaks = before.Count((byte)'\n');
        ReadOnlySpan<byte> lastLine = before[(before.LastIndexOf((byte)'\n') + 1)..];
        int characters = Encoding.UTF8.GetCharCount(lastLine);
        return breaks == 0 ? (line, column + characters) : (line + breaks, 1 + characters);
    }

    // The token itself; of a list or object its first character.
    private static int TokenLength(ReadOnlySpan<byte> rest)
    {
        if (rest.IsEmpty)
        {
            return 0;
        }

        if (rest[0] is (byte)'"')
        {
            int end = 1;
            while (end < rest.Length && rest[end] != (byte)'"')
            {
                end += rest[end] == (byte)'\\' ? 2 : 1;
            }

            return Math.Min(end + 1, rest.Length);
        }

        int delimiter = rest.IndexOfAny(Delimiters);
        return rest[0] is (byte)'{' or (byte)'[' ? 1 : delimiter < 0 ? rest.Length : delimiter;
    }
}
