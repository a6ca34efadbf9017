using System.Collections.Immutable;

namespace Assessment.Model;

/// <summary>A quota for one group: its arithmetic, who is inside, and the proof.</summary>
public sealed record QuotaResult
{
    /// <summary>The rule.</summary>
    public required GradingRule Rule { get; init; }

    /// <summary>The grade that is limited.</summary>
    public required string Grade { get; init; }

    /// <summary>The group: a category, the id of a team; empty for all.</summary>
    public required string Group { get; init; }

    /// <summary>Number on which the share is taken.</summary>
    public required int Base { get; init; }

    /// <summary>The share; null while what decides it is not known.</summary>
    public decimal? Ratio { get; init; }

    /// <summary>How share times base becomes a whole number.</summary>
    public RoundingMode Rounding { get; init; } = RoundingMode.Down;

    /// <summary>Seats there are at least where share times base is above zero; 0 where the document says nothing.</summary>
    public int AtLeast { get; init; }

    /// <summary>Share times base as a whole number; null while the share is not known.</summary>
    public int? Ceiling { get; init; }

    /// <summary>Further seats by recorded exceptions.</summary>
    public int Further { get; init; }

    /// <summary>The recorded exceptions behind the further seats.</summary>
    public ImmutableArray<DecidedExemption> Exceptions { get; init; } = [];

    /// <summary>Ids of those inside, best place first, then by id.</summary>
    public ImmutableArray<string> Inside { get; init; } = [];

    /// <summary>Ids of those who share the place across the last seat; nobody of them takes it without a decision.</summary>
    public ImmutableArray<string> Tied { get; init; } = [];

    /// <summary>Ids of candidates who stay outside for certain.</summary>
    public ImmutableArray<string> Outside { get; init; } = [];

    /// <summary>Why nobody outside outranks anybody inside.</summary>
    public QuotaProof? Proof { get; init; }

    /// <summary>The conflict with narrower ceilings; null when there is none.</summary>
    public QuotaConflict? Conflict { get; init; }

    /// <summary>The decision that settled a tie or a conflict; null when there is none.</summary>
    public DecisionPaper? Settled { get; init; }
}

/// <summary>The proof of an allocation.</summary>
/// <param name="LastInside">Worst place inside; null when nobody is inside.</param>
/// <param name="FirstOutside">Best place among the candidates outside; null when nobody is outside.</param>
/// <param name="PassedOver">Ids of those with a better place than the last inside who are no candidates: barred, or proposed for another grade.</param>
/// <param name="Holds">Whether nobody outside outranks anybody inside.</param>
public sealed record QuotaProof(int? LastInside, int? FirstOutside, ImmutableArray<string> PassedOver, bool Holds);

/// <summary>Two ceilings that cannot both be filled.</summary>
/// <param name="NarrowSeats">Seats of the narrower ceilings together.</param>
/// <param name="WideSeats">Seats of the wider ceiling.</param>
/// <param name="Claimed">How many the narrower ceilings let in.</param>
/// <param name="IsBinding">Whether more were let in than the wider ceiling allows: then nobody has the grade until a decision says who gives way.</param>
public sealed record QuotaConflict(int NarrowSeats, int WideSeats, int Claimed, bool IsBinding);
