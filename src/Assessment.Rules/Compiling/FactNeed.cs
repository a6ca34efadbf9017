using Assessment.Model;
using static Assessment.Rules.Compiling.QuantityWalk;

namespace Assessment.Rules.Compiling;

/// <summary>Decides whether a clause needs facts of its own kind to act at all.</summary>
internal static class FactNeed
{
    /// <summary>True for a clause that acts once, by figures from elsewhere or by requirements alone.</summary>
    public static bool IsAbsent(Clause clause) =>
        clause is { Counting: Counting.Once, Where: null, Multipliers.IsEmpty: true }
        && clause.Effect is Effect.Deduct or Effect.Award or Effect.Mark
        && AmountOf(clause.Effect) is not (null or Amount.Table or Amount.Stated or Amount.Given)
        && !OverOwnFacts(clause).Any(LooksAtOwnFacts)
        && (!clause.Requirements.IsEmpty || MeasuresTheUnit(AmountOf(clause.Effect)) || OfClauseAmounts(clause).Any(ComesFromElsewhere));

    public static Amount? AmountOf(Effect effect) => effect switch
    {
        Effect.Deduct deduct => deduct.Amount,
        Effect.Award award => award.Amount,
        Effect.Mark mark => mark.Amount,
        _ => null,
    };

    /// <summary>True for a figure that no evidence changes: written, decided, or the unit's own.</summary>
    public static bool IsConstant(Quantity quantity) =>
        Inside(quantity).All(part => part is Quantity.Number or Quantity.OfParameter or Quantity.OfUnit or Quantity.Arithmetic or Quantity.Ratio);

    private static bool LooksAtOwnFacts(Quantity quantity) =>
        quantity is Quantity.OfFact or Quantity.Elapsed or Quantity.Nth or Quantity.Aggregate { On.IsEmpty: true };

    // A unit's own attribute measures something only where it is measured, not where it is the amount of a clause.
    private static bool ComesFromElsewhere(Quantity quantity) =>
        quantity is Quantity.OfItem or Quantity.OfPeers or Quantity.Rank or Quantity.Aggregate;

    private static bool MeasuresTheUnit(Amount? amount) => amount switch
    {
        Amount.Bands bands => bands.Of is Quantity.OfUnit,
        Amount.Steps steps => steps.Of is Quantity.OfUnit,
        Amount.Proportion part => part.Of is Quantity.OfUnit or Quantity.Ratio,
        Amount.Between between => between.Of is Quantity.OfUnit or Quantity.Ratio,
        _ => false,
    };
}
