using Assessment.Model;

namespace Assessment.Rules.Compiling;

/// <summary>A clause with the places it acts on resolved to indices.</summary>
internal sealed class CompiledClause
{
    public required int Index { get; init; }

    public required int Node { get; init; }

    public required Clause Source { get; init; }

    /// <summary>Indices of the clauses it replaces, adds to, or rules over; empty for most.</summary>
    public int[] Overrides { get; internal set; } = [];

    public int[] AddsTo { get; internal set; } = [];

    public int[] Among { get; internal set; } = [];

    /// <summary>Node on which a veto or cap acts; −1 for other effects.</summary>
    public int Target { get; internal set; } = -1;

    /// <summary>Requirements with their dense indices.</summary>
    public CompiledRequirement[] Requirements { get; internal set; } = [];

    /// <summary>The clause as figures when it and its whole leaf are plain; null otherwise.</summary>
    public PlainClause? Plain { get; internal set; }

    /// <summary>True when the amount depends on which occurrence it is.</summary>
    public required bool UsesNth { get; init; }

    /// <summary>True when the clause is looked at although no fact came: it waits for evidence, tests requirements, or needs no facts of its own.</summary>
    public bool ActsWithoutFacts => Source.WhenMissing == WhenMissing.Pending || Requirements.Length > 0 || NeedsNoFacts;

    /// <summary>True when the amount comes from elsewhere: other items, other units, or requirements.</summary>
    public required bool NeedsNoFacts { get; init; }

    public bool IsGroup => Source.Effect is Effect.Group;

    /// <summary>True when the order or amount of the entries depends on other clauses of the same event.</summary>
    public bool MeetsOthers => Overrides.Length > 0 || AddsTo.Length > 0 || Source.Yields;
}

/// <summary>A requirement with the index of its own list of facts.</summary>
internal sealed record CompiledRequirement(int Index, Requirement Source);
