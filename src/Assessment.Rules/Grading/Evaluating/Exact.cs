using Assessment.Model;
using Assessment.Rules.Scoring;

namespace Assessment.Rules.Grading;

/// <summary>Values as exact numbers, and back.</summary>
internal static class Exact
{
    private static readonly SubjectValue Nothing = new SubjectValue.Number(0);

    /// <summary>The value as a number; null when it is none.</summary>
    public static Rational? Of(SubjectValue? value) => value switch
    {
        SubjectValue.Number number => number.Value,
        SubjectValue.Fraction fraction => Rational.Of(fraction.Numerator) / Rational.Of(fraction.Denominator),
        _ => null,
    };

    /// <summary>The number as a value: a fraction where it can be printed as one.</summary>
    public static SubjectValue From(Rational number)
    {
        if (number.IsZero)
        {
            return Nothing;
        }

        return !number.IsWhole && number.AsPrintable() is { } parts
            ? new SubjectValue.Fraction(parts.Numerator, parts.Denominator)
            : new SubjectValue.Number(number.ToAmount());
    }
}
