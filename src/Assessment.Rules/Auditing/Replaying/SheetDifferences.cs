using System.Text.Json;

namespace Assessment.Rules.Auditing;

/// <summary>Compares sheets as records have them, figure by figure.</summary>
internal sealed class SheetDifferences(RowDifferences rows)
{
    private const string Part = "sheets";

    internal IEnumerable<RecordDifference> Between(JsonElement was, JsonElement now)
    {
        Dictionary<string, JsonElement> found = now.EnumerateArray().ToDictionary(UnitOf, StringComparer.Ordinal);
        foreach (JsonElement sheet in was.EnumerateArray())
        {
            string unit = UnitOf(sheet);
            IEnumerable<RecordDifference> differences = found.Remove(unit, out JsonElement again)
                ? OfSheet(unit, sheet, again)
                : [new(Part, unit, "", "", 0, [], "", "sheet", "")];
            foreach (RecordDifference difference in differences)
            {
                yield return difference;
            }
        }

        foreach (string unit in found.Keys.Order(StringComparer.Ordinal))
        {
            yield return new(Part, unit, "", "", 0, [], "", "", "sheet");
        }
    }

    private static string UnitOf(JsonElement sheet) => sheet.GetProperty("unit").TextAt("id");

    private IReadOnlyList<RecordDifference> OfSheet(string unit, JsonElement was, JsonElement now)
    {
        if (CanonicalJson.Of(was) == CanonicalJson.Of(now))
        {
            return [];
        }

        // Lines first: what a line says is the cause of what the items say.
        RecordDifference[] differences =
        [
            .. rows.Between(Part, unit, SheetRow.Lines(was), SheetRow.Lines(now)),
            .. rows.Between(Part, unit, SheetRow.Items(was), SheetRow.Items(now)),
            .. rows.Between(Part, unit, SheetRow.Rest(was), SheetRow.Rest(now)),
        ];
        return differences.Length == 0 ? rows.Order(Part, unit) : differences;
    }
}
