using System.Text.Json;
using Assessment.Model;

namespace Assessment.Cli.Printing;

/// <summary>Writes what came of the cases as data.</summary>
internal static class CasesJson
{
    internal static void Write(CaseRuns runs, Utf8JsonWriter json, Language language)
    {
        json.WriteStartObject();
        json.WriteNumber("passed", runs.Passed);
        json.WriteNumber("failed", runs.Failed);
        json.WriteStartArray("notRun");
        foreach (CaseFileRun file in runs.Files.Where(file => file.Verdicts is null))
        {
            json.WriteStringValue(file.File);
        }

        json.WriteEndArray();
        json.WriteStartArray("cases");
        foreach (CaseFileRun file in runs.Files)
        {
            foreach (CaseVerdict result in file.Verdicts ?? [])
            {
                Write(file, result, json, language);
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(CaseFileRun file, CaseVerdict result, Utf8JsonWriter json, Language language)
    {
        json.WriteStartObject();
        json.WriteString("file", file.File);
        json.WriteNumber("line", result.Span.Line);
        json.WriteString("name", result.Name);
        json.WriteBoolean("holds", result.Holds);
        json.WriteStartArray("failures");
        foreach (CaseMessage failure in result.Failures)
        {
            json.WriteStartObject();
            json.WriteNumber("line", failure.Span.Line);
            json.WriteString("message", failure.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
