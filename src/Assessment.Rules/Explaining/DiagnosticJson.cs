using System.Text.Json;
using Assessment.Model;

namespace Assessment.Rules.Explaining;

/// <summary>Writes a diagnostic with its sentence in both languages.</summary>
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
}
