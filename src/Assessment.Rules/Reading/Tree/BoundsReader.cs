using Assessment.Model;

namespace Assessment.Rules.Reading;

/// <summary>Reads the bounds of a node: <c>min</c> and <c>max</c>, or those of an <c>extra</c> section.</summary>
internal sealed class BoundsReader(QuantityReader quantities, Faults faults)
{
    private static readonly KeySet ExtraKeys = new([], ["min", "max"]);

    /// <summary>The bounds; null where the node does not say. An extra section that names one bound has the other at 0.</summary>
    public (Bound? Lowest, Bound? Highest) Read(Fields node)
    {
        if (node.Find("extra") is not { } extra)
        {
            return (node.Optional("min", Bound), node.Optional("max", Bound));
        }

        Fields fields = Fields.Open(extra, ExtraKeys, faults);
        return (fields.Optional("min", Bound) ?? Zero(extra.Span), fields.Optional("max", Bound) ?? Zero(extra.Span));
    }

    private Bound Bound(YamlNode node) =>
        node is YamlScalar { Text: ReservedNames.None } ? new Bound.None() : new Bound.At(quantities.Read(node));

    private static Bound.At Zero(SourceSpan span) => new(new Quantity.Number(0, false, span));
}
