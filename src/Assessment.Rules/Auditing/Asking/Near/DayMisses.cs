using Assessment.Model;
using Assessment.Rules.Scoring;
using Figure = Assessment.Rules.Explaining.Figure;

namespace Assessment.Rules.Auditing;

/// <summary>Days that are one too late, or one too early.</summary>
internal static class DayMisses
{
    /// <summary>A last day that a requirement names, missed by one.</summary>
    internal static IEnumerable<NearMiss> Of(ScoreLine line) =>
        line is { Requirement: { Test: RequirementTest.By by } requirement, Arithmetic.IsMet: false }
            && line.Facts.Where(fact => fact.Count > 0 && fact.On is not null).Min(fact => fact.On) is { } came && came.DayNumber - by.Day.DayNumber == 1
            ? [new(line.Node, requirement.Id, Figure.Day(by.Day), 1, 0, NearMissSort.Days)]
            : [];

    /// <summary>The ends of a condition's days that a fact keeps or misses by one.</summary>
    internal static IEnumerable<NearMiss> Of(string node, Clause clause, Condition.DateWithin days, Fact fact, bool isMet) =>
        FactFigures.Day(fact, days.Attribute) is { } day && IsWithin(days, day) == isMet && (IsWithin(days, day.AddDays(1)) != isMet || IsWithin(days, day.AddDays(-1)) != isMet)
            ? [new(node, clause.Id, Figure.Day(day), 1, 0, NearMissSort.Days)]
            : [];

    private static bool IsWithin(Condition.DateWithin days, DateOnly day) => day >= (days.From ?? DateOnly.MinValue) && day <= (days.To ?? DateOnly.MaxValue);
}
