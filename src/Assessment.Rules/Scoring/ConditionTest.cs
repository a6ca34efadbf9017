using System.Diagnostics;
using Assessment.Model;

namespace Assessment.Rules.Scoring;

/// <summary>Tests whether a fact meets a condition. A fact that lacks what the condition asks for does not meet it.</summary>
internal sealed class ConditionTest(QuantityEvaluator quantities)
{
    public bool IsMet(Condition condition, Fact fact) => condition switch
    {
        Condition.OneOf test => FactFigures.Word(fact, test.Attribute) is { } word && test.Values.Contains(word),
        Condition.IsFlag test => Flag(fact, test.Attribute) == test.Value,
        Condition.Within test => IsWithin(test, fact),
        Condition.DateWithin test => IsWithin(test, FactFigures.Day(fact, test.Attribute)),
        Condition.All all => all.Conditions.All(c => IsMet(c, fact)),
        Condition.Any any => any.Conditions.Any(c => IsMet(c, fact)),
        Condition.Not not => !IsMet(not.Inner, fact),
        _ => throw new UnreachableException(),
    };

    private bool IsWithin(Condition.Within test, Fact fact)
    {
        var figure = quantities.Evaluate(test.Of, new FactScope([fact]));
        return figure.IsKnown && Intervals.Contains(test.Range, figure.Value);
    }

    private static bool IsWithin(Condition.DateWithin test, DateOnly? day) =>
        day is { } date && date >= (test.From ?? DateOnly.MinValue) && date <= (test.To ?? DateOnly.MaxValue);

    // A flag that is not set is false.
    private static bool Flag(Fact fact, string attribute) =>
        fact.Attributes.TryGetValue(attribute, out var value) && value is FactValue.Flag { Value: true };
}
