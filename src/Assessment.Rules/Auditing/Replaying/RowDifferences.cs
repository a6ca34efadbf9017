using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Assessment.Rules.Auditing;

/// <summary>Compares rows of a result with those that were computed again, field by field.</summary>
internal sealed class RowDifferences
{
    private readonly FrozenSet<string> passedOver;
    private readonly bool comparesAdded;

    private RowDifferences(bool comparesAdded, params string[] passedOver)
    {
        this.comparesAdded = comparesAdded;
        this.passedOver = passedOver.ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Compares every byte.</summary>
    internal static RowDifferences Everything { get; } = new(comparesAdded: true);

    /// <summary>Passes over where the rules stand in their file and how they write an interval.</summary>
    internal static RowDifferences Meaning { get; } = new(comparesAdded: true, "file", "line", "row");

    /// <summary>Passes over figures that an older engine did not write yet.</summary>
    internal static RowDifferences OfOlderEngine { get; } = new(comparesAdded: false);

    /// <summary>The differences of rows, those of the first list in order, then those that only the second has.</summary>
    internal IEnumerable<RecordDifference> Between(string part, string unit, ImmutableArray<SheetRow> was, ImmutableArray<SheetRow> now) =>
        SheetRow.Pairs(was, now).SelectMany(pair => OfRow(part, unit, pair.Was, pair.Now));

    /// <summary>What remains where no field differs and the bytes do: the order.</summary>
    internal IReadOnlyList<RecordDifference> Order(string part, string unit) =>
        comparesAdded && passedOver.Count == 0 ? [new(part, unit, "", "", 0, [], "order", "", "")] : [];

    private IEnumerable<RecordDifference> OfRow(string part, string unit, SheetRow? was, SheetRow? now)
    {
        SheetRow place = was ?? now ?? throw new System.Diagnostics.UnreachableException();
        ImmutableSortedDictionary<string, string> before = Fields(was);
        ImmutableSortedDictionary<string, string> after = Fields(now);
        if (was is null || now is null)
        {
            return [new(part, unit, place.Node, place.Clause, place.Line, place.Facts, "", Short(was, before), Short(now, after))];
        }

        return
        [
            .. from field in before.Keys.Union(after.Keys, StringComparer.Ordinal)
               let old = before.GetValueOrDefault(field, "")
               let found = after.GetValueOrDefault(field, "")
               where old != found && (comparesAdded || before.ContainsKey(field))
               select new RecordDifference(part, unit, place.Node, place.Clause, place.Line, place.Facts, field, old, found),
        ];
    }

    // A row that is missing is told by its amount, or its grade.
    private static string Short(SheetRow? row, ImmutableSortedDictionary<string, string> fields) => row is null
        ? ""
        : fields.GetValueOrDefault("amount") ?? fields.GetValueOrDefault("score") ?? fields.GetValueOrDefault("grade") ?? string.Join(' ', fields.Values);

    private ImmutableSortedDictionary<string, string> Fields(SheetRow? row) => row is null
        ? ImmutableSortedDictionary<string, string>.Empty
        : row.Fields.Where(field => !passedOver.Contains(field.Key.Split('.')[^1]))
            .ToImmutableSortedDictionary(field => field.Key, field => field.Value, StringComparer.Ordinal);
}
