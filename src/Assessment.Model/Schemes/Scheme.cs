using System.Collections.Immutable;

namespace Assessment.Model;

/// <summary>One official table of indicators with everything needed to score by it: the content of one indicator file.</summary>
public sealed record Scheme
{
    /// <summary>Version of the rule language in which the file is written.</summary>
    public required int Format { get; init; }

    /// <summary>Stable id such as <c>luoyang/2018/counties</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Title of the official document.</summary>
    public required string Title { get; init; }

    /// <summary>The period that is assessed; dates of facts outside it are refused.</summary>
    public required AssessedPeriod Period { get; init; }

    /// <summary>The official document that the file mirrors.</summary>
    public required DocumentSource Source { get; init; }

    /// <summary>Declared total in points. Sections beyond the total do not count in it.</summary>
    public required Quantity Total { get; init; }

    /// <summary>Who can be assessed: kinds, tags, groups and typical units.</summary>
    public required UnitVocabulary Units { get; init; }

    /// <summary>Kinds of fact and attributes that the clauses ask for.</summary>
    public required EvidenceVocabulary Evidence { get; init; }

    /// <summary>Figures that the document leaves to a decision of the year.</summary>
    public ImmutableArray<Parameter> Parameters { get; init; } = [];

    /// <summary>First level of the tree, in the document's order.</summary>
    public required ImmutableArray<Branch> Indicators { get; init; }

    /// <summary>Declared rounding of the total; null means none.</summary>
    public Rounding? Rounding { get; init; }

    /// <summary>Results that are not points, such as a bonus sum or a payment coefficient.</summary>
    public ImmutableArray<Outcome> Outcomes { get; init; } = [];

    /// <summary>Readings of an unclear text on which the file rests.</summary>
    public ImmutableArray<Assumption> Assumptions { get; init; } = [];

    /// <summary>Ids that were used once and must not be used again.</summary>
    public ImmutableArray<string> Withdrawn { get; init; } = [];

    /// <summary>The whole file.</summary>
    public required SourceSpan Span { get; init; }
}

/// <summary>The period that is assessed, both days included.</summary>
/// <param name="Year">The assessed year, which need not be the year of the notice.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
public sealed record AssessedPeriod(int Year, DateOnly From, DateOnly To);

/// <summary>The official document behind a scheme.</summary>
/// <param name="Document">Name of the document.</param>
/// <param name="Issuer">Who issued it; empty when the document does not say.</param>
/// <param name="Number">Official number such as 洛党建〔2018〕4号; empty when there is none.</param>
/// <param name="Date">Date of issue as printed; empty when there is none.</param>
/// <param name="File">The document's text, relative to the repository's root; empty when it is not kept.</param>
public sealed record DocumentSource(string Document, string Issuer, string Number, string Date, string File);

/// <summary>A reading of an unclear text. The score rests on it, so an auditor sees it.</summary>
/// <param name="Id">Id such as <c>I-5</c>.</param>
/// <param name="Text">The reading in one or two sentences.</param>
/// <param name="Clauses">Ids of the clauses or indicators that rest on it.</param>
/// <param name="Status">Whether somebody entitled has settled it.</param>
/// <param name="By">Who settled it, or who has to; empty when unknown.</param>
/// <param name="On">When it was settled; empty while it is open.</param>
/// <param name="Span">Place in the file.</param>
public sealed record Assumption(string Id, string Text, ImmutableArray<string> Clauses, AssumptionStatus Status, string By, string On, SourceSpan Span);

/// <summary>Whether an assumption has been settled.</summary>
public enum AssumptionStatus
{
    /// <summary>Nobody entitled has decided yet.</summary>
    Open,

    /// <summary>Decided.</summary>
    Settled,
}

/// <summary>A result computed from the score that is not points: 奖金, 支付系数.</summary>
/// <param name="Id">Id of the outcome.</param>
/// <param name="Title">Name of the outcome.</param>
/// <param name="Text">The official text, word for word.</param>
/// <param name="Amount">How the figure follows.</param>
/// <param name="Unit">Unit of the figure, such as 万元; empty for a pure number.</param>
/// <param name="Span">Place in the file.</param>
public sealed record Outcome(string Id, string Title, string Text, Amount Amount, string Unit, SourceSpan Span);

/// <summary>A figure that the document leaves open and the year's decision gives.</summary>
/// <param name="Id">Id by which the rules name it.</param>
/// <param name="Title">What the figure is.</param>
/// <param name="Text">The official text that leaves it open; empty when there is none.</param>
/// <param name="Owner">Who decides it.</param>
/// <param name="Values">Figures already known: one for <c>*</c> (everybody) or one for each group. Empty means a decision must give it.</param>
/// <param name="Span">Place in the file.</param>
public sealed record Parameter(string Id, string Title, string Text, string Owner, ImmutableArray<ParameterValue> Values, SourceSpan Span);

/// <summary>The figure of a parameter for one group of units.</summary>
/// <param name="Group">Kind, tag, group or unit; <c>*</c> for everybody.</param>
/// <param name="Value">The figure.</param>
/// <param name="Span">Place in the file.</param>
public sealed record ParameterValue(string Group, decimal Value, SourceSpan Span);

/// <summary>Declared rounding at a named node.</summary>
/// <param name="To">Step to round to, such as 0.01.</param>
/// <param name="Mode">Direction.</param>
public sealed record Rounding(decimal To, RoundingMode Mode);

/// <summary>Direction of a declared rounding.</summary>
public enum RoundingMode
{
    /// <summary>四舍五入: a half goes away from zero.</summary>
    HalfUp,

    /// <summary>Towards zero.</summary>
    Down,

    /// <summary>Away from zero.</summary>
    Up,
}
