using Assessment.Model;

namespace Assessment.Rules.Reading;

/// <summary>Reads a result that is not points.</summary>
internal sealed class OutcomeReader(AmountReader amounts, Faults faults)
{
    private static readonly KeySet Keys = new(["id", "title", "text", "amount"], ["unit"]);

    /// <summary>Reads an outcome.</summary>
    public Outcome Read(YamlNode node)
    {
        Fields fields = Fields.Open(node, Keys, faults);
        return new(
            fields.Find("id") is { } id ? IdReader.ReadId(id, faults) : "",
            fields.Text("title"),
            fields.Text("text"),
            fields.Optional("amount", amounts.Read) ?? new Amount.Fixed(new Quantity.Number(0, false, node.Span), node.Span),
            fields.Text("unit"),
            node.Span);
    }
}
