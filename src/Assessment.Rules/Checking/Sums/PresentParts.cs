using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Checking.Sums;

/// <summary>Finds the nodes in a list of indicators whose points count for a unit.</summary>
internal sealed class PresentParts(SchemeUnderCheck scheme)
{
    /// <summary>The nodes that count, in the document's order; null when a name or a choice of alternates is faulty, which others report.</summary>
    /// <remarks>A node that does not apply but says what becomes of its points counts: whatever it says, the written points are those with it.</remarks>
    internal IReadOnlyList<Indicator>? In(ImmutableArray<Branch> branches, ProofUnit unit)
    {
        List<Indicator> present = [];
        return branches.All(branch => TryAdd(branch, unit, present)) ? present : null;
    }

    private bool TryAdd(Branch branch, ProofUnit unit, List<Indicator> present) => branch switch
    {
        Branch.Single single => TryAdd(single.Indicator, unit, present),
        Branch.OneOf oneOf => TryAdd(oneOf, unit, present),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private bool TryAdd(Indicator node, ProofUnit unit, List<Indicator> present)
    {
        if (!scheme.Names.IsSound(node.AppliesTo))
        {
            return false;
        }

        if (!node.IsExtra && (node.NotApplicable is not null || scheme.Applies(node.AppliesTo, unit)))
        {
            present.Add(node);
        }

        return true;
    }

    private bool TryAdd(Branch.OneOf oneOf, ProofUnit unit, List<Indicator> present)
    {
        if (!oneOf.Alternates.All(alternate => scheme.Names.IsSound(alternate.AppliesTo)))
        {
            return false;
        }

        Alternate[] chosen = [.. oneOf.Alternates.Where(alternate => scheme.Applies(alternate.AppliesTo, unit))];
        return chosen is [Alternate only] && only.Indicators.All(branch => TryAdd(branch, unit, present));
    }
}
