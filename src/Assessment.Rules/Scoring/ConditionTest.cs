using System.Diagnostics;
using Assessment.Model;

namespace Assessment.Rules.Scoring;

/// <summary>Tests whether a fact meets a condition. A fact that lacks what the condition asks for does not meet it.</summary>
internal sealed class ConditionTest(QuantityEvaluator quantities)
{
    /// <summary>Whether the fact meets the condition.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="nth">Which occurrence of the clause it is; 0 where that has no meaning.</param>
    public bool IsMet(Condition condition, Fact fact, int nth = 0) => condition switch
    {
        Condition.OneOf test => FactFigures.Word(fact, test.Attribute) is { } word && test.Values.Contains(word),
        Condition.IsFlag test => Flag(fact, test.Attribute) == test.Value,
        Condition.Within test => IsWithin(test, new FactScope([fact], nth)),
        Condition.IsNone test => fact.Attributes.GetValueOrDefault(test.Attribute) is FactValue.None,
        Condition.DateWithin test => IsWithin(test, FactFigures.Day(fact, test.Attribute)),
        Condition.All all => all.Conditions.All(c => IsMet(c, fact, nth)),
        Condition.Any any => any.Conditions.Any(c => IsMet(c, fact, nth)),
        Condition.Not not => !IsMet(not.Inner, fact, nth),
        _ => throw new UnreachableException(),
    };

    private bool IsWithin(Condition.Within test, FactScope scope)
    {
        var figure = quantities.Evaluate(test.Of, scope);
        return figure.IsKnown && Intervals.Contains(test.Range, figure.Value);
    }

    private static bool IsWithin(Condition.DateWithin test, DateOnly? day) =>
        day is { } date && date >= (test.From ?? DateOnly.MinValue) && date <= (test.To ?? DateOnly.MaxValue);

    // A flag that is not set is false.
    private static bool Flag(Fact fact, string attribute) =>
        fact.Attributes.TryGetValue(attribute, out var value) && value is FactValue.Flag { Value: true };
}
