using System.Text.Json;
using Assessment.Model;
using Assessment.Rules;

namespace Assessment.Cli.Printing;

/// <summary>Writes what came of the cases as data.</summary>
internal static class CasesJson
{
    internal static void Write(CaseRuns runs, Utf8JsonWriter json, Language language)
    {
        json.WriteStartObject();
        json.WriteNumber("passed", runs.Passed);
        json.WriteNumber("failed", runs.Failed);
        json.WriteStartArray("cases");
        foreach (CaseFileRun file in runs.Files)
        {
            foreach (CaseResult result in file.Results)
            {
                Write(file, result, json, language);
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(CaseFileRun file, CaseResult result, Utf8JsonWriter json, Language language)
    {
        json.WriteStartObject();
        json.WriteString("file", file.File);
        json.WriteNumber("line", result.Case.Span.Line);
        json.WriteString("name", result.Case.Name);
        json.WriteBoolean("holds", result.Holds);
        json.WriteStartArray("failures");
        foreach (CaseFailure failure in result.Failures)
        {
            json.WriteStartObject();
            json.WriteNumber("line", failure.Span.Line);
            json.WriteString("message", failure.Message(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
