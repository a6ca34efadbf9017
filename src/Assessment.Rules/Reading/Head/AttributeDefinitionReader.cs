using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Reading;

/// <summary>Reads definitions of attributes, of facts and of units alike.</summary>
internal static class AttributeDefinitionReader
{
    private static readonly KeySet Keys = new(["type"], ["title", "values", "unit", "range"]);

    private static readonly Words<AttributeType> Types = new(
        ("number", AttributeType.Number),
        ("measure", AttributeType.Measure),
        ("code", AttributeType.Code),
        ("flag", AttributeType.Flag),
        ("date", AttributeType.Date),
        ("text", AttributeType.Text),
        ("unit", AttributeType.Unit));

    /// <summary>The definitions under a key; empty when it is not there.</summary>
    public static ImmutableArray<AttributeDefinition> Find(Fields fields, string key, Faults faults)
    {
        ImmutableArray<YamlEntry> entries = fields.Find(key) is { } node ? Expect.Mapping(node, faults)?.Entries ?? [] : [];
        return [.. entries.Select(entry => Read(entry, faults))];
    }

    private static AttributeDefinition Read(YamlEntry entry, Faults faults)
    {
        string name = IdReader.ReadAttributeName(entry.Key, faults);
        Fields fields = Fields.Open(entry.Value, Keys, faults);
        AttributeType? type = fields.Find("type") is { } node ? Types.Read(node, faults) : null;
        CheckKeys(fields, type);
        return new(
            name,
            fields.Text("title"),
            type ?? AttributeType.Text,
            fields.Texts("values"),
            fields.Text("unit"),
            Range(fields, faults),
            entry.Key.Span);
    }

    private static void CheckKeys(Fields fields, AttributeType? type)
    {
        if (type == AttributeType.Code)
        {
            fields.Need("values");
        }

        if (type is not (null or AttributeType.Code))
        {
            fields.Refuse("values", "type: code");
        }

        if (type is not (null or AttributeType.Number or AttributeType.Measure))
        {
            fields.Refuse("range", "type: number");
            fields.Refuse("unit", "type: number");
        }
    }

    private static Interval? Range(Fields fields, Faults faults) =>
        fields.Find("range") is { } node && Expect.Scalar(node, faults) is { } scalar ? IntervalReader.Read(scalar, faults) : null;
}
