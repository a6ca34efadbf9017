using System.Text.Json.Nodes;

namespace Assessment.Rules.Tests.Auditing;

/// <summary>The entry of a record, as people name it, that holds a value. Written from <c>docs/record.schema.json</c>, not from the program.</summary>
internal static class SealedPlace
{
    /// <summary>Part and entry of a path such as <c>$.facts[3].count</c>; the entry is empty where the path names a whole part.</summary>
    internal static (string Part, string Entry) Of(JsonNode record, string path)
    {
        string[] steps = path[2..].Replace("[", ".[", StringComparison.Ordinal).Split('.');
        string part = steps[0];
        return (part, part switch
        {
            "grades" => Grade(record, steps),
            "decisions" => steps is [_, "parameters", var id, ..] ? $"parameter {id}" : "decisions",
            "head" => "head",
            "seal" or "signature" => "",
            "grading" => Text(record[part]!, "name"),
            _ when steps.Length > 1 => Name(part, record[part]![Index(steps[1])]!),
            _ => "",
        });
    }

    /// <summary>The name of an entry of a list.</summary>
    internal static string Name(string part, JsonNode entry) => part switch
    {
        "rules" => Text(entry, "name"),
        "elsewhere" => entry.GetValue<string>(),
        "sheets" => Text(entry["unit"]!, "id"),
        "corrections" => Text(entry, "by"),
        "figures" => $"{Text(entry, "subject")} {Text(entry, "name")}",
        "bars" => $"{Text(entry, "subject")} {Text(entry, "clause")}",
        "gradeDecisions" => string.Join(' ', new[] { "sort", "rule", "category", "for", "group" }.Select(key => Text(entry, key)).Append(entry["give"] is JsonObject give ? give.First().Value!.GetValue<string>() : "").Where(text => text.Length > 0)),
        "classes" => $"class {Text(entry, "class")}",
        "grades/subjects" => $"subject {Text(entry, "id")}",
        "grades/quotas" => $"quota {Text(entry, "rule")} {Text(entry, "group")}".TrimEnd(),
        _ => Text(entry, "id"),
    };

    private static string Grade(JsonNode record, string[] steps) => steps switch
    {
        [_, "classes", var at, var list, var index, ..] when list is "subjects" or "quotas" => Name($"grades/{list}", record["grades"]!["classes"]![Index(at)]![list]![Index(index)]!),
        [_, "classes", var at, ..] => Name("classes", record["grades"]!["classes"]![Index(at)]!),
        _ => "grades",
    };

    private static int Index(string step) => int.Parse(step.AsSpan(1, step.Length - 2), System.Globalization.CultureInfo.InvariantCulture);

    private static string Text(JsonNode entry, string key) => entry[key] is JsonValue value ? value.GetValue<string>() : "";
}
