using Assessment.Rules.Reading;
using Assessment.Rules.Scoring;

namespace Assessment.Rules.Grading;

/// <summary>Reads intervals of numbers whose ends may be fractions, such as <c>(1/3, )</c>; a number by itself is the interval of just that value.</summary>
internal static class NumberTests
{
    /// <summary>The test; null when the text is none or holds no value.</summary>
    public static FactTest.Numbers? TryRead(string text)
    {
        if (End(text.Trim()) is { } point)
        {
            return new(point, true, point, true, text);
        }

        return Bracketed.From(text) is { } range && Fits(range.Lower) && Fits(range.Upper) && Holds(range)
            ? new(End(range.Lower), range.IncludesLower, End(range.Upper), range.IncludesUpper, text)
            : null;
    }

    private static bool Fits(string end) => end.Length == 0 || End(end) is not null;

    private static bool Holds(Bracketed range)
    {
        if (End(range.Lower) is not { } lower || End(range.Upper) is not { } upper)
        {
            return true;
        }

        return lower < upper || (lower == upper && range is { IncludesLower: true, IncludesUpper: true });
    }

    private static Rational? End(string text)
    {
        if (NumberReader.TryRead(text, out ParsedNumber number))
        {
            return number.Value;
        }

        return text.Split('/') is [string top, string bottom]
            && NumberReader.TryRead(top.Trim(), out ParsedNumber numerator)
            && NumberReader.TryRead(bottom.Trim(), out ParsedNumber denominator)
            && denominator.Value > 0
            ? Rational.Of(numerator.Value) / Rational.Of(denominator.Value)
            : null;
    }
}
