using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Grading;

/// <summary>The grades of a class and the way to them.</summary>
internal sealed record GradeScale(ImmutableArray<string> Set, LineRule? Line, ImmutableArray<Gate> Gates)
{
    public IEnumerable<GradingRule> Rules => [.. Line is { } line ? [line.Head] : Array.Empty<GradingRule>(), .. Gates.Select(gate => gate.Head)];

    /// <summary>Index of a grade; 0 is the best.</summary>
    public int IndexOf(string grade) => Set.IndexOf(grade, StringComparer.Ordinal);
}

/// <summary>A line that is decided for each category.</summary>
internal sealed record LineRule(GradingRule Head, string Figure, int Reached, int Missed);

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
internal sealed record QuotaRule(GradingRule Head, int Grade, RankGroup Per, Condition Base, QuotaShare Share, bool IsSoft);

/// <summary>The share of a quota: one for all, or by the value of a fact of the owner or category.</summary>
internal sealed record QuotaShare(decimal Ratio, string By, ImmutableArray<(string Key, decimal Ratio)> Table);
