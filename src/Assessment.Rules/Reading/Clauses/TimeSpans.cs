using Assessment.Model;

namespace Assessment.Rules.Reading;

/// <summary>The words for the span of time in which a number is required.</summary>
internal static class TimeSpans
{
    /// <summary>The words.</summary>
    public static readonly Words<RequiredIn> Words = new(
        ("year", RequiredIn.Year),
        ("each-half", RequiredIn.EachHalf),
        ("each-quarter", RequiredIn.EachQuarter),
        ("each-month", RequiredIn.EachMonth),
        ("each-week", RequiredIn.EachWeek));
}
