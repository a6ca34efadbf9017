using System.Collections.Immutable;
using Assessment.Model;
using YamlDotNet.Core;

namespace Assessment.Rules.Reading;

/// <summary>Turns the parser's exceptions into diagnostics that say what to repair, in the place where the parser stood.</summary>
internal static class YamlFault
{
    // The parser tells its faults apart by their wording alone; what is not listed is too rare to be told apart.
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
        ("could not find expected ':'", YamlDiagnostics.NoKeyHere),
        ("did not find expected ',' or", YamlDiagnostics.Brackets),
        ("escape", YamlDiagnostics.Escape),
        ("hexadecimal", YamlDiagnostics.Escape),
        ("Unicode", YamlDiagnostics.Escape),
        ("found invalid comment", YamlDiagnostics.Remark),
        ("comment between adjacent scalars", YamlDiagnostics.Remark),
        ("block scalar", YamlDiagnostics.BlockText),
        ("did not find expected node content", YamlDiagnostics.ValueMissing),
        ("anchor", YamlDiagnostics.AnchorOrAlias),
        ("a tag,", YamlDiagnostics.Tag),
        ("tag handle", YamlDiagnostics.Tag),
    ];

    /// <summary>The diagnostic for an exception of the parser.</summary>
    /// <param name="exception">The exception.</param>
    /// <param name="sign">The first character of what it complains of.</param>
    /// <param name="position">Where the scanner stood.</param>
    /// <param name="fileName">The file.</param>
    public static Diagnostic Of(YamlException exception, string sign, SourceSpan position, string fileName)
    {
        SourceSpan span = YamlPlace.Between(fileName, exception.Start, exception.End);
        foreach ((string words, DiagnosticDescriptor meaning) in Known)
        {
            if (exception.Message.Contains(words, StringComparison.Ordinal))
            {
                // Of a tab the parser marks the mapping around it, or the value before it.
                return Diagnostic.Of(meaning, meaning == YamlDiagnostics.Tab ? position : span, sign);
            }
        }

        return Diagnostic.Of(YamlDiagnostics.NotYaml, span);
    }
}
