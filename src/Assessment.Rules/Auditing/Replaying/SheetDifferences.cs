using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;

namespace Assessment.Rules.Auditing;

/// <summary>Compares sheets as records have them, figure by figure.</summary>
internal sealed class SheetDifferences
{
    private readonly FrozenSet<string> passedOver;
    private readonly bool comparesAdded;

    private SheetDifferences(bool comparesAdded, params string[] passedOver)
    {
        this.comparesAdded = comparesAdded;
        this.passedOver = passedOver.ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Compares every byte.</summary>
    internal static SheetDifferences Everything { get; } = new(comparesAdded: true);

    /// <summary>Passes over where the rules stand in their file and how they write an interval.</summary>
    internal static SheetDifferences Meaning { get; } = new(comparesAdded: true, "file", "line", "row");

    /// <summary>Passes over figures that an older engine did not write yet.</summary>
    internal static SheetDifferences OfOlderEngine { get; } = new(comparesAdded: false);

    internal IEnumerable<RecordDifference> Between(JsonElement was, JsonElement now)
    {
        Dictionary<string, JsonElement> found = now.EnumerateArray().ToDictionary(UnitOf, StringComparer.Ordinal);
        foreach (JsonElement sheet in was.EnumerateArray())
        {
            string unit = UnitOf(sheet);
            IEnumerable<RecordDifference> differences = found.Remove(unit, out JsonElement again)
                ? OfSheet(unit, sheet, again)
                : [new("sheets", unit, "", "", 0, [], "", "sheet", "")];
            foreach (RecordDifference difference in differences)
            {
                yield return difference;
            }
        }

        foreach (string unit in found.Keys.Order(StringComparer.Ordinal))
        {
            yield return new("sheets", unit, "", "", 0, [], "", "", "sheet");
        }
    }

    private static string UnitOf(JsonElement sheet) => sheet.GetProperty("unit").TextAt("id");

    private ImmutableArray<RecordDifference> OfSheet(string unit, JsonElement was, JsonElement now)
    {
        if (CanonicalJson.Of(was) == CanonicalJson.Of(now))
        {
            return [];
        }

        // Lines first: what a line says is the cause of what the items say.
        ImmutableArray<RecordDifference> differences =
        [
            .. SheetRow.Pairs(SheetRow.Lines(was), SheetRow.Lines(now)).SelectMany(pair => OfRow(unit, pair.Was, pair.Now)),
            .. SheetRow.Pairs(SheetRow.Items(was), SheetRow.Items(now)).SelectMany(pair => OfRow(unit, pair.Was, pair.Now)),
            .. SheetRow.Pairs(SheetRow.Rest(was), SheetRow.Rest(now)).SelectMany(pair => OfRow(unit, pair.Was, pair.Now)),
        ];
        bool isOrder = differences.IsEmpty && comparesAdded && passedOver.Count == 0;
        return isOrder ? [new("sheets", unit, "", "", 0, [], "order", "", "")] : differences;
    }

    private IEnumerable<RecordDifference> OfRow(string unit, SheetRow? was, SheetRow? now)
    {
        SheetRow place = was ?? now ?? throw new System.Diagnostics.UnreachableException();
        ImmutableSortedDictionary<string, string> before = Fields(was);
        ImmutableSortedDictionary<string, string> after = Fields(now);
        if (was is null || now is null)
        {
            return [new("sheets", unit, place.Node, place.Clause, place.Line, place.Facts, "", Short(was, before), Short(now, after))];
        }

        return
        [
            .. from field in before.Keys.Union(after.Keys, StringComparer.Ordinal)
               let old = before.GetValueOrDefault(field, "")
               let found = after.GetValueOrDefault(field, "")
               where old != found && (comparesAdded || before.ContainsKey(field))
               select new RecordDifference("sheets", unit, place.Node, place.Clause, place.Line, place.Facts, field, old, found),
        ];
    }

    // A line that is missing is told by its amount.
    private static string Short(SheetRow? row, ImmutableSortedDictionary<string, string> fields) =>
        row is null ? "" : fields.GetValueOrDefault("amount") ?? fields.GetValueOrDefault("score") ?? string.Join(' ', fields.Values);

    private ImmutableSortedDictionary<string, string> Fields(SheetRow? row) => row is null
        ? ImmutableSortedDictionary<string, string>.Empty
        : row.Fields.Where(field => !passedOver.Contains(field.Key.Split('.')[^1]))
            .ToImmutableSortedDictionary(field => field.Key, field => field.Value, StringComparer.Ordinal);
}
