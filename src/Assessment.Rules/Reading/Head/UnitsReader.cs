using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Reading;

/// <summary>Reads who can be assessed.</summary>
internal sealed class UnitsReader(Faults faults)
{
    private static readonly KeySet Keys = new(["kinds"], ["tags", "groups", "profiles", "attributes"]);

    private static readonly KeySet GroupKeys = new(["members"], ["title", "except"]);

    private static readonly KeySet ProfileKeys = new(["title", "kind"], ["tags"]);

    /// <summary>Who can be assessed; without profiles each kind by itself is one.</summary>
    public UnitVocabulary Read(YamlNode node)
    {
        Fields fields = Fields.Open(node, Keys, faults);
        ImmutableArray<NamedTitle> kinds = Titles(fields, "kinds");
        return new(
            kinds,
            Titles(fields, "tags"),
            [.. Entries(fields, "groups").Select(Group)],
            fields.Has("profiles") ? fields.List("profiles", Profile) : [.. kinds.Select(kind => new UnitProfile(kind.Title, kind.Name, [], kind.Span))],
            AttributeDefinitionReader.Find(fields, "attributes", faults));
    }

    private ImmutableArray<NamedTitle> Titles(Fields fields, string key) =>
    [
        .. Entries(fields, key).Select(entry =>
            new NamedTitle(IdReader.ReadId(entry.Key, faults), PlainTextReader.Read(entry.Value, faults), entry.Key.Span)),
    ];

    private ImmutableArray<YamlEntry> Entries(Fields fields, string key) =>
        fields.Find(key) is { } node ? Expect.Mapping(node, faults)?.Entries ?? [] : [];

    private UnitGroup Group(YamlEntry entry)
    {
        Fields fields = Fields.Open(entry.Value, GroupKeys, faults);
        string name = IdReader.ReadId(entry.Key, faults);
        return new(name, fields.Has("title") ? fields.Text("title") : name, fields.Texts("members"), fields.Texts("except"), entry.Key.Span);
    }

    private UnitProfile Profile(YamlNode node)
    {
        Fields fields = Fields.Open(node, ProfileKeys, faults);
        return new(fields.Text("title"), fields.Text("kind"), fields.Texts("tags"), node.Span);
    }
}
