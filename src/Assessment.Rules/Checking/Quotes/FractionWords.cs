namespace Assessment.Rules.Checking.Quotes;

/// <summary>Reads fractions: 百分之七十五, 千分之五, 三分之二, 2/3.</summary>
internal static class FractionWords
{
    /// <summary>The fraction that starts at the place; null when none does.</summary>
    internal static Figure? At(string text, int at)
    {
        if (Figure.At(text, at) is not { Value: > 0 } denominator)
        {
            return null;
        }

        int sign = at + denominator.Length;
        return string.CompareOrdinal(text, sign, "分之", 0, 2) == 0
            ? Of(Figure.At(text, sign + 2), denominator, denominator.Length + 2)
            : sign < text.Length && text[sign] == '/' ? Divided(denominator, Figure.At(text, sign + 1)) : null;
    }

    private static Figure? Of(Figure? numerator, Figure denominator, int before) =>
        numerator is null
            ? null
            : new(numerator.Value / denominator.Value, before + numerator.Length, [numerator.Value, denominator.Value]);

    private static Figure? Divided(Figure numerator, Figure? denominator) =>
        denominator is not { Value: > 0 }
            ? null
            : new(numerator.Value / denominator.Value, numerator.Length + 1 + denominator.Length, [numerator.Value, denominator.Value]);
}
