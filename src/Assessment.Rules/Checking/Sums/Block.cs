using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Checking.Sums;

/// <summary>A whole and its parts: a node with its children, or the scheme with its first level.</summary>
/// <param name="Id">Id of the node; <c>total</c> for the whole.</param>
/// <param name="Place">The node; null for the whole.</param>
/// <param name="Points">Declared points.</param>
/// <param name="Scale">Factor from the sum of the parts to the points; null means 1.</param>
/// <param name="Children">The parts.</param>
internal sealed record Block(string Id, PlacedNode? Place, Quantity? Points, Quantity? Scale, ImmutableArray<Branch> Children);
