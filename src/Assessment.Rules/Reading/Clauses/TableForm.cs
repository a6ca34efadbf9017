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
        if (fields.Find("table") is not { } table || by.IsEmpty)
        {
            return new(by, [], fields.Span);
        }

        if (TooDeep(table, by.Length) is { } row)
        {
            faults.Report(SchemeDiagnostics.TableTooDeep, row.Key.Span, row.Key.Text, Listed.Of(by.AsSpan()));
            return new(by, [], fields.Span);
        }

        return new(by, [.. Rows(table, by, [])], fields.Span);
    }

    // The first row whose figure is divided once more. A mapping may be a figure, if it has one of a quantity's keys.
    private YamlEntry? TooDeep(YamlNode node, int levels)
    {
        ImmutableArray<YamlEntry> entries = node is YamlMapping mapping ? mapping.Entries : [];
        return levels > 1
            ? entries.Select(entry => TooDeep(entry.Value, levels - 1)).FirstOrDefault(entry => entry is not null)
            : entries.FirstOrDefault(entry => entry.Value is YamlMapping { IsEmpty: false } value && !quantities.Fit(value));
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
