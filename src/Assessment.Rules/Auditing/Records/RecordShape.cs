using System.Text.Json;

namespace Assessment.Rules.Auditing;

/// <summary>Whether the parts of a record have the shape on which everything else relies. A record is hostile until it has been read.</summary>
internal static class RecordShape
{
    /// <summary>The first part that has another shape; null when all are right.</summary>
    internal static string? FirstWrong(JsonElement root) =>
        RecordFormat.Parts(RecordFormat.VersionOf(root)).FirstOrDefault(part => !IsRight(root.GetProperty(part.Key), part))?.Key
        ?? (root.GetProperty("rules").GetArrayLength() == 0 && !RecordGrades.IsIn(root) ? "rules" : null)
        ?? (root.GetProperty(RecordFormat.Seal).ValueKind == JsonValueKind.Object ? null : RecordFormat.Seal);

    private static bool IsRight(JsonElement value, RecordPartKind part) => part.Shape switch
    {
        RecordPartShape.List => value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(item => IsRight(item, part.Key)),
        RecordPartShape.Single => value.ValueKind == JsonValueKind.Object,
        _ => value.ValueKind == JsonValueKind.Null || (value.ValueKind == JsonValueKind.Object && part.Entry.IsRight(value)),
    };

    private static bool IsRight(JsonElement item, string part) => part switch
    {
        RecordFormat.Elsewhere => item.ValueKind == JsonValueKind.String,
        "sheets" => IsSheet(item),
        "figures" => IsObject(item) && item.TryGetProperty("value", out JsonElement value) && IsFigure(value),
        "subjects" => IsObject(item) && IsSubject(item),
        "facts" => IsObject(item) && item.EnumerateObject().All(property => property.Name is not ("kind" or "item") || property.Value.ValueKind == JsonValueKind.String),
        _ => IsObject(item),
    };

    private static bool IsSheet(JsonElement sheet) =>
        IsObject(sheet)
        && Has(sheet, "unit", JsonValueKind.Object)
        && Has(sheet, "total", JsonValueKind.Object)
        && Has(sheet, "items", JsonValueKind.Array) && sheet.GetProperty("items").EnumerateArray().All(IsObject)
        && Has(sheet, "lines", JsonValueKind.Array) && sheet.GetProperty("lines").EnumerateArray().All(IsLine);

    private static bool IsSubject(JsonElement subject) => Commitment.IsMasked(subject, "facts")
        || (Has(subject, "facts", JsonValueKind.Object) && !subject.GetProperty("facts").EnumerateObject().Any(fact => subject.TryGetProperty(fact.Name, out _)));

    private static bool IsLine(JsonElement line) =>
        IsObject(line) && Has(line, "facts", JsonValueKind.Array) && line.GetProperty("facts").EnumerateArray().All(fact => fact.ValueKind == JsonValueKind.String);

    private static bool IsFigure(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => true,
        JsonValueKind.Number => value.TryGetDecimal(out _),
        _ => false,
    };

    private static bool IsObject(JsonElement value) => value.ValueKind == JsonValueKind.Object;

    private static bool Has(JsonElement value, string key, JsonValueKind kind) => value.TryGetProperty(key, out JsonElement found) && found.ValueKind == kind;
}
