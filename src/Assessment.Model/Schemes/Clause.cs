using System.Collections.Immutable;

namespace Assessment.Model;

/// <summary>
/// One scoring clause (细则). It answers five questions, each by itself: when, what, how much, how many times, at most.
/// </summary>
public sealed record Clause
{
    /// <summary>Id such as <c>D1.1-a</c>; also the kind of fact it takes when it names no other.</summary>
    public required string Id { get; init; }

    /// <summary>The official text, word for word.</summary>
    public required string Text { get; init; }

    /// <summary>When: kinds of fact that count; empty means the clause's own id.</summary>
    public ImmutableArray<string> On { get; init; } = [];

    /// <summary>When: condition that a fact must meet; null means every fact of the kind.</summary>
    public Condition? Where { get; init; }

    /// <summary>When: units to which the clause applies; null means all.</summary>
    public UnitSelector? AppliesTo { get; init; }

    /// <summary>When: all of these must be met for an award or mark; empty means none.</summary>
    public ImmutableArray<Requirement> Requirements { get; init; } = [];

    /// <summary>What the clause does, and how much.</summary>
    public required Effect Effect { get; init; }

    /// <summary>How many times.</summary>
    public required Counting Counting { get; init; }

    /// <summary>How many times: what makes occurrences be numbered apart (同一科室自第2起); empty numbers all of the clause together.</summary>
    public ImmutableArray<GroupingKey> NthPer { get; init; } = [];

    /// <summary>Multipliers such as 加倍 or 减半; all that fit apply, one after the other.</summary>
    public ImmutableArray<Multiplier> Multipliers { get; init; } = [];

    /// <summary>Conditions under which a fact is excused from the clause (免责).</summary>
    public ImmutableArray<Exemption> Exemptions { get; init; } = [];

    /// <summary>At most: limit of the clause in points (最多扣); null means none of its own.</summary>
    public Quantity? Limit { get; init; }

    /// <summary>At most: only the highest amount for each distinct combination of these keys; empty means no such rule.</summary>
    public ImmutableArray<GroupingKey> HighestPer { get; init; } = [];

    /// <summary>Clauses that this one replaces for the same event.</summary>
    public ImmutableArray<string> Overrides { get; init; } = [];

    /// <summary>True when the clause gives way to any other clause that took points for the same event.</summary>
    public bool Yields { get; init; }

    /// <summary>Clauses to which this one adds: it acts only for an event for which one of them acted. Empty means it stands alone.</summary>
    public ImmutableArray<string> AddsTo { get; init; } = [];

    /// <summary>Attributes that name the units charged instead of the fact's own; empty means the fact's unit.</summary>
    public ImmutableArray<string> ChargedTo { get; init; } = [];

    /// <summary>What it means that no fact has come.</summary>
    public required WhenMissing WhenMissing { get; init; }

    /// <summary>Remark for the reader of the file.</summary>
    public string Note { get; init; } = "";

    /// <summary>Ids of the assumptions on which the clause rests.</summary>
    public ImmutableArray<string> Assumptions { get; init; } = [];

    /// <summary>Place in the file.</summary>
    public required SourceSpan Span { get; init; }
}

/// <summary>What it means for a clause that no fact has come.</summary>
public enum WhenMissing
{
    /// <summary>Nothing happened: the clause does not act.</summary>
    Nothing,

    /// <summary>The clause needs evidence: the item is pending until it comes.</summary>
    Pending,
}

/// <summary>Multiplies the amount of the facts that fit.</summary>
/// <param name="Where">The facts that are multiplied; null means all.</param>
/// <param name="Factor">The factor: a constant, a table by an attribute, or a quantity.</param>
/// <param name="Span">Place in the file.</param>
public sealed record Multiplier(Condition? Where, Amount Factor, SourceSpan Span);

/// <summary>Excuses facts from a clause.</summary>
/// <param name="Where">The facts that are excused.</param>
/// <param name="Text">The official text that excuses, such as 不可抗力除外.</param>
/// <param name="Span">Place in the file.</param>
public sealed record Exemption(Condition Where, string Text, SourceSpan Span);
