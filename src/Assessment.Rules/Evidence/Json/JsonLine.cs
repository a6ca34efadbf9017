using System.Text.Json;
using System.Text.Unicode;
using Assessment.Model;

namespace Assessment.Rules.Evidence;

/// <summary>Reads single lines of NDJSON. A line with a fault is refused; it does not touch the next.</summary>
internal sealed class JsonLine(FactAssembler assembler, JsonFields fields, EvidenceLimits limits, string file)
{
    private readonly JsonReaderOptions options = new() { MaxDepth = limits.Depth };
    private readonly JsonPlaces places = new(file);
    private readonly RawFact raw = new();

    /// <summary>The fact on the line, or its faults; null when the line is empty or the fact is passed over.</summary>
    internal EvidenceEntry? Read(ReadOnlyMemory<byte> line, int number)
    {
        if (line.Span.IndexOfAnyExcept(" \t\r"u8) < 0)
        {
            return null;
        }

        SourceSpan span = SourceSpan.OfLine(file, number);
        if (!Utf8.IsValid(line.Span))
        {
            return EvidenceEntry.Fault(Diagnostic.Of(EvidenceFileDiagnostics.NotUtf8, span));
        }

        places.Begin(line, number, 1);
        raw.Begin(span, places);
        return TryRead(line.Span) ? assembler.Assemble(raw) : assembler.Refuse(raw);
    }

    private bool TryRead(ReadOnlySpan<byte> line)
    {
        Utf8JsonReader reader = new(line, options);
        try
        {
            return TryRead(ref reader);
        }
        catch (JsonException exception)
        {
            raw.Add(JsonFault.Of(exception, in reader, options.MaxDepth, places.At(JsonFault.Offset(exception, line))));
            return false;
        }
    }

    private bool TryRead(ref Utf8JsonReader reader)
    {
        reader.Read();
        bool isFact = reader.TokenType == JsonTokenType.StartObject;
        if (isFact)
        {
            fields.Read(ref reader, raw);
        }
        else
        {
            raw.FaultOfWhole(FactDiagnostics.NotAFact, JsonValues.Shown(ref reader));
            reader.Skip();
        }

        // Throws when anything but white space follows.
        reader.Read();
        return isFact;
    }
}
