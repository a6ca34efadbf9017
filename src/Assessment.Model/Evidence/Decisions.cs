using System.Collections.Immutable;

namespace Assessment.Model;

/// <summary>What the year's decision gives for figures that the document leaves open.</summary>
/// <param name="Source">Who decided, when, in which paper.</param>
/// <param name="Parameters">Figures by parameter; one entry for each group of units.</param>
public sealed record Decisions(string Source, ImmutableSortedDictionary<string, ImmutableArray<ParameterValue>> Parameters)
{
    /// <summary>No decision.</summary>
    public static Decisions None { get; } =
        new("", ImmutableSortedDictionary<string, ImmutableArray<ParameterValue>>.Empty.WithComparers(StringComparer.Ordinal));
}
