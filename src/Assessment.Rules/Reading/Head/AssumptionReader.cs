using Assessment.Model;

namespace Assessment.Rules.Reading;

/// <summary>Reads an assumption: a reading of an unclear text.</summary>
internal sealed class AssumptionReader(Faults faults)
{
    private static readonly KeySet Keys = new(["id", "text", "status"], ["clauses", "by", "on"]);

    private static readonly Words<AssumptionStatus> Statuses = new(
        ("open", AssumptionStatus.Open), ("settled", AssumptionStatus.Settled));

    /// <summary>Reads an assumption; a settled one says by whom and when.</summary>
    public Assumption Read(YamlNode node)
    {
        Fields fields = Fields.Open(node, Keys, faults);
        AssumptionStatus status = fields.Word("status", Statuses, AssumptionStatus.Open);
        if (status == AssumptionStatus.Settled)
        {
            fields.Need("by");
            fields.Need("on");
        }

        return new(
            fields.Find("id") is { } id ? IdReader.ReadId(id, faults) : "",
            fields.Text("text"),
            fields.Texts("clauses"),
            status,
            fields.Text("by"),
            Day(fields),
            node.Span);
    }

    private string Day(Fields fields)
    {
        if (fields.Find("on") is { } node && Expect.Scalar(node, faults) is { } scalar)
        {
            DateReader.Read(scalar, faults);
        }

        return (fields.Find("on") as YamlScalar)?.Text ?? "";
    }
}
