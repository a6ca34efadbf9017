using System.Globalization;
using System.Text.Json;
using Assessment.Model;

namespace Assessment.Rules.Evidence;

/// <summary>Makes diagnostics of what the JSON package throws. Its exceptions end here.</summary>
internal static class JsonFault
{
    /// <summary>The fault: too deep, not closed, or no JSON.</summary>
    /// <param name="exception">What the package threw.</param>
    /// <param name="reader">The reader as it stood then.</param>
    /// <param name="deepest">Depth that it was allowed.</param>
    /// <param name="places">Where the text stands.</param>
    internal static Diagnostic Of(JsonException exception, in Utf8JsonReader reader, int deepest, JsonPlaces places)
    {
        int mark = places.Mark(exception);

        // An opening bracket belongs to the depth outside it.
        if (reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject && reader.CurrentDepth >= deepest - 1)
        {
            return Diagnostic.Of(EvidenceFileDiagnostics.TooDeep, places.At(mark), deepest.ToString(CultureInfo.InvariantCulture));
        }

        return places.Shown(mark) is { Length: > 0 } shown
            ? Diagnostic.Of(EvidenceFileDiagnostics.NotJson, places.At(mark), shown)
            : Diagnostic.Of(EvidenceFileDiagnostics.JsonNotClosed, places.At(mark));
    }
}
