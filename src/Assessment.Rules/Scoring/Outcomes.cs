using Assessment.Model;

namespace Assessment.Rules.Scoring;

/// <summary>Results that are not points, computed from a complete sheet.</summary>
internal static class Outcomes
{
    /// <summary>Adds the results that are known; one that needs the other units is left out where they are not there, and so is one that is too large.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="context">The unit.</param>
    /// <param name="beyond">All sheets, this one among them.</param>
    public static ScoreSheet Add(ScoreSheet sheet, UnitContext context, IBeyond beyond)
    {
        if (!sheet.IsComplete || context.Scheme.Source.Outcomes.IsEmpty)
        {
            return sheet;
        }

        try
        {
            return sheet with { Outcomes = [.. Of(sheet, context, beyond)] };
        }
        catch (OverflowException)
        {
            return sheet;
        }
    }

    private static IEnumerable<OutcomeFigure> Of(ScoreSheet sheet, UnitContext context, IBeyond beyond)
    {
        var amounts = new AmountEvaluator(new QuantityEvaluator(context with { Beyond = beyond }), sheet.Total.Points);
        return from outcome in context.Scheme.Source.Outcomes
               let figure = amounts.Evaluate(outcome.Amount, FactScope.Empty)
               where figure.Missing is null
               select new OutcomeFigure(outcome, figure.Value);
    }
}
