using Assessment.Model;

namespace Assessment.Rules.Reading;

/// <summary>Reads intervals as mathematicians write them; a number by itself is the interval of just that value.</summary>
internal static class IntervalReader
{
    private static readonly Interval Everything = new(null, false, null, false, "(, )");

    /// <summary>Reads an interval; null when the text is none, or one that holds no value.</summary>
    public static Interval? TryRead(string text) =>
        Parse(text) is { } parsed && FaultOf(parsed) is null ? parsed.ToInterval(text) : null;

    /// <summary>Reads an interval, or reports why the text is none and gives the interval of all values.</summary>
    public static Interval Read(YamlScalar scalar, Faults faults)
    {
        if (Parse(scalar.Text) is not { } parsed)
        {
            faults.ReportNear(ValueDiagnostics.NotAnInterval, scalar.Span, SuggestionFor(scalar.Text), scalar.Text);
            return Everything;
        }

        if (FaultOf(parsed) is { } fault)
        {
            faults.Report(fault, scalar.Span, scalar.Text);
            return Everything;
        }

        return parsed.ToInterval(scalar.Text);
    }

    private static Ends? Parse(string text)
    {
        if (NumberReader.TryRead(text.Trim(), out ParsedNumber point))
        {
            return new(point, point, true, true);
        }

        return Bracketed.From(text) is { } range && TryReadEnd(range.Lower, out ParsedNumber? lower) && TryReadEnd(range.Upper, out ParsedNumber? upper)
            ? new(lower, upper, range.IncludesLower, range.IncludesUpper)
            : null;
    }

    private static bool TryReadEnd(string text, out ParsedNumber? end)
    {
        bool isNumber = NumberReader.TryRead(text, out ParsedNumber number);
        end = isNumber ? number : null;
        return isNumber || text.Length == 0;
    }

    private static DiagnosticDescriptor? FaultOf(Ends ends) => ends switch
    {
        { Lower: { } lower, Upper: { } upper } when IsMixed(lower, upper) => ValueDiagnostics.MixedInterval,
        { Lower: { } lower, Upper: { } upper } when lower.Value > upper.Value => ValueDiagnostics.EmptyInterval,
        { Lower: { } lower, Upper: { } upper, IncludesBoth: false } when lower.Value == upper.Value => ValueDiagnostics.EmptyInterval,
        _ => null,
    };

    // Zero is the same with and without a percent sign; 75 and 75% are not.
    private static bool IsMixed(ParsedNumber lower, ParsedNumber upper) =>
        lower.IsPercent != upper.IsPercent && lower.Value != 0 && upper.Value != 0;

    private static string? SuggestionFor(string text)
    {
        string plain = HalfWidth.Of(text);
        return plain != text && TryRead(plain) is not null ? plain : null;
    }

    private sealed record Ends(ParsedNumber? Lower, ParsedNumber? Upper, bool IncludesLower, bool IncludesUpper)
    {
        public bool IncludesBoth => IncludesLower && IncludesUpper;

        public Interval ToInterval(string text) => new(Lower?.Value, IncludesLower, Upper?.Value, IncludesUpper, text);
    }
}
