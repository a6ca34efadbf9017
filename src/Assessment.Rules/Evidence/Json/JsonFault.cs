using System.Globalization;
using System.Text.Json;
using Assessment.Model;

namespace Assessment.Rules.Evidence;

/// <summary>Makes diagnostics of what the JSON package throws. Its exceptions end here.</summary>
internal static class JsonFault
{
    private const string PlaceOfException = " LineNumber:";

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

        string reason = exception.Message.Split(PlaceOfException)[0].TrimEnd('.').Replace(". ", "; ", StringComparison.Ordinal);
        return Diagnostic.Of(EvidenceFileDiagnostics.NotJson, span, reason);
    }

    /// <summary>Where in the text the package stumbled, in bytes from its start.</summary>
    internal static int Offset(JsonException exception, ReadOnlySpan<byte> text)
    {
        int start = 0;
        for (long line = exception.LineNumber ?? 0; line > 0; line--)
        {
            start += text[start..].IndexOf((byte)'\n') + 1;
        }

        return Math.Min(start + (int)(exception.BytePositionInLine ?? 0), text.Length);
    }
}
