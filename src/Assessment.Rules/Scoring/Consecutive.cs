using System.Diagnostics;
using Assessment.Model;

namespace Assessment.Rules.Scoring;

/// <summary>Consecutive parts of the calendar (连续两个月).</summary>
internal static class Consecutive
{
    /// <summary>The most parts in a row in each of which something happened; 0 where nothing did, not known where a fact has no day.</summary>
    public static Figure Longest(IReadOnlyList<Fact> facts, GroupingKind period)
    {
        int longest = 0;
        int run = 0;
        int? last = null;
        foreach (var fact in facts.Where(fact => fact.Count > 0).OrderBy(fact => fact.On))
        {
            if (fact.On is not { } day)
            {
                return Figure.Lacking(StateReasonKind.AttributeMissing, "on");
            }

            int number = NumberOf(day, period);
            run = number == last ? run : number == last + 1 ? run + 1 : 1;
            longest = Math.Max(longest, run);
            last = number;
        }

        return Figure.Of(longest);
    }

    // Numbers that follow one another as the parts do. Day 0 is a Monday.
    private static int NumberOf(DateOnly day, GroupingKind period) => period switch
    {
        GroupingKind.Day => day.DayNumber,
        GroupingKind.Week => day.DayNumber / 7,
        GroupingKind.Month => (day.Year * 12) + day.Month,
        GroupingKind.Quarter => (day.Year * 4) + ((day.Month - 1) / 3),
        GroupingKind.Half => (day.Year * 2) + ((day.Month - 1) / 6),
        _ => throw new UnreachableException(),
    };
}
