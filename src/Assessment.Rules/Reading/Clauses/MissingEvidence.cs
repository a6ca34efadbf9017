using Assessment.Model;

namespace Assessment.Rules.Reading;

/// <summary>What it means for a clause that no evidence has come, where the clause does not say.</summary>
internal static class MissingEvidence
{
    /// <summary>
    /// Pending for a clause that measures, counts what is missing, expects so many parts or needs a stated or given mark; nothing for occurrences.
    /// </summary>
    public static WhenMissing MeansFor(Effect effect, Counting counting)
    {
        bool needsEvidence = counting is Counting.PerMissing or Counting.PerDistinct { Expected: not null } || NeedsEvidence(effect);
        return needsEvidence ? WhenMissing.Pending : WhenMissing.Nothing;
    }

    private static bool NeedsEvidence(Effect effect) => effect switch
    {
        Effect.Deduct { Amount: var amount } => NeedsEvidence(amount),
        Effect.Award { Amount: var amount } => NeedsEvidence(amount),
        Effect.Mark { Amount: var amount } => NeedsEvidence(amount),
        _ => false,
    };

    private static bool NeedsEvidence(Amount amount) => amount switch
    {
        Amount.Bands or Amount.Steps or Amount.Proportion or Amount.Between or Amount.Given => true,
        Amount.Stated { Otherwise: null } => true,
        Amount.Fixed { Value: var value } => IsMeasured(value),
        _ => false,
    };

    private static bool IsMeasured(Quantity quantity) => quantity switch
    {
        Quantity.OfFact or Quantity.Elapsed => true,
        Quantity.Aggregate { Kind: not AggregateKind.Count } => true,
        Quantity.Arithmetic { Operands: var operands } => operands.Any(IsMeasured),
        Quantity.Ratio { Of: var of, To: var to } => IsMeasured(of) || IsMeasured(to),
        Quantity.OfPeers { Of: var of } => IsMeasured(of),
        Quantity.Rank { Of: var of } => IsMeasured(of),
        _ => false,
    };
}
