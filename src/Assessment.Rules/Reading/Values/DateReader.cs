using System.Globalization;

namespace Assessment.Rules.Reading;

/// <summary>The one place that reads dates: <c>2018-09-30</c>, in every culture alike.</summary>
internal static class DateReader
{
    /// <summary>Reads a date; false when the text is none.</summary>
    public static bool TryRead(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    /// <summary>Reads a date; null after reporting that the text is none.</summary>
    public static DateOnly? Read(YamlScalar scalar, Faults faults)
    {
        if (TryRead(scalar.Text, out DateOnly day))
        {
            return day;
        }

        faults.Report(ValueDiagnostics.NotADate, scalar.Span, scalar.Text);
        return null;
    }
}
