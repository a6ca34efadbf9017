using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Reading;

namespace Assessment.Rules.Grading;

/// <summary>Reads worked cases.</summary>
internal sealed class GradingCaseReader(GradingFile file, Faults faults)
{
    private static readonly KeySet Keys = new(["grading", "cases"], ["note"]);

    private static readonly KeySet CaseKeys = new(["name", "rules", "subjects"], ["asOf", "figures", "decisions", "expect", "quotas", "open", "refused"]);

    private static readonly ImmutableArray<string> SubjectKeys =
        ["grade", "state", "best", "worst", "place", "shared", "reasons", "effects", "due", "open", "missing", "checks", "deadlines", "eligibility", "in"];

    private static readonly ImmutableArray<string> QuotaKeys = ["base", "ceiling", "inside", "tied", "outside", "conflict", "proof", "passedOver"];

    /// <summary>Reads the name of the grading file, and whether the keys beside it belong there.</summary>
    public static string Grading(YamlNode root, Faults faults) => Fields.Open(root, Keys, faults).Text("grading");

    /// <summary>Reads the cases of a file whose head is faultless.</summary>
    public IReadOnlyList<GradingCase> Read(YamlNode root) => Fields.Open(root, Keys, faults).List("cases", Case);

    private GradingCase Case(YamlNode node)
    {
        Fields fields = Fields.Open(node, CaseKeys, faults);
        var roll = new SubjectRollReader(file, faults);
        return new(
            fields.Text("name"),
            fields.Texts("rules"),
            new(fields.Find("subjects") is { } subjects ? roll.Subjects(subjects) : [], fields.Find("asOf") is { } day ? roll.Day(day) : null),
            fields.Find("figures") is { } figures ? new(new SubjectFiguresReader(file, faults).Figures(figures), []) : SubjectFigures.None,
            fields.Optional("decisions", new GradingDecisionsReader(file, faults).Read) ?? GradingDecisions.None,
            [.. Topics(fields, "expect", SubjectKeys), .. Topics(fields, "quotas", QuotaKeys), .. Whole(fields, "open"), .. Whole(fields, "refused")],
            fields.Find("name")?.Span ?? node.Span);
    }

    private IEnumerable<Expectation> Topics(Fields fields, string key, ImmutableArray<string> keys)
    {
        ImmutableArray<YamlEntry> topics = fields.Find(key) is { } node ? Expect.Mapping(node, faults)?.Entries ?? [] : [];
        foreach (YamlEntry topic in topics)
        {
            Fields expected = Fields.Open(topic.Value, new([], keys), faults);
            foreach (string name in keys.Where(expected.Has))
            {
                foreach (Expectation expectation in Expectations(topic.Key.Text, name, expected.Find(name) ?? topic.Value))
                {
                    yield return expectation;
                }
            }
        }
    }

    private IEnumerable<Expectation> Expectations(string topic, string name, YamlNode node) => node switch
    {
        YamlMapping mapping => mapping.Entries.Select(entry => new Expectation(topic, $"{name}.{entry.Key.Text}", Words(entry.Value), entry.Key.Span)),
        _ => [new Expectation(topic, name, Words(node), node.Span)],
    };

    private IEnumerable<Expectation> Whole(Fields fields, string key) =>
        fields.Find(key) is { } node ? [new Expectation("", key, Words(node), node.Span)] : [];

    // An empty list says that there is nothing.
    private ImmutableArray<string> Words(YamlNode node) =>
        node is YamlSequence { Items.IsEmpty: true } ? [] : PlainTextReader.ReadMany(node, faults);
}
