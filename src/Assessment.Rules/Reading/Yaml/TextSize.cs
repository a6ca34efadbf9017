using System.Globalization;
using System.Text;
using Assessment.Model;

namespace Assessment.Rules.Reading;

/// <summary>Refuses a text that is too large before anything looks into it.</summary>
internal static class TextSize
{
    /// <summary>Whether the text stays within the limits; reports what it exceeds.</summary>
    public static bool IsWithin(Limits limits, string text, string fileName, Faults faults)
    {
        int bytes = Encoding.UTF8.GetByteCount(text);
        if (bytes > limits.Bytes)
        {
            faults.Report(YamlDiagnostics.TooManyBytes, SourceSpan.WholeFile(fileName), Digits(limits.Bytes));
            return false;
        }

        int lines = text.AsSpan().Count('\n') + (text is [.., not '\n'] ? 1 : 0);
        if (lines > limits.Lines)
        {
            faults.Report(YamlDiagnostics.TooManyLines, SourceSpan.OfLine(fileName, limits.Lines + 1), Digits(lines), Digits(limits.Lines));
            return false;
        }

        return true;
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
