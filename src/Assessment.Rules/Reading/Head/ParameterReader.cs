using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Reading;

/// <summary>Reads a figure that the document leaves open.</summary>
internal sealed class ParameterReader(Faults faults)
{
    private const string Everybody = "*";

    private static readonly KeySet Keys = new(["id", "title"], ["text", "owner", "value", "values"]);

    /// <summary>Reads a parameter.</summary>
    public Parameter Read(YamlNode node)
    {
        Fields fields = Fields.Open(node, Keys, faults);
        fields.Exclude("value", "values");
        return new(
            fields.Find("id") is { } id ? IdReader.ReadId(id, faults) : "",
            fields.Text("title"),
            fields.Text("text"),
            fields.Text("owner"),
            Values(fields),
            node.Span);
    }

    private ImmutableArray<ParameterValue> Values(Fields fields)
    {
        if (fields.Find("value") is { } value)
        {
            return [Value(Everybody, value)];
        }

        ImmutableArray<YamlEntry> entries = fields.Find("values") is { } node ? Expect.Mapping(node, faults)?.Entries ?? [] : [];
        return [.. entries.Select(entry => Value(entry.Key.Text, entry.Value))];
    }

    private ParameterValue Value(string group, YamlNode node) =>
        new(group, Expect.Scalar(node, faults) is { } scalar ? NumberReader.Read(scalar, faults).Value : 0, node.Span);
}
