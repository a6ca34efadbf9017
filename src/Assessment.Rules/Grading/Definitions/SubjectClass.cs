using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Grading;

/// <summary>A class of subjects with all rules for it: teams, cadres, notices.</summary>
internal sealed record SubjectClass
{
    public required string Name { get; init; }

    public required string Title { get; init; }

    /// <summary>Class to which its subjects belong; empty when they stand alone.</summary>
    public required string Of { get; init; }

    /// <summary>Field of the decision table that says where a subject is assessed; empty when it is assessed where it belongs.</summary>
    public required string PlacedBy { get; init; }

    public required ImmutableArray<NamedTitle> Categories { get; init; }

    public required ImmutableArray<FactDefinition> Facts { get; init; }

    public required ImmutableArray<FigureDefinition> Figures { get; init; }

    public EligibilityTable Eligibility { get; init; } = EligibilityTable.Empty;

    public ImmutableArray<CheckRule> Checks { get; init; } = [];

    public RankingRule? Ranking { get; init; }

    public GradeScale? Grades { get; init; }

    public ImmutableArray<QuotaRule> Quotas { get; init; } = [];

    public ImmutableArray<ConsequenceRule> Consequences { get; init; } = [];

    public ImmutableArray<DeadlineRule> Deadlines { get; init; } = [];

    /// <summary>Titles of everything that conditions of the class can name.</summary>
    public required ImmutableSortedDictionary<string, string> Titles { get; init; }

    /// <summary>Names that a step of grading finds out, such as the grade.</summary>
    public required ImmutableHashSet<string> Found { get; init; }

    public required SourceSpan Span { get; init; }

    public string TitleOf(string name) => Titles.GetValueOrDefault(name, name);

    public IEnumerable<GradingRule> Rules =>
    [
        .. Eligibility.Rules.Select(rule => rule.Head),
        .. Checks.Select(rule => rule.Head),
        .. Ranking is { } ranking ? [ranking.Head] : Array.Empty<GradingRule>(),
        .. Grades?.Rules ?? [],
        .. Quotas.Select(rule => rule.Head),
        .. Consequences.Select(rule => rule.Head),
        .. Deadlines.Select(rule => rule.Head),
    ];
}
