using System.Diagnostics;
using Assessment.Model;
using Assessment.Rules.Scoring;
using Figure = Assessment.Rules.Explaining.Figure;

namespace Assessment.Rules.Grading;

/// <summary>Words for the value of a fact or figure.</summary>
internal static class ValueText
{
    private const string Unknown = "?";

    /// <summary>The value for people; <c>?</c> where nobody knows it.</summary>
    public static string Of(SubjectValue? value) => value switch
    {
        null => Unknown,
        SubjectValue.Number number => Figure.Exact(number.Value),
        SubjectValue.Fraction fraction => Fraction(fraction),
        SubjectValue.Day day => Figure.Day(day.Value),
        SubjectValue.Word word => word.Value,
        SubjectValue.Words words => string.Join('、', words.Values),
        SubjectValue.Stays stays => string.Join('、', stays.Values.Select(stay => $"{stay.Place} {Figure.Day(stay.From)}~{Figure.Day(stay.To)}")),
        SubjectValue.None => "—",
        _ => throw new UnreachableException(),
    };

    private static string Fraction(SubjectValue.Fraction fraction) =>
        $"{Figure.Exact(fraction.Numerator)}/{Figure.Exact(fraction.Denominator)}（{Figure.Percent((Rational.Of(fraction.Numerator) / Rational.Of(fraction.Denominator)).ToAmount())}）";
}
