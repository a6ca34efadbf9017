using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Compiling;

namespace Assessment.Rules.Checking;

/// <summary>A scheme laid out for the checks: its tree flattened, its names resolved, its figures known.</summary>
internal sealed class SchemeUnderCheck
{
    private readonly Applicability _applicability;

    internal SchemeUnderCheck(Scheme scheme, ImmutableArray<Unit> units)
    {
        Scheme = scheme;
        Units = units;
        _applicability = new(scheme.Units);
        Names = new(scheme.Units, units);
        Figures = new(scheme, _applicability);
        Attributes = new(scheme);
        ProofUnits = [.. ProofUnit.AllOf(scheme.Units, units)];
        Nodes = [.. PlacedNode.AllOf(scheme)];
        Clauses = [.. Nodes.SelectMany(place => place.Node.Clauses.Select(clause => new PlacedClause(clause, place)))];
        Passages = [.. PassageReader.AllOf(scheme, Nodes)];
    }

    /// <summary>The scheme.</summary>
    internal Scheme Scheme { get; }

    /// <summary>The listed units; empty when none are listed.</summary>
    internal ImmutableArray<Unit> Units { get; }

    /// <summary>The names by which units can be meant.</summary>
    internal UnitNames Names { get; }

    /// <summary>The figures that are known from the file alone.</summary>
    internal KnownFigures Figures { get; }

    /// <summary>The attributes of facts and units.</summary>
    internal AttributeTypes Attributes { get; }

    /// <summary>The units over which sums and alternates are proved.</summary>
    internal ImmutableArray<ProofUnit> ProofUnits { get; }

    /// <summary>All nodes in the document's order.</summary>
    internal ImmutableArray<PlacedNode> Nodes { get; }

    /// <summary>All clauses in the document's order.</summary>
    internal ImmutableArray<PlacedClause> Clauses { get; }

    /// <summary>All parts that hold figures, in the document's order.</summary>
    internal ImmutableArray<Passage> Passages { get; }

    /// <summary>Whether the selector means the unit; no selector means everybody.</summary>
    internal bool Applies(UnitSelector? selector, ProofUnit unit) =>
        _applicability.Matches(selector, unit.Kind, unit.Tags, unit.Id);

    /// <summary>Whether the node can count for the unit: all selectors from the root to it mean the unit.</summary>
    internal bool Applies(PlacedNode place, ProofUnit unit) =>
        place.SelfAndAncestors().All(step => step.Gates.All(gate => Applies(gate, unit)));

    /// <summary>Whether every selector from the root to the node can be resolved.</summary>
    internal bool IsSound(PlacedNode place) =>
        place.SelfAndAncestors().All(step => step.Gates.All(Names.IsSound));
}
