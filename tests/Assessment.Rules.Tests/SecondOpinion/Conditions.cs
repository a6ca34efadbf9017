using Assessment.Model;

namespace Assessment.Rules.Tests.SecondOpinion;

/// <summary>Conditions on a fact: every line must hold, a fact that lacks what a line asks for does not meet it, and a flag that is not given is false.</summary>
internal static class Conditions
{
    internal static bool Holds(Condition? condition, Fact fact, Scope scope) => condition switch
    {
        null => true,
        Condition.OneOf oneOf => Readings.Word(fact, oneOf.Attribute) is { } word && oneOf.Values.Contains(word),
        Condition.IsFlag flag => (fact.Attributes.GetValueOrDefault(flag.Attribute) is FactValue.Flag { Value: true }) == flag.Value,
        Condition.IsNone none => Readings.Number([fact], none.Attribute).Standing == Standing.SaidToBeNone,
        Condition.Within within => Quantities.Of(within.Of, scope.For(fact)) is { IsKnown: true } figure && Lies(figure.Value, within.Range),
        Condition.DateWithin date => Readings.Day(fact, date.Attribute) is { } day && Lies(day, date),
        Condition.All all => all.Conditions.All(inner => Holds(inner, fact, scope)),
        Condition.Any any => any.Conditions.Any(inner => Holds(inner, fact, scope)),
        Condition.Not not => !Holds(not.Inner, fact, scope),
        _ => throw new NotSupportedException(),
    };

    internal static bool Lies(Fraction value, Interval range) => IsAbove(value, range) && IsBelow(value, range);

    internal static bool IsAbove(Fraction value, Interval range) =>
        range.Lower is not { } lower || value > lower || (range.IncludesLower && value == lower);

    internal static bool IsBelow(Fraction value, Interval range) =>
        range.Upper is not { } upper || value < upper || (range.IncludesUpper && value == upper);

    private static bool Lies(DateOnly day, Condition.DateWithin range) =>
        (range.From is not { } from || day >= from) && (range.To is not { } to || day <= to);
}
