using System.Collections.Immutable;
using System.Text.Json;
using Assessment.Model;

namespace Assessment.Cli.Printing;

/// <summary>Writes diagnostics as data for other programs.</summary>
internal static class DiagnosticsJson
{
    internal static void Write(ImmutableArray<Diagnostic> diagnostics, Utf8JsonWriter json, Language language)
    {
        json.WriteStartArray();
        foreach (Diagnostic diagnostic in diagnostics)
        {
            json.WriteStartObject();
            json.WriteString("code", diagnostic.Descriptor.Code);
            json.WriteString("severity", DiagnosticText.Word(diagnostic.Descriptor.Severity, Language.English));
            json.WriteString("file", diagnostic.Span.File);
            json.WriteNumber("line", diagnostic.Span.Line);
            json.WriteNumber("column", diagnostic.Span.Column);
            json.WriteNumber("endLine", diagnostic.Span.EndLine);
            json.WriteNumber("endColumn", diagnostic.Span.EndColumn);
            json.WriteString("message", diagnostic.Message(language));
            json.WriteString("help", diagnostic.Help(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
