using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Compiling;

/// <summary>A node of the flattened tree. A parent's index is below its children's; node 0 is the whole.</summary>
internal sealed class CompiledNode
{
    public required int Index { get; init; }

    /// <summary>Index of the parent; −1 for the whole.</summary>
    public required int Parent { get; init; }

    public required int Depth { get; init; }

    /// <summary>Null for the whole.</summary>
    public required Indicator? Indicator { get; init; }

    /// <summary>Alternates around the node, outermost first: all must apply.</summary>
    public required ImmutableArray<UnitSelector> Around { get; init; }

    public ImmutableArray<int> Children { get; internal set; } = [];

    public ImmutableArray<CompiledClause> Clauses { get; internal set; } = [];

    public ImmutableArray<CompiledRequirement> Requirements { get; internal set; } = [];

    /// <summary>True for a leaf whose clauses are all plain.</summary>
    public bool IsPlain { get; internal set; }

    public string Id => Indicator?.Id ?? TotalId;

    public bool IsLeaf => Indicator is { Children.Length: 0 };

    public bool IsJudged => Indicator is { Children.Length: 0, Clauses.Length: 0, IsPlaceholder: false };

    /// <summary>Id of the whole in results and in <c>zero</c> and <c>cap</c>.</summary>
    public const string TotalId = "total";
}
