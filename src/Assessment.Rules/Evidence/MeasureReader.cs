using Assessment.Model;
using Assessment.Rules.Reading;

namespace Assessment.Rules.Evidence;

/// <summary>Reads measures: numerator and denominator, a percentage, a number, or an explicit "none".</summary>
internal static class MeasureReader
{
    private const string Nothing = "none";
    private const char Bar = '/';

    /// <summary>The measure; null when the field is none.</summary>
    internal static FactValue? Read(RawFact fact, RawField field)
    {
        RawValue value = field.Value;
        FactValue? measure = value.Kind switch
        {
            RawKind.Measure => new FactValue.Measure(value.Number, value.Denominator),
            RawKind.Number => new FactValue.Measure(value.Number, 1),
            RawKind.Text => OfText(value.Text, mayBePlain: false),
            RawKind.Word => OfText(value.Text, mayBePlain: true),
            _ => null,
        };
        if (measure is FactValue.Measure { Denominator: < 0 } negative)
        {
            fact.Fault(FieldDiagnostics.NegativeDenominator, field, Shown(negative.Denominator));
            return null;
        }

        if (measure is null)
        {
            FieldReader.NumberFault(FieldDiagnostics.NotAMeasure, fact, field);
        }

        return measure;
    }

    private static string Shown(decimal number) => RawValue.OfNumber(number).Shown();

    private static FactValue? OfText(string text, bool mayBePlain)
    {
        if (text == Nothing)
        {
            return new FactValue.None();
        }

        if (NumberReader.TryRead(text, out ParsedNumber number) && (number.IsPercent || mayBePlain))
        {
            // A percentage keeps the figure that was written.
            return number.IsPercent ? new FactValue.Measure(number.Value * 100, 100) : new FactValue.Measure(number.Value, 1);
        }

        return mayBePlain ? OfFraction(text) : null;
    }

    private static FactValue.Measure? OfFraction(string text)
    {
        int bar = text.IndexOf(Bar, StringComparison.Ordinal);
        return bar > 0
            && NumberReader.TryRead(text.AsSpan(0, bar), out ParsedNumber numerator)
            && NumberReader.TryRead(text.AsSpan(bar + 1), out ParsedNumber denominator)
            && !numerator.IsPercent && !denominator.IsPercent
                ? new FactValue.Measure(numerator.Value, denominator.Value)
                : null;
    }
}
