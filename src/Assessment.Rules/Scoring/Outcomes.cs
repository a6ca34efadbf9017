using Assessment.Model;

namespace Assessment.Rules.Scoring;

/// <summary>Results that are not points, computed from a complete sheet.</summary>
internal static class Outcomes
{
    public static ScoreSheet Add(ScoreSheet sheet, UnitContext context)
    {
        if (!sheet.IsComplete || context.Scheme.Source.Outcomes.IsEmpty)
        {
            return sheet;
        }

        var amounts = new AmountEvaluator(new QuantityEvaluator(context with { Beyond = new PassBefore([context], [sheet]) }), sheet.Total.Points);
        return sheet with
        {
            Outcomes =
            [
                .. from outcome in context.Scheme.Source.Outcomes
                   let figure = amounts.Evaluate(outcome.Amount, FactScope.Empty)
                   where figure.Missing is null
                   select new OutcomeFigure(outcome, figure.Value),
            ],
        };
    }
}
