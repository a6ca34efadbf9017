using System.Collections.Frozen;
using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Compiling;

/// <summary>A scheme as flat arrays: nodes, clauses, and the way from a kind of fact to its clauses.</summary>
internal sealed class CompiledScheme
{
    public required Scheme Source { get; init; }

    public required ImmutableArray<CompiledNode> Nodes { get; init; }

    public required ImmutableArray<CompiledClause> Clauses { get; init; }

    public required ImmutableArray<CompiledRequirement> Requirements { get; init; }

    public required FrozenDictionary<string, FactRoute> Routes { get; init; }

    public required FrozenDictionary<string, int> NodeById { get; init; }

    /// <summary>Clauses, groups and vetoes that are looked at for every unit, in document order.</summary>
    public required ImmutableArray<CompiledClause> MeetingClauses { get; init; }

    /// <summary>Kinds of fact that some figure counts or sums up, whatever clause it stands in.</summary>
    public required FrozenSet<string> SummedKinds { get; init; }

    /// <summary>Types of attributes, by name.</summary>
    public required FrozenDictionary<string, AttributeDefinition> Attributes { get; init; }

    /// <summary>True when some figure is taken from other units or from other items.</summary>
    public required bool NeedsPasses { get; init; }

    /// <summary>True when some figure is taken from other units, or a fact of one unit may count for another.</summary>
    public required bool UnitsMeet { get; init; }

    /// <summary>Attributes that name the unit which a fact charges, each once; empty where every fact counts for its own unit.</summary>
    public required ImmutableArray<string> ChargingAttributes { get; init; }

    /// <summary>True when some figure of the tree itself differs from unit to unit.</summary>
    public required bool PlansDifferByUnit { get; init; }
}
