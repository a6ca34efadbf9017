using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Checking.References;

/// <summary>What chooses the facts of a clause (<c>where</c>, <c>exempt</c>) does not rest on a figure over the facts that it chooses.</summary>
internal static class FiguresOfChoice
{
    internal static IEnumerable<Diagnostic> Check(SchemeUnderCheck scheme) =>
        from place in scheme.Clauses
        from choice in ChoicesOf(place.Clause)
        from condition in AllOf(choice.Condition).OfType<Condition.Within>()
        where RestsOnChosen(condition.Of)
        select Diagnostic.Of(CheckDiagnostics.ChoiceByChosen, condition.Of.Span, place.Clause.Id, choice.Key);

    private static IEnumerable<(string Key, Condition Condition)> ChoicesOf(Clause clause)
    {
        ImmutableArray<(string Key, Condition Condition)> exempt = [.. clause.Exemptions.Select(exemption => ("exempt", exemption.Where))];
        return clause.Where is { } where ? exempt.Prepend(("where", where)) : exempt;
    }

    private static IEnumerable<Condition> AllOf(Condition condition) => ConditionParts.Of(condition).SelectMany(AllOf).Prepend(condition);

    // An attribute by itself is the fact's own; over the units, or over several facts, it would be that of those chosen.
    private static bool RestsOnChosen(Quantity quantity) => quantity switch
    {
        Quantity.Aggregate aggregate => aggregate.On.IsEmpty,
        Quantity.OfPeers or Quantity.Rank => QuantityParts.Of(quantity).Any(LooksAtFacts),
        _ => QuantityParts.Of(quantity).Any(RestsOnChosen),
    };

    private static bool LooksAtFacts(Quantity quantity) => quantity switch
    {
        Quantity.OfFact or Quantity.Elapsed => true,
        Quantity.Aggregate aggregate => aggregate.On.IsEmpty,
        _ => QuantityParts.Of(quantity).Any(LooksAtFacts),
    };
}
