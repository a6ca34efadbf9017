using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Reading;

namespace Assessment.Rules.Checking.Tables;

/// <summary>A table has a row for every value that its attributes can have, and for no other.</summary>
internal static class TableRows
{
    internal static IEnumerable<Diagnostic> Check(SchemeUnderCheck scheme) =>
        from passage in scheme.Passages
        from keyed in passage.Content.Amounts
        let table = keyed.Amount as Amount.Table
        where table is not null && table.By.All(name => scheme.Attributes.OfFact(name)?.Type == AttributeType.Code)
        from fault in Faults(new(scheme.Attributes, passage.Id, table, keyed.Where))
        select fault;

    // A misspelt value is one fault: that the right one is missing goes without saying.
    private static IEnumerable<Diagnostic> Faults(Lookup lookup)
    {
        Diagnostic[] strange = [.. Strange(lookup)];
        HashSet<string> meant = new(strange.Select(fault => fault.Suggestion).OfType<string>(), StringComparer.Ordinal);
        return strange.Concat(Missing(lookup with { Meant = meant }, [], lookup.Table.Rows));
    }

    private static IEnumerable<Diagnostic> Strange(Lookup lookup) =>
        from row in lookup.Table.Rows
        from column in row.Keys.Zip(lookup.Table.By, (key, name) => (Key: key, Name: name))
        let values = lookup.ValuesOf(column.Name)
        where !values.Contains(column.Key, StringComparer.Ordinal)
        select Diagnostic.Of(CheckDiagnostics.ValueNotInList, row.Span, lookup.User, column.Name, column.Key) with
        {
            Suggestion = Nearest.Of(column.Key, values),
        };

    // Column by column, so that a value that has no row at all is one fault and not one for each combination.
    private static IEnumerable<Diagnostic> Missing(Lookup lookup, ImmutableArray<string> path, IEnumerable<TableRow> rows)
    {
        if (path.Length == lookup.Table.By.Length)
        {
            return [];
        }

        string name = lookup.Table.By[path.Length];
        ILookup<string, TableRow> byValue = rows.Where(row => row.Keys.Length > path.Length).ToLookup(row => row.Keys[path.Length], StringComparer.Ordinal);
        return AllowedCodes.Under(lookup.Where, name, lookup.ValuesOf(name)).Where(value => byValue.Contains(value) || !lookup.Meant.Contains(value)).SelectMany(value => byValue.Contains(value)
            ? Missing(lookup, path.Add(value), byValue[value])
            : [Fault(lookup, path.Add(value))]);
    }

    private static Diagnostic Fault(Lookup lookup, ImmutableArray<string> values) => Diagnostic.Of(
        CheckDiagnostics.TableMissesValue,
        lookup.Table.Span,
        lookup.User,
        string.Join(" / ", lookup.Table.By.Take(values.Length)),
        string.Join(" / ", values));

    private sealed record Lookup(AttributeTypes Attributes, string User, Amount.Table Table, Condition? Where)
    {
        internal HashSet<string> Meant { get; init; } = [];

        internal ImmutableArray<string> ValuesOf(string attribute) => Attributes.OfFact(attribute)?.Values ?? [];
    }
}
