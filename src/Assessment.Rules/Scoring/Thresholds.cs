using Assessment.Model;

namespace Assessment.Rules.Scoring;

/// <summary>What an amount does not write itself: thresholds and points from parameters, the unit, other units or elsewhere.</summary>
/// <param name="quantities">Computes them.</param>
internal sealed class Thresholds(QuantityEvaluator quantities)
{
    /// <summary>The figure, with the thresholds that come from elsewhere and the other units' figures in them.</summary>
    /// <param name="figure">What the amount came to.</param>
    /// <param name="amount">The amount.</param>
    /// <param name="measured">What it measures; its thresholds are read as it is read.</param>
    /// <param name="scope">The facts.</param>
    public AmountFigure AddTo(AmountFigure figure, Amount amount, Figure measured, FactScope scope)
    {
        foreach (var (key, quantity) in Of(amount))
        {
            if (quantity is not (null or Quantity.Number) && quantities.Evaluate(quantity, scope).ForPeople() is { } value)
            {
                figure = figure with
                {
                    Thresholds = figure.Thresholds.Add(new ThresholdFigure(key, quantity, IsPoints(key) ? value : value with { IsPercent = measured.IsPercent })),
                    Peers = figure.Peers.AddRange(quantities.PeersIn(quantity)),
                };
            }
        }

        return figure;
    }

    private static bool IsPoints(string key) => key is "points" or "proportion";

    private static ReadOnlySpan<(string Key, Quantity? Quantity)> Of(Amount amount) => amount switch
    {
        Amount.Steps steps => new[] { (steps.Direction == StepDirection.Below ? "below" : "above", steps.From), ("every", steps.Every), ("points", (Quantity?)steps.Points) },
        Amount.Proportion part => new[] { ("proportion", part.Points), ("atLeast", part.Lowest), ("atMost", part.Highest) },
        Amount.Between between => new[] { ("zero", between.Zero), ("full", between.Full), ("points", between.Points) },
        _ => [],
    };
}
