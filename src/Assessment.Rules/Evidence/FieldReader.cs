using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Reading;

namespace Assessment.Rules.Evidence;

/// <summary>Reads single fields of a raw fact as what their place asks for, and reports those that are something else.</summary>
internal static class FieldReader
{
    /// <summary>A text; null when it is none.</summary>
    internal static string? Text(RawFact fact, RawField field)
    {
        if (field.Value.IsText)
        {
            return field.Value.Text;
        }

        fact.Fault(FieldDiagnostics.NotAText, field, field.Value.Shown());
        return null;
    }

    /// <summary>A list of texts; empty when it is none.</summary>
    internal static ImmutableArray<string> Texts(RawFact fact, RawField field)
    {
        switch (field.Value.Kind)
        {
            case RawKind.List:
                return field.Value.Texts;
            case RawKind.Word:
                return [.. field.Value.Text.Split([';', '；', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
            default:
                fact.Fault(FieldDiagnostics.NotTexts, field, field.Value.Shown());
                return [];
        }
    }

    /// <summary>A day; null when it is none.</summary>
    internal static DateOnly? Date(RawFact fact, RawField field)
    {
        if (field.Value.IsText && DateReader.TryRead(field.Value.Text, out DateOnly day))
        {
            return day;
        }

        string? suggestion = field.Value.IsText ? DateReader.SuggestionFor(field.Value.Text) : null;
        fact.FaultNear(FieldDiagnostics.NotADate, field, suggestion, field.Value.IsText ? field.Value.Text : field.Value.Shown());
        return null;
    }

    /// <summary>Yes or no; null when it is neither.</summary>
    internal static bool? Flag(RawFact fact, RawField field)
    {
        RawValue value = field.Value;
        bool? flag = value.Kind switch
        {
            RawKind.Flag => value.Number != 0,
            RawKind.Word => FlagOf(value.Text),
            _ => null,
        };
        if (flag is null)
        {
            fact.Fault(FieldDiagnostics.NotAFlag, field, value.Shown());
        }

        return flag;
    }

    /// <summary>A number; null when it is none.</summary>
    internal static decimal? Number(RawFact fact, RawField field)
    {
        decimal? number = NumberOf(field.Value);
        if (number is null)
        {
            NumberFault(FieldDiagnostics.NotANumber, fact, field);
        }

        return number;
    }

    /// <summary>A number of occurrences; null when it is none.</summary>
    internal static int? Count(RawFact fact, RawField field)
    {
        decimal? number = NumberOf(field.Value);
        if (number is >= 0 and <= int.MaxValue && decimal.IsInteger(number.Value))
        {
            return (int)number.Value;
        }

        fact.Fault(FieldDiagnostics.NotACount, field, field.Value.Shown());
        return null;
    }

    /// <summary>Reports something that is no number, or has too many digits, with the number that was probably meant.</summary>
    internal static void NumberFault(DiagnosticDescriptor descriptor, RawFact fact, RawField field)
    {
        string text = field.Value.Text;
        bool isTooLong = field.Value.Kind is RawKind.Word or RawKind.BadNumber && NumberReader.FaultOf(text) == ValueDiagnostics.TooManyDigits;
        string? suggestion = field.Value.IsText ? NumberReader.SuggestionFor(text) : null;
        fact.FaultNear(isTooLong ? FieldDiagnostics.TooManyDigits : descriptor, field, suggestion, field.Value.Shown());
    }

    private static decimal? NumberOf(in RawValue value) => value.Kind switch
    {
        RawKind.Number => value.Number,
        RawKind.Word when NumberReader.TryRead(value.Text, out ParsedNumber number) && !number.IsPercent => number.Value,
        _ => null,
    };

    private static bool? FlagOf(string word) => word switch
    {
        "true" or "TRUE" or "是" => true,
        "false" or "FALSE" or "否" => false,
        _ => null,
    };
}
