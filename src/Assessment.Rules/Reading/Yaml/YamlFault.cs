using System.Collections.Immutable;
using Assessment.Model;
using YamlDotNet.Core;

namespace Assessment.Rules.Reading;

/// <summary>Turns the parser's exceptions into diagnostics that say what to repair, in the place where the parser stood.</summary>
internal static class YamlFault
{
    // The parser tells its faults apart by their wording alone; what is not listed is passed on in its own words.
    private static readonly ImmutableArray<(string Words, DiagnosticDescriptor Meaning)> Known =
    [
        ("found invalid mapping", YamlDiagnostics.ColonInText),
        ("tab", YamlDiagnostics.Tab),
        ("quoted scalar, found wrong indentation", YamlDiagnostics.QuoteLeftOpen),
        ("quoted scalar, found unexpected end of stream", YamlDiagnostics.QuoteLeftOpen),
        ("cannot start any token", YamlDiagnostics.SignAtStart),
        ("did not find expected key", YamlDiagnostics.NoKeyHere),
        ("did not find expected '-' indicator", YamlDiagnostics.NoKeyHere),
        ("not allowed in this context", YamlDiagnostics.NoKeyHere),
    ];

    /// <summary>The diagnostic for an exception of the parser.</summary>
    /// <param name="exception">The exception.</param>
    /// <param name="position">Where the scanner stood.</param>
    /// <param name="fileName">The file.</param>
    public static Diagnostic Of(YamlException exception, SourceSpan position, string fileName)
    {
        string reason = Reason(exception);
        SourceSpan span = YamlPlace.Between(fileName, exception.Start, exception.End);
        foreach ((string words, DiagnosticDescriptor meaning) in Known)
        {
            if (reason.Contains(words, StringComparison.Ordinal))
            {
                // Of a tab the parser marks the mapping around it, or the value before it.
                return Diagnostic.Of(meaning, meaning == YamlDiagnostics.Tab ? position : span);
            }
        }

        return Diagnostic.Of(YamlDiagnostics.NotYaml, span, reason);
    }

    // Without the parser's own account of the place, and without a full stop.
    private static string Reason(YamlException exception)
    {
        int placeEnd = exception.Message.IndexOf("): ", StringComparison.Ordinal);
        string reason = placeEnd < 0 ? exception.Message : exception.Message[(placeEnd + 3)..];
        return reason.TrimEnd('.');
    }
}
