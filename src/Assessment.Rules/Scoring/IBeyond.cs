using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Compiling;

namespace Assessment.Rules.Scoring;

/// <summary>Figures that lie beyond the item: other items, and other units. They come from the pass before.</summary>
internal interface IBeyond
{
    /// <summary>Score of an item of this unit, or of the unit named.</summary>
    Figure Item(string item, string unitId);

    /// <summary>A figure of the units that are compared.</summary>
    Figure Peers(Quantity.OfPeers peers, Unit self, CompiledClause? clause);

    /// <summary>The place of the unit among the units that are compared.</summary>
    Figure Rank(Quantity.Rank rank, Unit self, CompiledClause? clause);

    /// <summary>The units that a figure compares.</summary>
    Comparison Compared(Quantity figure, Unit self, CompiledClause? clause);

    /// <summary>Mean or lowest share of an item's points among the other units.</summary>
    Figure Share(string item, bool lowest, Unit self);
}

/// <summary>Nothing is known beyond the item: the first pass, or a unit scored alone.</summary>
internal sealed class NothingBeyond : IBeyond
{
    public static NothingBeyond Instance { get; } = new();

    public Figure Item(string item, string unitId) => Figure.Lacking(StateReasonKind.PartPending, item);

    public Figure Peers(Quantity.OfPeers peers, Unit self, CompiledClause? clause) => Figure.Lacking(StateReasonKind.PeersNeeded, self.Kind);

    public Figure Rank(Quantity.Rank rank, Unit self, CompiledClause? clause) => Figure.Lacking(StateReasonKind.PeersNeeded, self.Kind);

    public Comparison Compared(Quantity figure, Unit self, CompiledClause? clause) => new(0, []);

    public Figure Share(string item, bool lowest, Unit self) => Figure.Lacking(StateReasonKind.PeersNeeded, item);
}

/// <summary>The units that a figure compares.</summary>
/// <param name="Units">How many are compared.</param>
/// <param name="LeftOut">Ids of those that stated to have no figure, in order.</param>
internal readonly record struct Comparison(int Units, ImmutableArray<string> LeftOut);
