using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Auditing;

/// <summary>A change of one fact, to be tried.</summary>
/// <param name="Fact">The fact as it is, or the new one.</param>
/// <param name="Becomes">The fact after the change; null where it would be missing.</param>
/// <param name="Kind">The sort of change.</param>
/// <param name="Field">The attribute that changes; empty where the whole fact does.</param>
/// <param name="Was">Its value.</param>
/// <param name="Value">The value it would have.</param>
internal sealed record FactTrial(Fact Fact, Fact? Becomes, FactChangeKind Kind, string Field, string Was, string Value)
{
    /// <summary>The facts after the change.</summary>
    internal ImmutableArray<Fact> On(IEnumerable<Fact> facts) =>
        [.. facts.Where(other => other.Id != Fact.Id), .. Becomes is { } changed ? [changed] : Array.Empty<Fact>()];
}
