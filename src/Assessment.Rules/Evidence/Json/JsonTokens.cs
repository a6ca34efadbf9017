using System.Globalization;
using System.Text;
using System.Text.Json;
using Assessment.Model;

namespace Assessment.Rules.Evidence;

/// <summary>The tokens of a JSON file one after the other. Of the file no more is held than one of them; the first fault ends it.</summary>
/// <param name="window">The file.</param>
/// <param name="file">The file as the user named it.</param>
/// <param name="deepest">Lists and objects inside one another that it may have.</param>
/// <param name="mostBytes">Bytes that one token may have, with the blanks before it.</param>
/// <param name="tooLong">What is told of one that has more, with the number allowed.</param>
internal sealed class JsonTokens(Utf8Window window, string file, int deepest, int mostBytes, DiagnosticDescriptor tooLong)
{
    private const byte LineFeed = (byte)'\n';

    private readonly JsonPlaces places = new(file);
    private JsonReaderState state = new(new JsonReaderOptions { MaxDepth = deepest });
    private int start;
    private int length;
    private int passed;
    private bool isEscaped;
    private long dropped;
    private long allowed = long.MaxValue;
    private Diagnostic? beyond;

    /// <summary>What the token is.</summary>
    internal JsonTokenType Kind { get; private set; }

    /// <summary>Lists and objects around it; an opening bracket belongs to what is around it.</summary>
    internal int Depth { get; private set; }

    /// <summary>Why the file is not read to its end; null where it is.</summary>
    internal Diagnostic? Fault { get; private set; }

    /// <summary>Where the token stands.</summary>
    internal SourceSpan Place => places.At(start);

    /// <summary>The token as it is written, a text or key without its quotes.</summary>
    internal ReadOnlySpan<byte> Written => window.Text.Span.Slice(start + QuoteLength, length);

    /// <summary>Whether it is a text or key in which an escape names half a character.</summary>
    internal bool IsBroken => isEscaped && Text() is null;

    private int QuoteLength => Kind is JsonTokenType.String or JsonTokenType.PropertyName ? 1 : 0;

    /// <summary>Goes on to the next token.</summary>
    /// <returns>False at the end and at a fault.</returns>
    internal bool Read()
    {
        bool? hasRead = Fault is null ? TryRead() : false;
        while (hasRead is null)
        {
            ReadMore();
            hasRead = Fault is null ? TryRead() : false;
        }

        return hasRead.Value;
    }

    /// <summary>Reads what begins with this token and may have so many bytes.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="fault">The fault of a file in which it has more.</param>
    /// <param name="read">Reads it to its end.</param>
    internal T Within<T>(int bytes, Diagnostic fault, Func<T> read)
    {
        (allowed, beyond) = (dropped + start + bytes, fault);
        T value = read();
        allowed = long.MaxValue;
        return value;
    }

    /// <summary>Goes on to the end of the list or object that begins here; of anything else, stays.</summary>
    internal void Skip()
    {
        if (Kind is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
        {
            return;
        }

        int depth = Depth;
        while (Read() && (Kind is not (JsonTokenType.EndObject or JsonTokenType.EndArray) || Depth > depth))
        {
        }
    }

    /// <summary>Whether it is written so; what has an escape is not.</summary>
    internal bool Is(ReadOnlySpan<byte> text) => !isEscaped && Written.SequenceEqual(text);

    /// <summary>The text or key, its escapes resolved; null when it is no text, or an escape names half a character.</summary>
    internal string? Text()
    {
        if (QuoteLength == 0 || !isEscaped)
        {
            return QuoteLength == 0 ? null : Encoding.UTF8.GetString(Written);
        }

        Utf8JsonReader reader = new(window.Text.Span.Slice(start, length + 2));
        reader.Read();
        return JsonValues.Unescaped(ref reader);
    }

    /// <summary>Whether nothing but line ends follows the line of the fault; reads to the end.</summary>
    internal bool IsLastLine()
    {
        int at = Fault?.Span.Line ?? 0;
        (int line, int last) = (places.Line, places.Line);
        while (true)
        {
            ReadOnlySpan<byte> text = window.Text.Span;
            int filled = text.TrimEnd(LineFeed).Length;
            last = filled > 0 ? line + text[..filled].Count(LineFeed) : last;
            line += text.Count(LineFeed);
            window.Drop(text.Length);
            if (window.IsAtEnd)
            {
                return at >= last;
            }

            window.ReadMore();
        }
    }

    // Null while the token has not come whole.
    private bool? TryRead()
    {
        Utf8JsonReader reader = new(window.Text.Span[passed..], isFinalBlock: window is { IsAtEnd: true, Fault: null }, state);
        try
        {
            return !reader.Read() ? TakeEnd() : reader.BytesConsumed <= mostBytes ? Take(in reader) : TakeTooLong(passed + (int)reader.TokenStartIndex);
        }
        catch (JsonException exception)
        {
            ReadBehind(exception);
            Fault = JsonFault.Of(exception, in reader, deepest, places);
            return false;
        }
    }

    private bool Take(in Utf8JsonReader reader)
    {
        (Kind, Depth, isEscaped) = (reader.TokenType, reader.CurrentDepth, reader.ValueIsEscaped);
        (start, length) = (passed + (int)reader.TokenStartIndex, reader.ValueSpan.Length);
        passed += (int)reader.BytesConsumed;
        state = reader.CurrentState;
        Fault = dropped + passed > allowed ? beyond : null;
        return Fault is null;
    }

    private bool? TakeEnd()
    {
        Fault = window.IsAtEnd ? window.Fault : null;
        return window.IsAtEnd ? false : null;
    }

    private bool TakeTooLong(int first)
    {
        Fault = Diagnostic.Of(tooLong, places.At(first), mostBytes.ToString(CultureInfo.InvariantCulture));
        return false;
    }

    private void ReadMore()
    {
        places.MoveTo(passed);
        window.Drop(passed);
        dropped += passed;
        (start, length, passed) = (0, 0, 0);
        if (window.Text.Length > mostBytes)
        {
            TakeTooLong(Math.Max(0, window.Text.Span.IndexOfAnyExcept(", \t\r\n"u8)));
            return;
        }

        window.ReadMore();
        places.Extend(window.Text);
    }

    // What a fault shows does not depend on how the file comes.
    private void ReadBehind(JsonException exception)
    {
        int mark = places.Mark(exception);
        while (!window.IsAtEnd && window.Text.Length < mark + JsonPlaces.BytesShown)
        {
            window.ReadMore();
            places.Extend(window.Text);
        }
    }
}
