using System.Text.Json;
using Assessment.Model;
using Assessment.Rules.Explaining;

namespace Assessment.Rules.Auditing;

/// <summary>Takes the file of a record into memory that was looked through, as far as its shape goes: no key twice, all parts as they should be.</summary>
internal static class RecordReader
{
    internal static ReadResult<RecordContent> Read(byte[] bytes, string fileName, RecordLimits limits)
    {
        try
        {
            JsonElement root = JsonElement.Parse(bytes, new JsonDocumentOptions { AllowDuplicateProperties = false, MaxDepth = limits.Depth });
            return RecordShape.FirstWrong(root) is { } wrong
                ? new(null, [Diagnostic.Of(RecordDiagnostics.WrongParts, SourceSpan.WholeFile(fileName), wrong)])
                : new(new RecordContent(bytes, root), []);
        }
        catch (JsonException fault)
        {
            int line = (int)(fault.LineNumber ?? 0) + 1;
            return new(null, [Diagnostic.Of(RecordDiagnostics.NotJson, SourceSpan.OfLine(fileName, line), Figure.Whole(line))]);
        }
    }
}

/// <summary>A record in memory.</summary>
/// <param name="Bytes">The bytes of the file.</param>
/// <param name="Root">What they say.</param>
internal sealed record RecordContent(byte[] Bytes, JsonElement Root);
