using System.Globalization;
using Assessment.Model;

namespace Assessment.Rules.Reading;

/// <summary>The one place that reads numbers: a sign, digits, a decimal point, a percent sign, in every culture alike.</summary>
internal static class NumberReader
{
    // Fifteen digits are exact in every program that may have written the file, and leave room for arithmetic.
    private const int MostDigits = 15;

    /// <summary>Reads a number or percentage; false when the text is none.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out ParsedNumber number)
    {
        bool isPercent = text.EndsWith("%", StringComparison.Ordinal);
        ReadOnlySpan<char> figure = isPercent ? text[..^1] : text;
        number = default;
        if (!IsFigure(figure) || CountDigits(figure) > MostDigits)
        {
            return false;
        }

        decimal value = decimal.Parse(figure, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        number = new(isPercent ? value / 100m : value, isPercent);
        return true;
    }

    /// <summary>Reads a number or percentage, or reports why the text is none and gives 0.</summary>
    public static ParsedNumber Read(YamlScalar scalar, Faults faults)
    {
        if (!TryRead(scalar.Text, out ParsedNumber number))
        {
            faults.ReportNear(FaultOf(scalar.Text), scalar.Span, SuggestionFor(scalar.Text), scalar.Text);
        }

        return number;
    }

    /// <summary>What is wrong with a text that is no number.</summary>
    public static DiagnosticDescriptor FaultOf(string text)
    {
        string figure = text.EndsWith('%') ? text[..^1] : text;
        if (IsFigure(figure))
        {
            return ValueDiagnostics.TooManyDigits;
        }

        return HalfWidth.Of(text).Contains(',', StringComparison.Ordinal) && IsMeantAsNumber(text)
            ? ValueDiagnostics.CommaInNumber
            : ValueDiagnostics.NotANumber;
    }

    /// <summary>The number that was probably meant; null when that is not plain.</summary>
    public static string? SuggestionFor(string text)
    {
        string plain = HalfWidth.Of(text).Replace(" ", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal);
        string candidate = LeadWithDigit(WithoutUnit(IsGrouped(plain) ? plain : plain.Replace(',', '.')));
        return candidate != text && TryRead(candidate, out _) ? candidate : null;
    }

    /// <summary>True when a text starts as a number does, so that a fault is better told as one of numbers.</summary>
    public static bool IsMeantAsNumber(string text)
    {
        string plain = HalfWidth.Of(text).TrimStart('+', '-', '.', ',', ' ');
        return plain.Length > 0 && char.IsAsciiDigit(plain[0]);
    }

    // `1,000` may be a thousand or one: only its writer knows.
    private static bool IsGrouped(string text)
    {
        int comma = text.IndexOf(',', StringComparison.Ordinal);
        return comma >= 0 && text[(comma + 1)..].TakeWhile(char.IsAsciiDigit).Count() == 3;
    }

    // `0.5分` means 0.5: the place itself says of what.
    private static string WithoutUnit(string text)
    {
        int length = text.Length;
        while (length > 0 && char.IsLetter(text[length - 1]))
        {
            length--;
        }

        return text[..length];
    }

    private static string LeadWithDigit(string text) =>
        text.StartsWith('.') ? $"0{text}" : text;

    private static bool IsFigure(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> unsigned = text is ['+' or '-', ..] ? text[1..] : text;
        int point = unsigned.IndexOf('.');
        return point < 0
            ? IsDigits(unsigned)
            : IsDigits(unsigned[..point]) && IsDigits(unsigned[(point + 1)..]);
    }

    private static bool IsDigits(ReadOnlySpan<char> text) =>
        text.Length > 0 && !text.ContainsAnyExceptInRange('0', '9');

    private static int CountDigits(ReadOnlySpan<char> figure)
    {
        ReadOnlySpan<char> counted = figure.TrimStart("+-0");
        return counted.Length - (counted.Contains('.') ? 1 : 0);
    }
}
