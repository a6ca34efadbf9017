using Assessment.Model;
using Assessment.Rules.Scoring;

namespace Assessment.Rules.Grading;

/// <summary>Counts months of work and last days.</summary>
internal static class Calendar
{
    /// <summary>Calendar months of a stay within a year: 1 January to 30 June is exactly six; what is over counts by the days of its month.</summary>
    public static Rational Months(Stay stay, int year)
    {
        DateOnly from = Later(stay.From, new(year, 1, 1));
        DateOnly last = Earlier(stay.To, new(year, 12, 31));
        if (from > last)
        {
            return Rational.Zero;
        }

        DateOnly end = last.AddDays(1);
        int whole = ((end.Year - from.Year) * 12) + end.Month - from.Month;
        whole -= from.AddMonths(whole) > end ? 1 : 0;
        int start = from.AddMonths(whole).DayNumber;
        return Rational.Of(whole) + (Rational.Of(end.DayNumber - start) / Rational.Of(from.AddMonths(whole + 1).DayNumber - start));
    }

    /// <summary>The last day in time: months first, to the same day number or the month's last day, then days.</summary>
    public static DateOnly Due(DateOnly from, DueDate due)
    {
        int months = (from.Year * 12) + from.Month - 1 + due.Months;
        if (months >= 12 * DateOnly.MaxValue.Year || months < 12)
        {
            return DateOnly.MaxValue;
        }

        long day = (long)from.AddMonths(due.Months).DayNumber + due.Days;
        return DateOnly.FromDayNumber((int)Math.Clamp(day, 0, DateOnly.MaxValue.DayNumber));
    }

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;

    private static DateOnly Earlier(DateOnly a, DateOnly b) => a < b ? a : b;
}
