using System.Collections.Immutable;
using Assessment.Rules.Reading;

namespace Assessment.Rules.Cases;

/// <summary>Reads files of cases.</summary>
internal sealed class CaseFileReader(Faults faults)
{
    private const string OnlyUnit = "unit";

    private static readonly KeySet FileKeys = new(["scheme", "cases"], []);
    private static readonly KeySet CaseKeys = new(["name"], ["unit", "units", "decisions", "evidence", "expect", "lines", "refused", "note"]);

    private readonly ExpectedReader expected = new(faults);

    internal CaseFile Read(YamlNode root)
    {
        Fields fields = Fields.Open(root, FileKeys, faults);
        return new CaseFile(fields.Text("scheme"), fields.List("cases", ReadCase));
    }

    private Case ReadCase(YamlNode node)
    {
        Fields fields = Fields.Open(node, CaseKeys, faults);
        fields.Exclude("unit", "units");
        fields.NeedOneOf("unit", "units");
        fields.NeedOneOf("expect", "lines", "refused");
        ImmutableArray<(string Id, YamlNode Description)> units = Units(fields);
        return new Case(fields.Text("name"), fields.Head)
        {
            Note = fields.Text("note"),
            Units = units,
            Evidence = Evidence(fields),
            Decisions = fields.Find("decisions"),
            Items = Items(fields),
            Lines = fields.List("lines", line => expected.Line(line, units.Length == 1 ? units[0].Id : null)),
            Refused = fields.Texts("refused"),
        };
    }

    // A single unit needs no name; an `id` of its own is its name all the same.
    private ImmutableArray<(string Id, YamlNode Description)> Units(Fields fields)
    {
        if (fields.Find("unit") is { } single)
        {
            YamlNode? id = single is YamlMapping mapping ? mapping.Find("id")?.Value : null;
            return [(id is null ? OnlyUnit : PlainTextReader.Read(id, faults), single)];
        }

        return fields.Find("units") is { } several && Expect.Mapping(several, faults) is { } named
            ? [.. named.Entries.Select(entry => (entry.Key.Text, entry.Value))]
            : [];
    }

    // Unlike elsewhere, an empty list says something: there is no evidence.
    private ImmutableArray<YamlNode> Evidence(Fields fields) => fields.Find("evidence") switch
    {
        null or YamlSequence { Items.IsEmpty: true } => [],
        { } list => Expect.Items(list, faults),
    };

    private ImmutableArray<ExpectedItem> Items(Fields fields)
    {
        if (fields.Find("expect") is not { } node || Expect.Mapping(node, faults) is not { } expectations)
        {
            return [];
        }

        return fields.Has("units")
            ? [.. expectations.Entries.SelectMany(unit => expected.Items(unit.Key.Text, unit.Value))]
            : [.. expected.Items(Units(fields) is [var only] ? only.Id : OnlyUnit, node)];
    }
}
