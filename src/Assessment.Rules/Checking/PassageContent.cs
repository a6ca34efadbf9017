using Assessment.Model;

namespace Assessment.Rules.Checking;

/// <summary>A figure under the key where the user wrote it.</summary>
internal sealed record KeyedQuantity(string Key, Quantity Quantity);

/// <summary>An interval under the key where the user wrote it, with what is measured; null where that is a plain attribute range.</summary>
internal sealed record KeyedInterval(string Key, Interval Interval, Quantity? Of, SourceSpan Span);

/// <summary>An amount under the key where the user wrote it, with the condition that its facts meet; null where they need meet none.</summary>
internal sealed record KeyedAmount(string Key, Amount Amount, Condition? Where);

/// <summary>Collects all quantities, conditions, intervals and amounts of a part of the file, however deep they stand.</summary>
internal sealed class PassageContent
{
    private readonly List<KeyedQuantity> _quantities = [];
    private readonly List<KeyedInterval> _intervals = [];
    private readonly List<KeyedAmount> _amounts = [];
    private readonly List<Condition> _conditions = [];

    /// <summary>All quantities in the order of the file's keys, an outer one before those inside it.</summary>
    internal IReadOnlyList<KeyedQuantity> Quantities => _quantities;

    /// <summary>All intervals.</summary>
    internal IReadOnlyList<KeyedInterval> Intervals => _intervals;

    /// <summary>All amounts.</summary>
    internal IReadOnlyList<KeyedAmount> Amounts => _amounts;

    /// <summary>All conditions, an outer one before those inside it.</summary>
    internal IReadOnlyList<Condition> Conditions => _conditions;

    internal void Add(string key, Quantity? quantity)
    {
        if (quantity is null)
        {
            return;
        }

        _quantities.Add(new(key, quantity));
        foreach (Quantity inner in QuantityParts.Of(quantity))
        {
            Add(key, inner);
        }

        if (quantity is Quantity.Aggregate aggregate)
        {
            Add(aggregate.Where);
        }
    }

    internal void Add(Condition? condition)
    {
        if (condition is null)
        {
            return;
        }

        _conditions.Add(condition);
        if (condition is Condition.Within within)
        {
            Add("where", within.Of);
            Add("where", within.Range, within.Of, within.Span);
        }

        foreach (Condition inner in ConditionParts.Of(condition))
        {
            Add(inner);
        }
    }

    internal void Add(string key, Interval interval, Quantity? of, SourceSpan span) =>
        _intervals.Add(new(key, interval, of, span));

    internal void Add(string key, Amount amount, Condition? where)
    {
        _amounts.Add(new(key, amount, where));
        foreach (KeyedQuantity part in AmountParts.Of(key, amount))
        {
            Add(part.Key, part.Quantity);
        }

        if (amount is Amount.Bands bands)
        {
            foreach (Band row in bands.Rows)
            {
                Add("bands", row.Range, bands.Of, row.Span);
            }
        }
    }
}
