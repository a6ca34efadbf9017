using System.Globalization;
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

    /// <summary>The fact on the line, or its faults; null when the line is empty.</summary>
    /// <param name="line">The line, without its line feed.</param>
    /// <param name="number">Its number.</param>
    /// <param name="start">Its first byte in its block.</param>
    /// <param name="standing">What the lines before it mean for it.</param>
    internal FactDraft? Read(ReadOnlyMemory<byte> line, int number, int start, Standing standing)
    {
        if (line.Span.IndexOfAnyExcept(" \t\r"u8) < 0)
        {
            return null;
        }

        SourceSpan span = SourceSpan.OfLine(file, number);
        places.Begin(line, number, 1);
        raw.Begin(span, places);
        if (!IsReadable(line.Span, span) || !TryRead(line.Span) || assembler.IsIgnored(raw))
        {
            return new FactDraft(null, WithoutFact(isEntered: false), default, start, line.Length);
        }

        Fact? fact = assembler.Assemble(raw, standing);
        return fact is null
            ? new FactDraft(null, WithoutFact(isEntered: true), FactMark.Of(raw), start, line.Length)
            : new FactDraft(fact, null, FactMark.Of(fact), start, line.Length);
    }

    private bool IsReadable(ReadOnlySpan<byte> line, SourceSpan span)
    {
        if (line.Length > limits.LineBytes)
        {
            raw.Add(Diagnostic.Of(EvidenceFileDiagnostics.LineTooLong, span, limits.LineBytes.ToString(CultureInfo.InvariantCulture)));
        }
        else if (!Utf8.IsValid(line))
        {
            raw.Add(Diagnostic.Of(EvidenceFileDiagnostics.NotUtf8, span));
        }

        return !raw.HasFaults;
    }

    private DraftWithoutFact WithoutFact(bool isEntered) =>
        new(raw.Refusal(), raw.TextOf(FieldRole.Id), isEntered);

    private bool TryRead(ReadOnlySpan<byte> line)
    {
        Utf8JsonReader reader = new(line, options);
        try
        {
            return TryRead(ref reader);
        }
        catch (JsonException exception)
        {
            raw.Add(JsonFault.Of(exception, in reader, options.MaxDepth, places));
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
            raw.FaultOfWhole(FactDiagnostics.NotAFact, JsonValues.Shown(in reader));
            reader.TrySkip();
        }

        // Throws when anything but white space follows.
        reader.Read();
        return isFact;
    }
}
