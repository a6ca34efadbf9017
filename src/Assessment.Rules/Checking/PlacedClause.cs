using Assessment.Model;

namespace Assessment.Rules.Checking;

/// <summary>A clause with the item to which it belongs.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Owner">The item.</param>
internal sealed record PlacedClause(Clause Clause, PlacedNode Owner);
