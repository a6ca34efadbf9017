using System.Diagnostics.CodeAnalysis;

namespace Assessment.Rules.Reading;

/// <summary>The days from one to another, both included; a missing end is open.</summary>
/// <param name="From">First day; null means open.</param>
/// <param name="To">Last day; null means open.</param>
internal sealed record DateInterval(DateOnly? From, DateOnly? To);

/// <summary>Reads intervals of dates, written like those of numbers; a date by itself is the interval of just that day.</summary>
internal static class DateIntervalReader
{
    private static readonly DateInterval Always = new(null, null);

    /// <summary>Reads an interval of dates, or reports why the text is none and gives the interval of all days.</summary>
    public static DateInterval Read(YamlScalar scalar, Faults faults)
    {
        if (!TryRead(scalar.Text, out DateInterval? interval))
        {
            faults.Report(ValueDiagnostics.NotADateInterval, scalar.Span, scalar.Text);
            return Always;
        }

        if (interval.From > interval.To)
        {
            faults.Report(ValueDiagnostics.EmptyDateInterval, scalar.Span, scalar.Text);
        }

        return interval;
    }

    private static bool TryRead(string text, [NotNullWhen(true)] out DateInterval? interval)
    {
        if (DateReader.TryRead(text.Trim(), out DateOnly day))
        {
            interval = new(day, day);
            return true;
        }

        interval = Bracketed.From(text) is { } range && TryReadEnd(range.Lower, out DateOnly? from) && TryReadEnd(range.Upper, out DateOnly? to)
            ? new(range.IncludesLower ? from : Shifted(from, 1), range.IncludesUpper ? to : Shifted(to, -1))
            : null;
        return interval is not null;
    }

    private static bool TryReadEnd(string text, out DateOnly? end)
    {
        bool isDate = DateReader.TryRead(text, out DateOnly day);
        end = isDate ? day : null;
        return isDate || text.Length == 0;
    }

    // A round bracket leaves the day out. The calendar's own ends have no neighbour and stay.
    private static DateOnly? Shifted(DateOnly? day, int days) => day switch
    {
        null => null,
        { } last when days > 0 && last == DateOnly.MaxValue => last,
        { } first when days < 0 && first == DateOnly.MinValue => first,
        { } other => other.AddDays(days),
    };
}
