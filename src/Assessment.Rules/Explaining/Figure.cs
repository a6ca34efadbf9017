using System.Globalization;

namespace Assessment.Rules.Explaining;

/// <summary>The one place that turns a quantity into digits for people. Nothing printed is ever read back.</summary>
internal static class Figure
{
    private const int ExactDecimals = 4;

    /// <summary>A score: two decimals, and up to four where these show it exactly; any other is rounded half up to two.</summary>
    internal static string Score(decimal value) => Fixed(value, IsShort(value) ? ExactDecimals : 2, "0.00##");

    /// <summary>An amount with the decimals it needs; one that needs more than four is rounded half up and marked <c>≈</c>.</summary>
    internal static string Exact(decimal value)
    {
        string text = Fixed(value, ExactDecimals, "0.####");
        return IsShort(value) ? text : $"≈{text}";
    }

    /// <summary>An amount with its sign, <c>+</c> included; zero has none.</summary>
    internal static string Signed(decimal value) => value > 0 ? $"+{Exact(value)}" : Exact(value);

    /// <summary>A fraction as a percentage.</summary>
    internal static string Percent(decimal fraction) => $"{Exact(fraction * 100)}%";

    /// <summary>A whole number.</summary>
    internal static string Whole(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A day, year first.</summary>
    internal static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Whether four decimals show the figure exactly.</summary>
    internal static bool IsShort(decimal value) => decimal.Round(value, ExactDecimals, MidpointRounding.AwayFromZero) == value;

    private static string Fixed(decimal value, int decimals, string format)
    {
        decimal rounded = decimal.Round(value, decimals, MidpointRounding.AwayFromZero);
        // A negative figure that rounds to nothing would print as -0.
        return (rounded == 0 ? 0 : rounded).ToString(format, CultureInfo.InvariantCulture);
    }
}
