using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Reading;

/// <summary>Reads a requirement: exactly one test, and where its evidence comes from.</summary>
internal sealed class RequirementReader(QuantityReader quantities, ConditionReader conditions, FactAttributes attributes, Faults faults)
{
    private static readonly KeySet Keys = new(
        ["id", "text"],
        ["on", "where", "atLeast", "in", "atMost", "by", "of", "within", "each", "expected", "whenMissing"]);

    private static readonly ImmutableArray<string> Tests = ["atLeast", "atMost", "by", "within"];

    private static readonly Words<bool> WhenMissing = new(("met", true), ("pending", false));

    /// <summary>Reads a requirement.</summary>
    public Requirement Read(YamlNode node)
    {
        Fields fields = Fields.Open(node, Keys, faults);
        fields.NeedWith("expected", "each");
        return new Requirement
        {
            Id = fields.Find("id") is { } id ? IdReader.ReadId(id, faults) : "",
            Text = fields.Text("text"),
            On = fields.Texts("on"),
            Where = fields.Optional("where", conditions.Read),
            Test = Test(fields),
            ForEach = fields.Optional("each", attributes.Name),
            Expected = fields.Optional("expected", quantities.Read),
            MetWhenMissing = fields.Word("whenMissing", WhenMissing, false),
            Span = node.Span,
        };
    }

    private RequirementTest Test(Fields fields)
    {
        fields.Exclude(Tests.AsSpan());
        if (!Tests.Any(fields.Has))
        {
            fields.NeedOneOf(Tests.AsSpan());
            return new RequirementTest.By(default);
        }

        NeedPair(fields, "atLeast", "in");
        NeedPair(fields, "within", "of");
        return fields.Optional("atMost", AtMost)
            ?? fields.Optional("by", By)
            ?? fields.Optional("within", node => Within(fields, node))
            ?? AtLeast(fields);
    }

    private static void NeedPair(Fields fields, string key, string beside)
    {
        fields.NeedWith(key, beside);
        fields.NeedWith(beside, key);
    }

    private RequirementTest.AtLeast AtLeast(Fields fields) =>
        new(quantities.Required(fields, "atLeast"), fields.Word("in", TimeSpans.Words, RequiredIn.Year));

    private RequirementTest AtMost(YamlNode node) => new RequirementTest.AtMost(quantities.Read(node));

    private RequirementTest By(YamlNode node) =>
        new RequirementTest.By(Expect.Scalar(node, faults) is { } scalar && DateReader.Read(scalar, faults) is { } day ? day : default);

    private RequirementTest Within(Fields fields, YamlNode node) =>
        Expect.Scalar(node, faults) is { } scalar
            ? new RequirementTest.Within(quantities.Required(fields, "of"), IntervalReader.Read(scalar, faults))
            : new RequirementTest.By(default);
}
