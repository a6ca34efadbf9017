using Assessment.Model;

namespace Assessment.Rules.Scoring;

/// <summary>Tests whether an exact value lies in an interval.</summary>
internal static class Intervals
{
    public static bool Contains(Interval interval, Rational value) =>
        IsAbove(interval, value) && IsBelow(interval, value);

    private static bool IsAbove(Interval interval, Rational value)
    {
        if (interval.Lower is not { } lower)
        {
            return true;
        }

        int order = value.CompareTo(lower);
        return order > 0 || (order == 0 && interval.IncludesLower);
    }

    private static bool IsBelow(Interval interval, Rational value)
    {
        if (interval.Upper is not { } upper)
        {
            return true;
        }

        int order = value.CompareTo(upper);
        return order < 0 || (order == 0 && interval.IncludesUpper);
    }
}
