using System.Buffers;
using System.Text;
using System.Text.Json;
using Assessment.Model;

namespace Assessment.Rules.Evidence;

/// <summary>Finds line and column of a byte in JSON text. Marks are counted from the start of the text given.</summary>
internal sealed class JsonPlaces(string file) : IPlaces
{
    private const byte LineFeed = (byte)'\n';
    private const int MostShown = 20;

    /// <summary>Bytes behind a mark that are enough to show what stands there.</summary>
    internal const int BytesShown = (MostShown + 1) * 4;

    private static readonly SearchValues<byte> Delimiters = SearchValues.Create(",]} \t\r\n"u8);
    private ReadOnlyMemory<byte> text;
    private int line = 1;
    private int column = 1;

    // The same place as the package counts: line feeds since the text began, and bytes behind the last of them.
    private int lineFeeds;
    private int bytesInLine;

    /// <summary>The line at which the text begins.</summary>
    internal int Line => line;

    /// <summary>Takes another piece of text.</summary>
    /// <param name="piece">The text.</param>
    /// <param name="firstLine">Line of its first byte.</param>
    /// <param name="firstColumn">Column of its first byte.</param>
    internal void Begin(ReadOnlyMemory<byte> piece, int firstLine, int firstColumn)
    {
        text = piece;
        line = firstLine;
        column = firstColumn;
        lineFeeds = 0;
        bytesInLine = 0;
    }

    /// <summary>Takes the same text where more of it has come.</summary>
    internal void Extend(ReadOnlyMemory<byte> piece) => text = piece;

    /// <summary>Goes on to the byte; marks are counted from there on.</summary>
    internal void MoveTo(int mark)
    {
        (line, column) = Find(mark);
        ReadOnlySpan<byte> passed = text.Span[..mark];
        int last = passed.LastIndexOf(LineFeed);
        lineFeeds += passed.Count(LineFeed);
        bytesInLine = last < 0 ? bytesInLine + mark : mark - last - 1;
        text = text[mark..];
    }

    /// <summary>The start of what stands at the mark, to the end of the line; empty at the end of the text.</summary>
    internal string Shown(int mark)
    {
        ReadOnlySpan<byte> rest = text.Span[Math.Min(mark, text.Length)..];
        int end = rest.IndexOf(LineFeed);
        string shown = Encoding.UTF8.GetString(rest[..Math.Min(end < 0 ? rest.Length : end, BytesShown)]).Trim();
        return shown.Length <= MostShown ? shown : $"{shown[..MostShown]}…";
    }

    /// <summary>The mark at which the package stumbled.</summary>
    internal int Mark(JsonException exception)
    {
        int start = 0;
        for (long rest = (exception.LineNumber ?? 0) - lineFeeds; rest > 0; rest--)
        {
            start += text.Span[start..].IndexOf(LineFeed) + 1;
        }

        int before = start == 0 ? bytesInLine : 0;
        return Math.Clamp(start + (int)(exception.BytePositionInLine ?? 0) - before, 0, text.Length);
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
        int breaks = before.Count(LineFeed);
        ReadOnlySpan<byte> lastLine = before[(before.LastIndexOf(LineFeed) + 1)..];
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
