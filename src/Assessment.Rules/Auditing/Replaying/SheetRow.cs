using System.Collections.Immutable;
using System.Text.Json;

namespace Assessment.Rules.Auditing;

/// <summary>An item or a line of a sheet as a record has it, with its place and its figures by name.</summary>
/// <param name="Key">What makes it the same row in two sheets.</param>
/// <param name="Node">Id of the node.</param>
/// <param name="Clause">Id of the clause; empty when it has none.</param>
/// <param name="Line">Number of the line, from 1; 0 for an item.</param>
/// <param name="Facts">Facts behind it, by id.</param>
/// <param name="Fields">Its figures and words by name, outer and inner name joined by a point.</param>
internal sealed record SheetRow(string Key, string Node, string Clause, int Line, ImmutableArray<string> Facts, ImmutableArray<KeyValuePair<string, string>> Fields)
{
    /// <summary>The items, the whole first.</summary>
    internal static ImmutableArray<SheetRow> Items(JsonElement sheet) =>
    [
        .. sheet.GetProperty("items").EnumerateArray().Prepend(sheet.GetProperty("total"))
            .Select(item => new SheetRow(item.TextAt("id"), item.TextAt("id"), "", 0, [], [.. Flat("", item)])),
    ];

    /// <summary>The lines, each told from others of its clause by its number among them.</summary>
    internal static ImmutableArray<SheetRow> Lines(JsonElement sheet)
    {
        Dictionary<string, int> seen = new(StringComparer.Ordinal);
        return [.. sheet.GetProperty("lines").EnumerateArray().Select((line, index) => OfLine(line, index + 1, seen))];
    }

    /// <summary>Everything else: head, outcomes, bars, facts that were not used.</summary>
    internal static ImmutableArray<SheetRow> Rest(JsonElement sheet)
    {
        KeyValuePair<string, string>[] fields =
        [
            .. sheet.EnumerateObject()
                .Where(property => property.Name is not ("total" or "items" or "lines"))
                .SelectMany(property => Flat(property.Name, property.Value)),
        ];
        return [new SheetRow("", "", "", 0, [], [.. fields])];
    }

    /// <summary>What corrections were worth, by the fact that corrects.</summary>
    internal static ImmutableArray<SheetRow> Corrections(JsonElement corrections) =>
        [.. corrections.EnumerateArray().Select(entry => new SheetRow(entry.TextAt("by"), "", "", 0, [entry.TextAt("by"), entry.TextAt("corrects")], [.. Flat("", entry)]))];

    /// <summary>Rows of two sheets side by side: those of the first in order, then those that only the second has.</summary>
    internal static IEnumerable<(SheetRow? Was, SheetRow? Now)> Pairs(ImmutableArray<SheetRow> was, ImmutableArray<SheetRow> now)
    {
        // A sealed sheet may have been made by anybody; a row that stands twice is compared once.
        Dictionary<string, SheetRow> found = now.DistinctBy(row => row.Key, StringComparer.Ordinal).ToDictionary(row => row.Key, StringComparer.Ordinal);
        HashSet<string> known = was.Select(row => row.Key).ToHashSet(StringComparer.Ordinal);
        return was.Select(row => ((SheetRow?)row, found.GetValueOrDefault(row.Key)))
            .Concat(now.Where(row => !known.Contains(row.Key)).Select(row => ((SheetRow?)null, (SheetRow?)row)));
    }

    private static SheetRow OfLine(JsonElement line, int number, Dictionary<string, int> seen)
    {
        string node = line.TextAt("node");
        string clause = line.TryGetProperty("clause", out JsonElement of) ? of.TextAt("id") : "";
        string key = $"{node}\u001f{line.TextAt("kind")}\u001f{clause}";
        seen[key] = seen.GetValueOrDefault(key) + 1;
        ImmutableArray<string> facts = [.. line.GetProperty("facts").EnumerateArray().Select(fact => fact.GetString() ?? "")];
        return new(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{key}\u001f{seen[key]}"), node, clause, number, facts, [.. Flat("", line)]);
    }

    /// <summary>The values inside a value, outer and inner names joined by a point.</summary>
    internal static IEnumerable<KeyValuePair<string, string>> Flat(string name, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(property => Flat(name.Length == 0 ? property.Name : $"{name}.{property.Name}", property.Value)),
        JsonValueKind.Array when value.EnumerateArray().All(item => item.ValueKind != JsonValueKind.Object) =>
            [new(name, string.Join(' ', value.EnumerateArray().Select(item => item.ToString())))],
        JsonValueKind.Array => value.EnumerateArray().SelectMany((item, index) => Flat($"{name}.{Explaining.Figure.Whole(index + 1)}", item)),
        _ => [new(name, value.ToString())],
    };
}
