using System.Globalization;

namespace Assessment.Rules.Checking.Quotes;

/// <summary>A number at a place of a text, without what follows it.</summary>
/// <param name="Value">Its value.</param>
/// <param name="Length">How many characters it takes.</param>
/// <param name="Others">Further numbers in the same characters, such as the two halves of a fraction.</param>
internal sealed record Figure(decimal Value, int Length, IReadOnlyList<decimal> Others)
{
    // Longer runs of digits are file numbers and telephones.
    private const int MostDigits = 15;

    /// <summary>The number that starts at the place, in digits or Chinese numerals; null when none does.</summary>
    internal static Figure? At(string text, int at)
    {
        int length = DigitsAt(text, at);
        if (length > 0)
        {
            return InDigits(text, at, length);
        }

        length = ChineseNumeral.LengthAt(text.AsSpan(at));
        return length == 0 ? null : new(ChineseNumeral.Value(text.AsSpan(at, length)), length, []);
    }

    private static int DigitsAt(string text, int at)
    {
        int end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end - at;
    }

    private static Figure InDigits(string text, int at, int length)
    {
        int after = at + length;
        int decimals = after < text.Length && text[after] == '.' ? DigitsAt(text, after + 1) : 0;
        int whole = decimals > 0 ? length + 1 + decimals : length;
        return whole > MostDigits
            ? new(0, whole, [])
            : new(decimal.Parse(text.AsSpan(at, whole), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture), whole, []);
    }
}
