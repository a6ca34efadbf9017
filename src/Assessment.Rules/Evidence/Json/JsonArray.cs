using System.Globalization;
using System.Text.Json;
using Assessment.Model;

namespace Assessment.Rules.Evidence;

/// <summary>
/// Reads an array of facts, one after the other, and holds no more of the file than one of them.
/// A fault of JSON itself ends the reading; the facts before it stand.
/// </summary>
internal sealed class JsonArray
{
    private readonly FactIntake intake;
    private readonly JsonFields fields;
    private readonly Utf8Window window;
    private readonly int mostBytes;
    private readonly int deepest;
    private readonly JsonPlaces places;
    private readonly RawFact raw = new();
    private JsonReaderState state;
    private bool isOpen;
    private bool isDone;

    internal JsonArray(FactIntake intake, JsonFields fields, EvidenceLimits limits, Utf8Window window, string file)
    {
        this.intake = intake;
        this.fields = fields;
        this.window = window;
        mostBytes = limits.LineBytes;
        deepest = limits.Depth + 1;
        state = new JsonReaderState(new JsonReaderOptions { MaxDepth = deepest });
        places = new JsonPlaces(file);
    }

    /// <summary>The facts, or their faults, in the file's order.</summary>
    internal IEnumerable<EvidenceEntry> Read()
    {
        while (!isDone)
        {
            if (Step() is { } entry)
            {
                yield return entry;
            }
        }
    }

    private EvidenceEntry? Step()
    {
        int? length = LengthOfNext();
        while (length is null && !window.IsAtEnd && window.Text.Length <= mostBytes)
        {
            window.ReadMore();
            places.Extend(window.Text);
            length = LengthOfNext();
        }

        if (FaultOf(length) is { } fault)
        {
            isDone = true;
            return EvidenceEntry.Fault(fault);
        }

        return ReadNext();
    }

    private Utf8JsonReader Reader() => new(window.Text.Span, isFinalBlock: window is { IsAtEnd: true, Fault: null }, state);

    // Bytes up to the end of the next fact; null while it has not come whole.
    private int? LengthOfNext()
    {
        Utf8JsonReader ahead = Reader();
        try
        {
            return ahead.Read() && (!isOpen || ahead.TrySkip()) ? (int)ahead.BytesConsumed : null;
        }
        catch (JsonException)
        {
            // Reading it will say where.
            return 0;
        }
    }

    private Diagnostic? FaultOf(int? length)
    {
        if ((length ?? window.Text.Length) > mostBytes)
        {
            int start = Math.Max(0, window.Text.Span.IndexOfAnyExcept(", \t\r\n"u8));
            return Diagnostic.Of(EvidenceFileDiagnostics.FactTooLong, places.At(start), mostBytes.ToString(CultureInfo.InvariantCulture));
        }

        return length is null ? window.Fault : null;
    }

    private EvidenceEntry? ReadNext()
    {
        Utf8JsonReader reader = Reader();
        try
        {
            return ReadNext(ref reader);
        }
        catch (JsonException exception)
        {
            isDone = true;
            ReadBehind(places.Mark(exception));
            return EvidenceEntry.Fault(JsonFault.Of(exception, in reader, deepest, places));
        }
        finally
        {
            int read = (int)reader.BytesConsumed;
            state = reader.CurrentState;
            places.MoveTo(read);
            window.Drop(read);
        }
    }

    // What a fault shows does not depend on how the file comes.
    private void ReadBehind(int mark)
    {
        while (!window.IsAtEnd && window.Text.Length < mark + JsonPlaces.BytesShown)
        {
            window.ReadMore();
            places.Extend(window.Text);
        }
    }

    private EvidenceEntry? ReadNext(ref Utf8JsonReader reader)
    {
        if (!reader.Read())
        {
            isDone = true;
            return null;
        }

        SourceSpan span = places.At((int)reader.TokenStartIndex);
        if (!isOpen)
        {
            return Open(in reader, span);
        }

        return reader.TokenType switch
        {
            JsonTokenType.EndArray => null,
            JsonTokenType.StartObject => ReadFact(ref reader, span),
            _ => SkipOther(ref reader, span),
        };
    }

    private EvidenceEntry? Open(in Utf8JsonReader reader, SourceSpan span)
    {
        isOpen = reader.TokenType == JsonTokenType.StartArray;
        isDone = !isOpen;
        return isOpen ? null : EvidenceEntry.Fault(Diagnostic.Of(EvidenceFileDiagnostics.NotAList, span, JsonValues.Shown(in reader)));
    }

    private EvidenceEntry? ReadFact(ref Utf8JsonReader reader, SourceSpan span)
    {
        raw.Begin(span, places);
        fields.Read(ref reader, raw);
        return intake.Take(raw);
    }

    private static EvidenceEntry? SkipOther(ref Utf8JsonReader reader, SourceSpan span)
    {
        string shown = JsonValues.Shown(in reader);
        reader.TrySkip();
        return EvidenceEntry.Fault(Diagnostic.Of(FactDiagnostics.NotAFact, span, shown));
    }
}
