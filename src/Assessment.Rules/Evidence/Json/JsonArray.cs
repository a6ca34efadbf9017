using System.Text.Json;
using Assessment.Model;

namespace Assessment.Rules.Evidence;

/// <summary>Reads an array of facts, one after the other. A fault of JSON itself ends the reading; the facts before it stand.</summary>
internal sealed class JsonArray
{
    private readonly FactIntake intake;
    private readonly JsonFields fields;
    private readonly string file;
    private readonly ReadOnlyMemory<byte> text;
    private readonly int deepest;
    private readonly JsonPlaces places;
    private readonly RawFact raw = new();
    private JsonReaderState state;
    private int position;
    private bool isOpen;
    private bool isDone;

    internal JsonArray(FactIntake intake, JsonFields fields, EvidenceLimits limits, ReadOnlyMemory<byte> text, string file)
    {
        this.intake = intake;
        this.fields = fields;
        this.text = text;
        this.file = file;
        deepest = limits.Depth + 1;
        state = new JsonReaderState(new JsonReaderOptions { MaxDepth = deepest });
        places = new JsonPlaces(file);
        places.Begin(text, 1, 1);
    }

    /// <summary>The next fact, or its faults; null at the end.</summary>
    internal EvidenceEntry? Next()
    {
        EvidenceEntry? entry = null;
        while (entry is null && !isDone)
        {
            entry = Step();
        }

        return entry;
    }

    private EvidenceEntry? Step()
    {
        Utf8JsonReader reader = new(text.Span[position..], isFinalBlock: true, state);
        try
        {
            return Step(ref reader);
        }
        catch (JsonException exception)
        {
            isDone = true;
            return Broken(exception, in reader);
        }
        finally
        {
            position += (int)reader.BytesConsumed;
            places.MoveTo((int)reader.BytesConsumed);
            state = reader.CurrentState;
        }
    }

    private EvidenceEntry? Step(ref Utf8JsonReader reader)
    {
        if (!reader.Read())
        {
            isDone = true;
            return null;
        }

        SourceSpan span = places.At((int)reader.TokenStartIndex);
        if (!isOpen)
        {
            return Open(ref reader, span);
        }

        return reader.TokenType switch
        {
            JsonTokenType.EndArray => null,
            JsonTokenType.StartObject => ReadFact(ref reader, span),
            _ => SkipOther(ref reader, FactDiagnostics.NotAFact, span),
        };
    }

    private EvidenceEntry? Open(ref Utf8JsonReader reader, SourceSpan span)
    {
        isOpen = reader.TokenType == JsonTokenType.StartArray;
        isDone = !isOpen;
        return isOpen ? null : SkipOther(ref reader, EvidenceFileDiagnostics.NotAList, span);
    }

    private EvidenceEntry? ReadFact(ref Utf8JsonReader reader, SourceSpan span)
    {
        raw.Begin(span, places);
        fields.Read(ref reader, raw);
        return intake.Take(raw);
    }

    private static EvidenceEntry? SkipOther(ref Utf8JsonReader reader, DiagnosticDescriptor descriptor, SourceSpan span)
    {
        string shown = JsonValues.Shown(ref reader);
        reader.Skip();
        return EvidenceEntry.Fault(Diagnostic.Of(descriptor, span, shown));
    }

    private EvidenceEntry Broken(JsonException exception, in Utf8JsonReader reader)
    {
        JsonPlaces whole = new(file);
        whole.Begin(text, 1, 1);
        SourceSpan span = whole.At(JsonFault.Offset(exception, text.Span));
        return EvidenceEntry.Fault(JsonFault.Of(exception, in reader, deepest, span));
    }
}
