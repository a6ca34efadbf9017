using System.Globalization;
using Assessment.Model;

namespace Assessment.Rules;

/// <summary>The one place that writes exact figures, as the user writes them: no trailing zeros, a percentage where it is one.</summary>
internal static class FigureText
{
    private const string AllDigits = "0.############################";

    /// <summary>A plain figure such as <c>0.5</c>.</summary>
    internal static string Of(decimal value) => value.ToString(AllDigits, CultureInfo.InvariantCulture);

    /// <summary>A figure such as <c>0.5</c>, or <c>50%</c>.</summary>
    internal static string Of(decimal value, bool isPercent) =>
        isPercent ? (value / 0.01m).ToString(AllDigits, CultureInfo.InvariantCulture) + "%" : Of(value);

    /// <summary>A number as it stands in the file.</summary>
    internal static string Of(Quantity.Number number) => Of(number.Value, number.IsPercent);
}
