using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Auditing;

/// <summary>A quantity that a rule looks at, and the values at which it changes what the rule does.</summary>
/// <param name="Of">The quantity.</param>
/// <param name="Edges">The values; may be empty.</param>
internal sealed record Aim(Quantity Of, ImmutableArray<Edge> Edges);
