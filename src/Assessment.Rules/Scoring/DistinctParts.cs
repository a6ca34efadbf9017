using Assessment.Model;

namespace Assessment.Rules.Scoring;

/// <summary>The parts of a clause that counts distinct ones: whether all are there, and what they come to together.</summary>
internal static class DistinctParts
{
    /// <summary>Why the clause waits for further parts; null when all that it expects have been heard of, those among them that are excused.</summary>
    public static StateReason? Unheard(ClauseState state, Counting.PerDistinct per, QuantityEvaluator quantities)
    {
        if (per.Expected is null)
        {
            return null;
        }

        var expected = quantities.Evaluate(per.Expected);
        var facts = state.Facts.Concat(state.Entries.SelectMany(e => e.Facts)).ToList();
        int heard = facts.Select(f => GroupingKeys.Of(f, per.Keys)).Distinct(StringComparer.Ordinal).Count();
        return expected.Missing
            ?? per.Keys.Select(key => GroupingKeys.Unnamed(facts, key)).FirstOrDefault(missing => missing is not null)
            ?? (heard < expected.Value ? new StateReason(StateReasonKind.PartsAwaited, state.Clause.Source.Id) : null);
    }

    /// <summary>Adds one entry for all parts together: their mean, the highest or the lowest.</summary>
    public static void AddCombined(ClauseState state, List<Entry> entries, List<string> names, Counting.PerDistinct per)
    {
        if (Waits.Worst(entries.Select(e => e.Rate.Missing)) is { } missing)
        {
            state.Wait(missing);
            return;
        }

        var values = entries.Select(e => Figure.Of(e.Requested)).ToList();
        var combined = FigureMath.Aggregate(
            per.Combine switch
            {
                Combination.Mean => AggregateKind.Mean,
                Combination.Highest => AggregateKind.Highest,
                _ => AggregateKind.Lowest,
            },
            values,
            "");
        decimal amount = combined.Value.ToAmount();
        state.Entries.Add(new Entry
        {
            Facts = [.. entries.SelectMany(e => e.Facts)],
            Rate = AmountFigure.Of(amount),
            Label = per.Label,
            Requested = amount,
            Amount = amount,
            Parts = [.. entries.Select((e, i) => new PartCount(names[i], e.Requested, 0, true))],
        });
    }
}
