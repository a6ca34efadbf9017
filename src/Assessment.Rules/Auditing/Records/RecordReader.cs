using System.Collections.Immutable;
using System.Text.Json;
using Assessment.Model;
using Assessment.Rules.Evidence;
using Assessment.Rules.Explaining;

namespace Assessment.Rules.Auditing;

/// <summary>Reads the file of a record as far as its shape goes: JSON, a format that is known, all parts, nothing else.</summary>
internal static class RecordReader
{
    internal static ReadResult<JsonDocument> Read(ReadOnlyMemory<byte> content, string fileName, RecordLimits limits)
    {
        if (content.Length > limits.Bytes)
        {
            return new(null, [Diagnostic.Of(RecordLimitDiagnostics.TooLarge, SourceSpan.WholeFile(fileName), Figure.Whole(limits.Bytes))]);
        }

        byte[] bytes = content.ToArray();
        JsonDocument document;
        try
        {
            if (LineOfDepth(bytes, limits) is { } deep)
            {
                return new(null, [Diagnostic.Of(RecordLimitDiagnostics.TooDeep, SourceSpan.OfLine(fileName, deep), Figure.Whole(deep), Figure.Whole(limits.Depth))]);
            }

            if (LineOfBrokenText(bytes, limits) is { } line)
            {
                return new(null, [Diagnostic.Of(RecordDiagnostics.NotJson, SourceSpan.OfLine(fileName, line), Figure.Whole(line))]);
            }

            document = JsonDocument.Parse(bytes, new JsonDocumentOptions { AllowDuplicateProperties = false, MaxDepth = limits.Depth });
        }
        catch (JsonException fault)
        {
            return new(null, [NotJson(bytes, fileName, fault)]);
        }

        if (Fault(document.RootElement, SourceSpan.WholeFile(fileName)) is { } found)
        {
            document.Dispose();
            return new(null, [found]);
        }

        return new(document, []);
    }

    // Bytes that are no UTF-8, or an escape that names half a character: no text could be made of them later.
    private static int? LineOfBrokenText(byte[] bytes, RecordLimits limits)
    {
        Utf8JsonReader reader = new(bytes, new JsonReaderOptions { MaxDepth = limits.Depth });
        while (reader.Read())
        {
            bool isText = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName;
            if (isText && JsonValues.Unescaped(ref reader) is null)
            {
                return LineAt(bytes, reader.TokenStartIndex);
            }
        }

        return null;
    }

    // One level more than allowed is still read, so that the place is known.
    private static int? LineOfDepth(byte[] bytes, RecordLimits limits)
    {
        Utf8JsonReader reader = new(bytes, new JsonReaderOptions { MaxDepth = limits.Depth + 1 });
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray && reader.CurrentDepth >= limits.Depth)
            {
                return LineAt(bytes, reader.TokenStartIndex);
            }
        }

        return null;
    }

    private static int LineAt(byte[] bytes, long position) => 1 + bytes.AsSpan(0, (int)position).Count((byte)'\n');

    // A file that was cut ends where something should follow; the line tells where.
    private static Diagnostic NotJson(byte[] bytes, string fileName, JsonException fault)
    {
        int line = (int)Math.Min(fault.LineNumber ?? 0, int.MaxValue - 1) + 1;
        int lines = 1 + bytes.AsSpan().TrimEnd((byte)'\n').Count((byte)'\n');
        return Diagnostic.Of(line >= lines ? RecordDiagnostics.CutOff : RecordDiagnostics.NotJson, SourceSpan.OfLine(fileName, line), Figure.Whole(line));
    }

    private static Diagnostic? Fault(JsonElement root, SourceSpan file)
    {
        if (root.TextAt(RecordFormat.Record) != RecordFormat.Kind || !root.TryGetProperty(RecordFormat.Format, out JsonElement format))
        {
            return Diagnostic.Of(RecordDiagnostics.NotARecord, file);
        }

        if (!RecordFormat.IsKnown(format))
        {
            return Diagnostic.Of(RecordDiagnostics.UnknownFormat, file, format.GetRawText(), Figure.Whole(RecordFormat.Version));
        }

        return ShapeFault(root, file);
    }

    private static Diagnostic? ShapeFault(JsonElement root, SourceSpan file)
    {
        ImmutableArray<string> wanted = [RecordFormat.Record, RecordFormat.Format, .. RecordFormat.Parts(RecordFormat.VersionOf(root)).Select(part => part.Key), RecordFormat.Seal];
        ImmutableArray<string> found = [.. root.EnumerateObject().Select(property => property.Name)];
        if (found is [.., RecordFormat.Signature])
        {
            found = found[..^1];
        }

        if (!found.SequenceEqual(wanted, StringComparer.Ordinal))
        {
            string place = wanted.Except(found, StringComparer.Ordinal).FirstOrDefault() ?? found.Zip(wanted).Where(pair => pair.First != pair.Second).Select(pair => pair.First).FirstOrDefault() ?? found[^1];
            return Diagnostic.Of(RecordDiagnostics.WrongParts, file, place);
        }

        return RecordShape.FirstWrong(root) is { } wrong ? Diagnostic.Of(RecordDiagnostics.WrongParts, file, wrong) : null;
    }
}
