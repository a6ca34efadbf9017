using Assessment.Rules.Reading;

namespace Assessment.Rules.Grading;

/// <summary>Reads intervals of days; <c>node</c> stands for the node date, a day by itself for the interval of just that day.</summary>
internal static class DayTests
{
    private const string Node = "node";

    /// <summary>The test; null when the text is none or holds no day.</summary>
    public static FactTest.Days? TryRead(string text, DateOnly nodeDate)
    {
        if (End(text.Trim(), nodeDate) is { } day)
        {
            return new(day, true, day, true, text);
        }

        if (Bracketed.From(text) is not { } range)
        {
            return null;
        }

        DateOnly? lower = End(range.Lower, nodeDate);
        DateOnly? upper = End(range.Upper, nodeDate);
        bool fits = (lower is not null || range.Lower.Length == 0) && (upper is not null || range.Upper.Length == 0) && !(lower > upper);
        return fits ? new(lower, range.IncludesLower, upper, range.IncludesUpper, text) : null;
    }

    private static DateOnly? End(string text, DateOnly nodeDate)
    {
        if (text == Node)
        {
            return nodeDate;
        }

        return DateReader.TryRead(text, out DateOnly day) ? day : null;
    }
}
