using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Scoring;

namespace Assessment.Rules.Grading;

/// <summary>The grades of a class and the way to them.</summary>
/// <param name="Set">The grades, best first.</param>
/// <param name="Start">The figure from which a grade starts; null where it starts from a proposal.</param>
/// <param name="Gates">The gates, in the file's order.</param>
internal sealed record GradeScale(ImmutableArray<string> Set, GradeStart? Start, ImmutableArray<Gate> Gates)
{
    public IEnumerable<GradingRule> Rules => [.. Start is { } start ? [start.Head] : Array.Empty<GradingRule>(), .. Gates.Select(gate => gate.Head)];

    /// <summary>Index of a grade; 0 is the best.</summary>
    public int IndexOf(string grade) => Set.IndexOf(grade, StringComparer.Ordinal);
}

/// <summary>The figure from which a grade starts. A closed family.</summary>
internal abstract record GradeStart
{
    private GradeStart(GradingRule head, string figure) => (Head, Figure) = (head, figure);

    public GradingRule Head { get; }

    public string Figure { get; }

    /// <summary>Best and worst grade to which the figure can lead, as indices.</summary>
    public abstract (int Best, int Worst) Range { get; }

    /// <summary>A line for each category: reached or missed.</summary>
    /// <param name="Rule">The rule.</param>
    /// <param name="Of">The figure.</param>
    /// <param name="Source">Who says what the line is.</param>
    /// <param name="Stated">The line where the document states it; else 0.</param>
    /// <param name="Reached">Grade of who reaches it.</param>
    /// <param name="Missed">Grade of who misses it.</param>
    internal sealed record Line(GradingRule Rule, string Of, LineSource Source, decimal Stated, int Reached, int Missed) : GradeStart(Rule, Of)
    {
        public override (int Best, int Worst) Range => (Reached, Missed);
    }

    /// <summary>A table from bands of the figure to grades. No value is left out.</summary>
    internal sealed record Bands(GradingRule Rule, string Of, ImmutableArray<GradeBand> Rows, SourceSpan Span) : GradeStart(Rule, Of)
    {
        public override (int Best, int Worst) Range => (Rows.Min(row => row.Grade), Rows.Max(row => row.Grade));
    }
}

/// <summary>A band of a figure with its grade.</summary>
internal sealed record GradeBand(Interval Values, int Grade, SourceSpan Span);

/// <summary>A gate: it never raises a grade.</summary>
internal sealed record Gate(GradingRule Head, Condition When, GateKind Kind, int Grade, bool IsSoft);

/// <summary>What a gate does.</summary>
internal enum GateKind
{
    /// <summary>At most this grade.</summary>
    Ceiling,

    /// <summary>This grade, unless it is already worse.</summary>
    Fixed,

    /// <summary>So many grades down, after all else.</summary>
    Down,
}

/// <summary>The order of a class.</summary>
internal sealed record RankingRule(GradingRule Head, string By, RankGroup Within, ImmutableArray<string> TieBreak);

/// <summary>Among whom something is ranked or counted.</summary>
internal enum RankGroup
{
    Category,
    Owner,
    All,
}

/// <summary>A ceiling on the number of those with a grade.</summary>
internal sealed record QuotaRule(GradingRule Head, int Grade, RankGroup Per, Condition Base, QuotaShare Share, QuotaRounding Rounding, bool IsSoft);

/// <summary>How the share becomes a number of seats.</summary>
/// <param name="Mode">How a fraction becomes whole.</param>
/// <param name="AtLeast">Seats there are at least where the share comes to anything; 0 where the document says nothing.</param>
internal sealed record QuotaRounding(RoundingMode Mode, int AtLeast)
{
    private static readonly Rational Half = Rational.Of(0.5m);

    /// <summary>The number of seats.</summary>
    public int Seats(Rational product) => product.Sign > 0 ? Math.Max((int)Whole(product).ToAmount(), AtLeast) : 0;

    private Rational Whole(Rational product) => Mode switch
    {
        RoundingMode.Down => product.Floor(),
        RoundingMode.Up => product.Ceiling(),
        RoundingMode.HalfUp => (product + Half).Floor(),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}

/// <summary>The share of a quota: one for all, or by the value of a fact of the owner or category.</summary>
internal sealed record QuotaShare(decimal Ratio, string By, ImmutableArray<(string Key, decimal Ratio)> Table);
