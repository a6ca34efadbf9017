using System.Globalization;

namespace Assessment.Rules.Scoring;

/// <summary>The one place that writes numbers as text inside the rules.</summary>
internal static class Figures
{
    /// <summary>All digits that matter, no trailing zeros, a decimal point.</summary>
    public static string Plain(decimal value) => value.ToString("0.####################", CultureInfo.InvariantCulture);
}
