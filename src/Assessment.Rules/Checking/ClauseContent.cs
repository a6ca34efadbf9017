using Assessment.Model;

namespace Assessment.Rules.Checking;

/// <summary>What a clause says in figures, by the five questions it answers.</summary>
internal static class ClauseContent
{
    internal static PassageContent Of(Clause clause)
    {
        PassageContent content = new();
        content.Add(clause.Where);
        AddEffect(content, clause);
        AddCounting(content, clause.Counting);
        AddMultipliers(content, clause);
        content.Add("limit", clause.Limit);
        return content;
    }

    /// <summary>The amount of a clause with its key in the file; null where the effect has none.</summary>
    internal static KeyedAmount? AmountOf(Clause clause) => clause.Effect switch
    {
        Effect.Deduct deduct => new("deduct", deduct.Amount, clause.Where),
        Effect.Award award => new("award", award.Amount, clause.Where),
        Effect.Mark mark => new("score", mark.Amount, clause.Where),
        _ => null,
    };

    private static void AddEffect(PassageContent content, Clause clause)
    {
        if (AmountOf(clause) is { } amount)
        {
            content.Add(amount.Key, amount.Amount, amount.Where);
        }

        content.Add("zero", (clause.Effect as Effect.Zero)?.FromNth);
        content.Add("cap", (clause.Effect as Effect.Cap)?.At);
    }

    private static void AddCounting(PassageContent content, Counting counting)
    {
        content.Add("free", (counting as Counting.PerOccurrence)?.Free);
        content.Add("free", (counting as Counting.PerDistinct)?.Free);
        content.Add("expected", (counting as Counting.PerDistinct)?.Expected);
        content.Add("required", (counting as Counting.PerMissing)?.Required);
    }

    private static void AddMultipliers(PassageContent content, Clause clause)
    {
        foreach (Multiplier multiplier in clause.Multipliers)
        {
            content.Add(multiplier.Where);
            content.Add("factor", multiplier.Factor, Both(clause.Where, multiplier.Where));
        }

        foreach (Exemption exemption in clause.Exemptions)
        {
            content.Add(exemption.Where);
        }
    }

    private static Condition? Both(Condition? one, Condition? other) =>
        one is null || other is null ? one ?? other : new Condition.All([one, other], other.Span);
}
