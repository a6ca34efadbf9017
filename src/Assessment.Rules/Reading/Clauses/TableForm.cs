using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Reading;

/// <summary>Reads a table by one or more attributes: rows by the values of the first, divided by those of the next.</summary>
internal sealed class TableForm(QuantityReader quantities, FactAttributes attributes, Faults faults)
{
    /// <summary>The form of a table.</summary>
    public Form<Amount> Form => new("table", new(["by", "table"], []), Read);

    private Amount.Table Read(Fields fields)
    {
        ImmutableArray<string> by = fields.Find("by") is { } names ? attributes.Names(names) : [];
        ImmutableArray<TableRow> rows = fields.Find("table") is { } table ? [.. Rows(table, by, [])] : [];
        return new(by, rows, fields.Span);
    }

    private IEnumerable<TableRow> Rows(YamlNode node, ImmutableArray<string> by, ImmutableArray<string> keys)
    {
        ImmutableArray<YamlEntry> entries = Expect.Mapping(node, faults)?.Entries ?? [];
        return entries.SelectMany(entry => Row(entry, by, keys.Add(entry.Key.Text)));
    }

    private IEnumerable<TableRow> Row(YamlEntry entry, ImmutableArray<string> by, ImmutableArray<string> keys)
    {
        if (keys.Length >= by.Length)
        {
            return [new TableRow(keys, quantities.Read(entry.Value), entry.Key.Span)];
        }

        if (entry.Value is YamlScalar { IsAbsent: false })
        {
            faults.Report(SchemeDiagnostics.TableTooShallow, entry.Value.Span, entry.Key.Text, by[keys.Length]);
            return [];
        }

        return Rows(entry.Value, by, keys);
    }
}
