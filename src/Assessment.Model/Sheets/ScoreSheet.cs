using System.Collections.Immutable;

namespace Assessment.Model;

/// <summary>The result of one unit by one scheme: a score for every node that applies, and the lines that add up to it.</summary>
public sealed record ScoreSheet
{
    /// <summary>Id of the scheme.</summary>
    public required string Scheme { get; init; }

    /// <summary>The unit.</summary>
    public required Unit Unit { get; init; }

    /// <summary>The whole; its node has the id <c>total</c>.</summary>
    public required ItemScore Total { get; init; }

    /// <summary>Every node of the tree in the document's order; a parent stands before its children.</summary>
    public required IReadOnlyList<ItemScore> Items { get; init; }

    /// <summary>Points with which the leaves start, added up over all leaves.</summary>
    public required decimal Start { get; init; }

    /// <summary>What happened, in the document's order. <see cref="Start"/> and the amounts add up to <see cref="ItemScore.Settled"/> of the total.</summary>
    public required IReadOnlyList<ScoreLine> Lines { get; init; }

    /// <summary>Facts of this unit that no clause used, with nothing lost silently; in order of id.</summary>
    public ImmutableArray<Fact> Unused { get; init; } = [];

    /// <summary>Faults of facts of this unit that were refused; in file order.</summary>
    public ImmutableArray<Diagnostic> Refused { get; init; } = [];

    /// <summary>Bars on the grade that clauses raised; in the document's order.</summary>
    public ImmutableArray<GradeBar> Bars { get; init; } = [];

    /// <summary>Results that are not points; in the file's order. Empty while the sheet is incomplete.</summary>
    public ImmutableArray<OutcomeFigure> Outcomes { get; init; } = [];

    /// <summary>True when nothing is pending: only then a grade may follow.</summary>
    public bool IsComplete => Total.Score is not null;
}

/// <summary>The grade of the unit may not be better than the one named.</summary>
/// <param name="Clause">Clause that raised the bar.</param>
/// <param name="BestGrade">Best grade that stays possible.</param>
/// <param name="Facts">Facts behind it.</param>
public sealed record GradeBar(Clause Clause, string BestGrade, ImmutableArray<Fact> Facts);

/// <summary>A computed result that is not points.</summary>
/// <param name="Outcome">What it is.</param>
/// <param name="Value">The figure, in the outcome's unit.</param>
public sealed record OutcomeFigure(Outcome Outcome, decimal Value);
