using Assessment.Rules.Reading;

namespace Assessment.Rules.Auditing;

/// <summary>Reads a file of appeals.</summary>
internal sealed class AppealsReader
{
    private static readonly KeySet Keys = new(["record", "appeals"], []);
    private static readonly KeySet AppealKeys = new(["id", "unit", "lines", "grounds"], ["evidence", "decision"]);
    private static readonly KeySet DecisionKeys = new(["outcome", "by", "on"], ["accept", "reason"]);

    private static readonly Words<AppealOutcome> Outcomes = new(
        ("upheld", AppealOutcome.Upheld), ("part", AppealOutcome.Part), ("refused", AppealOutcome.Refused));

    private readonly Faults faults = new();

    internal static ReadResult<Appeals> Read(string text, string fileName)
    {
        AppealsReader reader = new();
        ReadResult<YamlNode> tree = YamlTree.Read(text, fileName, Limits.Default);
        reader.faults.AddAll(tree.Diagnostics);
        Appeals? appeals = tree.Value is { } root ? reader.Read(root) : null;
        return new(reader.faults.HasErrors ? null : appeals, reader.faults.InOrder());
    }

    private Appeals Read(YamlNode root)
    {
        Fields fields = Fields.Open(root, Keys, faults);
        return new(fields.Text("record"), fields.List("appeals", Appeal), fields.Find("record")?.Span ?? root.Span);
    }

    private Appeal Appeal(YamlNode node)
    {
        Fields fields = Fields.Open(node, AppealKeys, faults);
        return new(
            fields.Text("id"),
            fields.Text("unit"),
            fields.Texts("lines"),
            fields.Text("grounds"),
            fields.Texts("evidence"),
            fields.Optional("decision", Decision),
            node.Span);
    }

    private AppealDecision Decision(YamlNode node)
    {
        Fields fields = Fields.Open(node, DecisionKeys, faults);
        AppealOutcome outcome = fields.Word("outcome", Outcomes, AppealOutcome.Refused);
        if (outcome == AppealOutcome.Part)
        {
            fields.Need("accept");
        }
        else
        {
            fields.Refuse("accept", "outcome: part");
        }

        DateOnly day = fields.Find("on") is { } on && Expect.Scalar(on, faults) is { } scalar ? DateReader.Read(scalar, faults) ?? default : default;
        return new(outcome, fields.Text("by"), day, fields.Texts("accept"), fields.Text("reason"));
    }
}
