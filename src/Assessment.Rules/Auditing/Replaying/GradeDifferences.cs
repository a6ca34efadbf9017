using System.Collections.Immutable;
using System.Text.Json;

namespace Assessment.Rules.Auditing;

/// <summary>Compares grade lists as records have them: subjects, lines, quotas, then the rest.</summary>
internal sealed class GradeDifferences(RowDifferences rows)
{
    private const string Part = "grades";

    internal IEnumerable<RecordDifference> Between(JsonElement was, JsonElement now)
    {
        if (CanonicalJson.Of(was) == CanonicalJson.Of(now))
        {
            return [];
        }

        RecordDifference[] differences = [.. SheetRow.Pairs(Rows(was), Rows(now)).SelectMany(pair => rows.Between(Part, (pair.Was ?? pair.Now)?.Node ?? "", [.. One(pair.Was)], [.. One(pair.Now)]))];
        return differences.Length == 0 ? rows.Order(Part, "") : differences;
    }

    private static IEnumerable<SheetRow> One(SheetRow? row) => row is null ? [] : [row with { Node = "" }];

    // A sealed list may have been made by anybody: whatever has not the shape of a list is compared as a whole.
    private static ImmutableArray<SheetRow> Rows(JsonElement list) =>
    [
        .. Classes(list).SelectMany(OfClass),
        new SheetRow("list", "", "", 0, [], [.. SheetRow.Flat("", list).Where(field => !field.Key.StartsWith("classes.", StringComparison.Ordinal))]),
    ];

    private static IEnumerable<SheetRow> OfClass(JsonElement list)
    {
        string name = list.TextAt("class");
        foreach (JsonElement subject in Items(list, "subjects"))
        {
            string id = subject.TextAt("id");
            yield return new($"subject\u001f{id}", id, "", 0, [], [.. SheetRow.Flat("", subject)]);
        }

        foreach (JsonElement quota in Items(list, "quotas"))
        {
            string rule = quota.TextAt("rule");
            string group = quota.TextAt("group");
            yield return new($"quota\u001f{rule}\u001f{group}", group, rule, 0, [], [.. SheetRow.Flat("", quota)]);
        }

        KeyValuePair<string, string>[] rest =
        [
            .. list.EnumerateObject().Where(property => property.Name is not ("subjects" or "quotas")).SelectMany(property => SheetRow.Flat(property.Name, property.Value)),
        ];
        yield return new($"class\u001f{name}", name, "", 0, [], [.. rest]);
    }

    private static IEnumerable<JsonElement> Classes(JsonElement list) => Items(list, "classes");

    private static IEnumerable<JsonElement> Items(JsonElement value, string key) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty(key, out JsonElement items) && items.ValueKind == JsonValueKind.Array
            ? items.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object)
            : [];
}
