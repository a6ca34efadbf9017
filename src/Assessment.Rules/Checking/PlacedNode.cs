using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Checking;

/// <summary>An indicator at its place in the tree.</summary>
/// <param name="Node">The indicator.</param>
/// <param name="Parent">The node above; null on the first level.</param>
/// <param name="Gates">Selectors between the parent and this node: those of the alternates around it and its own.</param>
internal sealed record PlacedNode(Indicator Node, PlacedNode? Parent, ImmutableArray<UnitSelector> Gates)
{
    /// <summary>The node itself and those above it, the innermost first.</summary>
    internal IEnumerable<PlacedNode> SelfAndAncestors()
    {
        for (PlacedNode? place = this; place is not null; place = place.Parent)
        {
            yield return place;
        }
    }

    /// <summary>All nodes of a scheme in the document's order, a parent before its children.</summary>
    internal static IEnumerable<PlacedNode> AllOf(Scheme scheme) => Below(scheme.Indicators, null, []);

    private static IEnumerable<PlacedNode> Below(ImmutableArray<Branch> branches, PlacedNode? parent, ImmutableArray<UnitSelector> gates) =>
        branches.SelectMany(branch => branch switch
        {
            Branch.Single single => Within(single.Indicator, parent, gates),
            Branch.OneOf oneOf => oneOf.Alternates.SelectMany(alternate => Below(alternate.Indicators, parent, gates.Add(alternate.AppliesTo))),
            _ => throw new System.Diagnostics.UnreachableException(),
        });

    private static IEnumerable<PlacedNode> Within(Indicator node, PlacedNode? parent, ImmutableArray<UnitSelector> gates)
    {
        PlacedNode place = new(node, parent, node.AppliesTo is null ? gates : gates.Add(node.AppliesTo));
        return Below(node.Children, place, []).Prepend(place);
    }
}
