using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Reading;

/// <summary>Reads what tells one group of facts from another: a word of the language, or the name of an attribute.</summary>
internal sealed class GroupingKeyReader(FactAttributes attributes, Faults faults)
{
    /// <summary>The keys that a key of a clause lists; empty when it is not there.</summary>
    public ImmutableArray<GroupingKey> Find(Fields fields, string key) =>
        fields.Find(key) is { } node ? [.. Expect.OneOrMore(node, faults).Select(Read)] : [];

    private GroupingKey Read(YamlNode node) => (node as YamlScalar)?.Text switch
    {
        "issue" => Of(GroupingKind.Issue),
        "person" => Of(GroupingKind.Person),
        "place" => Of(GroupingKind.Place),
        "day" => Of(GroupingKind.Day),
        "week" => Of(GroupingKind.Week),
        "month" => Of(GroupingKind.Month),
        "quarter" => Of(GroupingKind.Quarter),
        "half" => Of(GroupingKind.Half),
        _ => new(GroupingKind.Attribute, attributes.Name(node)),
    };

    private static GroupingKey Of(GroupingKind kind) => new(kind, "");
}
