using System.Text.Json;
using Assessment.Model;

namespace Assessment.Rules.Explaining;

/// <summary>Writes a diagnostic with its sentence in both languages, and reads it back.</summary>
internal static class DiagnosticJson
{
    internal static void Write(Diagnostic diagnostic, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Descriptor.Code);
        json.WriteWord("severity", diagnostic.Descriptor.Severity);
        json.WriteString("file", diagnostic.Span.File);
        json.WriteNumber("line", diagnostic.Span.Line);
        json.WriteNumber("column", diagnostic.Span.Column);
        json.WriteString("chinese", diagnostic.Message(Language.Chinese));
        json.WriteString("english", diagnostic.Message(Language.English));
        json.WriteText("chineseHelp", diagnostic.Help(Language.Chinese));
        json.WriteText("englishHelp", diagnostic.Help(Language.English));
        json.WriteEndObject();
    }

    /// <summary>The diagnostic, worded as it was written.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    internal static Diagnostic Read(JsonElement json)
    {
        if (!Enum.TryParse(Text(json, "severity"), ignoreCase: true, out Severity severity) || !Enum.IsDefined(severity))
        {
            throw new JsonException("A diagnostic has a severity.");
        }

        DiagnosticDescriptor descriptor = new(
            Text(json, "code"),
            severity,
            Literal(Text(json, "chinese")),
            Literal(Text(json, "english")),
            Literal(Text(json, "chineseHelp")),
            Literal(Text(json, "englishHelp")));
        int line = Whole(json, "line");
        int column = Whole(json, "column");
        return Diagnostic.Of(descriptor, new SourceSpan(Text(json, "file"), line, column, line, column));
    }

    // Braces would be taken for places of arguments.
    private static string Literal(string text) => text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);

    private static string Text(JsonElement of, string name) =>
        of.TryGetProperty(name, out JsonElement text) && text.ValueKind == JsonValueKind.String ? text.GetString() ?? "" : "";

    private static int Whole(JsonElement of, string name) =>
        of.TryGetProperty(name, out JsonElement number) && number.ValueKind == JsonValueKind.Number && number.TryGetInt32(out int whole) ? whole : 0;
}
