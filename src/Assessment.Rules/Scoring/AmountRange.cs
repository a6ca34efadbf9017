using Assessment.Model;

namespace Assessment.Rules.Scoring;

/// <summary>How much a clause that still waits may come to: the least and the most.</summary>
internal static class AmountRange
{
    /// <summary>Stands for "no bound": far beyond any score, and still safe to add.</summary>
    public const decimal Unbounded = 1_000_000_000_000m;

    public static (decimal Least, decimal Most) Of(Clause clause, AmountEvaluator amounts, decimal? limit)
    {
        var (least, most) = Rate(clause.Effect, amounts);
        if (clause.Counting is not Counting.Once || !clause.Multipliers.IsEmpty)
        {
            least = least < 0 ? -Unbounded : 0;
            most = most > 0 ? Unbounded : 0;
        }

        return clause.Effect is Effect.Mark ? (least, most) : (Math.Min(0, least), Math.Min(Math.Max(0, most), limit ?? Unbounded));
    }

    private static (decimal Least, decimal Most) Rate(Effect effect, AmountEvaluator amounts) => effect switch
    {
        Effect.Deduct deduct => Rate(deduct.Amount, amounts),
        Effect.Award award => Rate(award.Amount, amounts),
        Effect.Mark mark => Rate(mark.Amount, amounts),
        Effect.Zero or Effect.Cap => (-Unbounded, 0),
        _ => (0, 0),
    };

    private static (decimal Least, decimal Most) Rate(Amount amount, AmountEvaluator amounts) => amount switch
    {
        Amount.Fixed plain => Span([plain.Value], amounts),
        Amount.Table table => Span(table.Rows.Select(r => r.Value), amounts),
        Amount.Bands bands => Span(bands.Rows.Select(r => r.Value).Concat(bands.None is null ? [] : [bands.None]), amounts),
        Amount.Between between => (0, Known(between.Points, amounts) ?? Unbounded),
        Amount.Given given => (0, Known(given.Points, amounts) ?? Unbounded),
        Amount.Stated stated => (Known(stated.Lowest, amounts) ?? 0, Known(stated.Highest, amounts) ?? Unbounded),
        Amount.Proportion { Lowest: not null } => (0, Unbounded),
        Amount.Proportion => (-Unbounded, Unbounded),
        _ => (0, Unbounded),
    };

    private static (decimal Least, decimal Most) Span(IEnumerable<Quantity> values, AmountEvaluator amounts)
    {
        var known = values.Select(v => Known(v, amounts)).ToList();
        return known.Contains(null) ? (0, Unbounded) : (known.Min() ?? 0, known.Max() ?? Unbounded);
    }

    private static decimal? Known(Quantity? quantity, AmountEvaluator amounts)
    {
        var figure = amounts.Points(quantity, FactScope.Empty);
        return figure.IsKnown ? figure.Value.ToAmount() : null;
    }
}
