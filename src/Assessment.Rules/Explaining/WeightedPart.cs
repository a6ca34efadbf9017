using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Explaining;

/// <summary>What one part brings to a node that adds its parts up by weight.</summary>
/// <param name="Part">The part.</param>
/// <param name="Conversion">The line that weighs it; null where its weight changes nothing.</param>
internal sealed record WeightedPart(ItemScore Part, ScoreLine? Conversion)
{
    /// <summary>Points of the part after its weight.</summary>
    internal decimal Brought => Part.Settled + (Conversion?.Amount ?? 0);

    /// <summary>The weight; null where the part has none.</summary>
    internal decimal? Weight => Conversion is null || Part.Settled == 0
        ? (Part.Indicator?.Weight as Quantity.Number)?.Value
        : Brought / Part.Settled;

    /// <summary>What is weighed by what: A 92 × 0.25, or the state of a part without a score.</summary>
    internal string Sentence(Language language)
    {
        string weight = Weight is { } factor ? $" × {Figure.Exact(factor)}" : "";
        return $"{Part.Id} {(Part.Score is null ? StateText.Name(Part.State, language) : Figure.Exact(Part.Settled) + weight)}";
    }

    /// <summary>The parts of a node, in the document's order; empty where none has a weight.</summary>
    internal static ImmutableArray<WeightedPart> Of(SheetNode node) => node.Children.Any(child => child.Item.Indicator?.Weight is not null)
        ? [.. node.Children.Where(child => child.Item.State != ItemState.NotApplicable || child.Item.Settled != 0).Select(child => new WeightedPart(child.Item, Conversions(node).FirstOrDefault(line => Weighs(line, child.Item))))]
        : [];

    /// <summary>Whether the line does nothing but weigh a part of the node.</summary>
    internal static bool IsWeighing(ScoreLine line, SheetNode node) =>
        line.Kind == LineKind.Conversion && node.Children.Any(child => Weighs(line, child.Item));

    private static IEnumerable<ScoreLine> Conversions(SheetNode node) => node.Lines.Where(line => line.Kind == LineKind.Conversion);

    private static bool Weighs(ScoreLine line, ItemScore part) => part.Indicator?.Weight is not null && line.Arithmetic?.Row == part.Id;
}
