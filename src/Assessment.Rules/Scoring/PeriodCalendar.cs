using System.Globalization;
using Assessment.Model;

namespace Assessment.Rules.Scoring;

/// <summary>The quarters, months and weeks of the assessed period.</summary>
/// <remarks>A week belongs to the period when its Thursday does, as ISO weeks belong to a year.</remarks>
internal sealed class PeriodCalendar(AssessedPeriod period)
{
    /// <summary>Names of all parts of the period, in order.</summary>
    public IReadOnlyList<string> Parts(RequiredIn span) => span == RequiredIn.Year
        ? [period.Year.ToString(CultureInfo.InvariantCulture)]
        : [.. Days(span).Select(day => Name(day, span)).Distinct(StringComparer.Ordinal)];

    /// <summary>Name of the part in which a day lies; it is none of <see cref="Parts"/> for days outside.</summary>
    public string PartOf(DateOnly day, RequiredIn span) =>
        span == RequiredIn.Year ? period.Year.ToString(CultureInfo.InvariantCulture) : Name(day, span);

    /// <summary>Name of the day, week, month, quarter or half-year.</summary>
    public static string Name(DateOnly day, GroupingKind kind) => kind switch
    {
        GroupingKind.Day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        GroupingKind.Week => Name(day, RequiredIn.EachWeek),
        GroupingKind.Month => Name(day, RequiredIn.EachMonth),
        GroupingKind.Quarter => Name(day, RequiredIn.EachQuarter),
        _ => Name(day, RequiredIn.EachHalf),
    };

    private static string Name(DateOnly day, RequiredIn span) => span switch
    {
        RequiredIn.EachHalf => string.Create(CultureInfo.InvariantCulture, $"{day.Year}-H{((day.Month - 1) / 6) + 1}"),
        RequiredIn.EachQuarter => string.Create(CultureInfo.InvariantCulture, $"{day.Year}-Q{((day.Month - 1) / 3) + 1}"),
        RequiredIn.EachMonth => string.Create(CultureInfo.InvariantCulture, $"{day.Year}-{day.Month:00}"),
        _ => WeekName(day),
    };

    private static string WeekName(DateOnly day)
    {
        var time = day.ToDateTime(TimeOnly.MinValue);
        return string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(time)}-W{ISOWeek.GetWeekOfYear(time):00}");
    }

    // A week of the period has its Thursday in it, every other part the first day of a month or of the period.
    private IEnumerable<DateOnly> Days(RequiredIn span)
    {
        for (var day = period.From; day <= period.To; day = day.AddDays(1))
        {
            if (span == RequiredIn.EachWeek ? day.DayOfWeek == DayOfWeek.Thursday : day.Day == 1 || day == period.From)
            {
                yield return day;
            }
        }
    }
}
