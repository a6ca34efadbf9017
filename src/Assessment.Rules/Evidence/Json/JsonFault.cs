using System.Globalization;
using System.Text.Json;
using Assessment.Model;

namespace Assessment.Rules.Evidence;

/// <summary>Makes diagnostics of what the JSON package throws. Its exceptions end here.</summary>
internal static class JsonFault
{
    private const string PlaceOfException = " LineNumber:";
    private const string EndOfLiteral = "' is an invalid JSON literal";

    /// <summary>The fault: too deep, or no JSON.</summary>
    /// <param name="exception">What the package threw.</param>
    /// <param name="reader">The reader as it stood then.</param>
    /// <param name="deepest">Depth that it was allowed.</param>
    /// <param name="span">Where it stood.</param>
    internal static Diagnostic Of(JsonException exception, in Utf8JsonReader reader, int deepest, SourceSpan span)
    {
        // An opening bracket belongs to the depth outside it.
        if (reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject && reader.CurrentDepth >= deepest - 1)
        {
            return Diagnostic.Of(EvidenceFileDiagnostics.TooDeep, span, deepest.ToString(CultureInfo.InvariantCulture));
        }

        int place = exception.Message.LastIndexOf(PlaceOfException, StringComparison.Ordinal);
        string reason = Shortened(exception.Message[..(place < 0 ? ^0 : place)].TrimEnd('.')).Replace(". ", "; ", StringComparison.Ordinal);
        return Diagnostic.Of(EvidenceFileDiagnostics.NotJson, span, reason);
    }

    // Of a literal that is none the package quotes all that follows, perhaps the rest of the file; what counts ends with the sign that is wrong.
    private static string Shortened(string reason)
    {
        int end = reason.LastIndexOf(EndOfLiteral, StringComparison.Ordinal);
        if (end < 0)
        {
            return reason;
        }

        string expected = reason[(reason.LastIndexOf(' ') + 2)..];
        int same = reason.AsSpan(1).CommonPrefixLength(expected);
        return string.Concat(reason.AsSpan(0, Math.Min(same + 2, end)), reason.AsSpan(end));
    }
}
