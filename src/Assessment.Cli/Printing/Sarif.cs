using System.Collections.Immutable;
using System.Text.Json;
using Assessment.Model;
using Assessment.Rules;

namespace Assessment.Cli.Printing;

/// <summary>Writes diagnostics in SARIF 2.1.0, which editors and code hosting read.</summary>
internal static class Sarif
{
    internal static void Write(ImmutableArray<Diagnostic> diagnostics, Utf8JsonWriter json, Language language)
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        Tool(diagnostics, json, language);
        json.WriteStartArray("results");
        foreach (Diagnostic diagnostic in diagnostics)
        {
            Result(diagnostic, json, language);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Tool(ImmutableArray<Diagnostic> diagnostics, Utf8JsonWriter json, Language language)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "assess");
        json.WriteStartArray("rules");
        foreach (DiagnosticDescriptor rule in diagnostics.Select(diagnostic => diagnostic.Descriptor).DistinctBy(rule => rule.Code).OrderBy(rule => rule.Code, StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Code);
            Text("shortDescription", language == Language.Chinese ? rule.Chinese : rule.English, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Result(Diagnostic diagnostic, Utf8JsonWriter json, Language language)
    {
        string help = diagnostic.Help(language);
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Descriptor.Code);
        json.WriteString("level", DiagnosticText.Word(diagnostic.Descriptor.Severity, Language.English));
        Text("message", Escaped(help.Length == 0 ? diagnostic.Message(language) : $"{diagnostic.Message(language)} {help}"), json);
        json.WriteStartArray("locations");
        Location(diagnostic.Span, json);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    // In a message of SARIF, braces stand for an argument and brackets before a parenthesis for a link, unless they are written twice and after a backslash.
    private static string Escaped(string text) => Printable.Line(text)
        .Replace("{", "{{", StringComparison.Ordinal)
        .Replace("}", "}}", StringComparison.Ordinal)
        .Replace("](", "\\](", StringComparison.Ordinal);

    private static void Location(SourceSpan span, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", Uri.EscapeDataString(span.File).Replace("%2F", "/", StringComparison.Ordinal));
        json.WriteEndObject();
        if (span.Line > 0)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", span.Line);
            json.WriteNumber("startColumn", span.Column);
            json.WriteNumber("endLine", span.EndLine);
            json.WriteNumber("endColumn", span.EndColumn);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Text(string name, string text, Utf8JsonWriter json)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
