using System.Buffers;
using System.Globalization;
using Assessment.Model;

namespace Assessment.Rules.Reading;

/// <summary>
/// The characters that the YAML package takes for line breaks and editors do not show as such: after one, rules could stand in what
/// looks like a remark, and every place told would be a line off.
/// </summary>
internal static class HiddenBreaks
{
    private static readonly SearchValues<char> Characters = SearchValues.Create("\u0085\u2028\u2029");

    /// <summary>Reports each of them, and gives the text with spaces in their stead, so that all other faults are told at their places too.</summary>
    internal static string Without(string text, string fileName, Faults faults)
    {
        if (!text.AsSpan().ContainsAny(Characters))
        {
            return text;
        }

        char[] seen = text.ToCharArray();
        (int line, int start) = (1, 0);
        for (int i = 0; i < seen.Length; i++)
        {
            if (Characters.Contains(seen[i]))
            {
                int column = i - start + 1;
                faults.Report(YamlDiagnostics.HiddenBreak, new SourceSpan(fileName, line, column, line, column + 1), Name(seen[i]));
                seen[i] = ' ';
            }
            else if (seen[i] == '\n' || (seen[i] == '\r' && seen.ElementAtOrDefault(i + 1) != '\n'))
            {
                (line, start) = (line + 1, i + 1);
            }
        }

        return new string(seen);
    }

    private static string Name(char character) => string.Create(CultureInfo.InvariantCulture, $"U+{(int)character:X4}");
}
