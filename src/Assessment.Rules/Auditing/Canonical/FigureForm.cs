using System.Globalization;
using Assessment.Model;

namespace Assessment.Rules.Auditing;

/// <summary>Figures, intervals and days as files write them, each in one way only.</summary>
internal static class FigureForm
{
    // Dividing by this one drops trailing zeros.
    private const decimal One = 1.0000000000000000000000000000m;

    internal static string Number(decimal value) => (value / One).ToString(CultureInfo.InvariantCulture);

    internal static string Number(decimal value, bool isPercent) => isPercent ? $"{Number(value * 100)}%" : Number(value);

    internal static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>An interval; one of a single value is that value.</summary>
    internal static string Interval(Interval interval)
    {
        bool isPercent = interval.Text.Contains('%', StringComparison.Ordinal);
        if (interval.Lower is { } only && interval.Lower == interval.Upper)
        {
            return Number(only, isPercent);
        }

        string lower = interval.Lower is { } least ? Number(least, isPercent) : "";
        string upper = interval.Upper is { } most ? Number(most, isPercent) : "";
        return $"{(interval.IncludesLower ? '[' : '(')}{lower}, {upper}{(interval.IncludesUpper ? ']' : ')')}";
    }

    /// <summary>An interval of days, both ends included; one of a single day is that day.</summary>
    internal static string Days(DateOnly? from, DateOnly? to) =>
        from is { } only && from == to
            ? Day(only)
            : $"{(from is { } first ? $"[{Day(first)}" : "(")}, {(to is { } last ? $"{Day(last)}]" : ")")}";
}
