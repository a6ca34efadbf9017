using System.Globalization;
using Assessment.Model;

namespace Assessment.Rules.Tests.SecondOpinion;

/// <summary>The spans of time of an assessed period.</summary>
internal static class Spans
{
    /// <summary>Names of all spans of the period, each once.</summary>
    internal static IReadOnlyList<string> All(AssessedPeriod period, RequiredIn span) =>
        span == RequiredIn.EachWeek ? Weeks(period) : [.. Days(period).Select(day => Of(day, span)).Distinct()];

    /// <summary>Name of the span in which the day lies.</summary>
    internal static string Of(DateOnly day, RequiredIn span) => span switch
    {
        RequiredIn.Year => "",
        RequiredIn.EachHalf => $"{day.Year} half {(day.Month - 1) / 6}",
        RequiredIn.EachQuarter => $"{day.Year} quarter {(day.Month - 1) / 3}",
        RequiredIn.EachMonth => $"{day.Year} month {day.Month}",
        RequiredIn.EachWeek => Week(day),
        _ => throw new ArgumentOutOfRangeException(nameof(span)),
    };

    internal static string Week(DateOnly day)
    {
        DateTime date = day.ToDateTime(TimeOnly.MinValue);
        return $"{ISOWeek.GetYear(date)} week {ISOWeek.GetWeekOfYear(date)}";
    }

    // A week belongs to the period in which its Thursday lies, as ISO counts the weeks of a year.
    private static List<string> Weeks(AssessedPeriod period) =>
        [.. Days(period).Where(day => day.DayOfWeek == DayOfWeek.Thursday).Select(Week).Distinct()];

    private static IEnumerable<DateOnly> Days(AssessedPeriod period) =>
        Enumerable.Range(0, period.To.DayNumber - period.From.DayNumber + 1).Select(period.From.AddDays);
}
