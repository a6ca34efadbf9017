using System.Globalization;
using System.Text.RegularExpressions;

namespace Assessment.Benchmarks;

/// <summary>A scheme of five thousand lines: an official table whose indicators stand in it seven times, from the second time on under ids of its own.</summary>
internal static partial class LongScheme
{
    private const string Resource = "counties.yaml";
    private const int Times = 7;
    private const int PointsOfTable = 62;

    /// <summary>Seven times the table.</summary>
    public static string Text { get; } = Of(Times);

    public static int Lines { get; } = Text.Count(character => character == '\n');

    /// <summary>The table so many times; once is the table as it stands.</summary>
    public static string Of(int times)
    {
        string table = Table();
        int start = table.IndexOf("\n  - id: D1\n", StringComparison.Ordinal) + 1;
        int end = table.IndexOf("\nassumptions:", StringComparison.Ordinal) + 1;
        string total = string.Create(CultureInfo.InvariantCulture, $"\ntotal: {times * PointsOfTable}\n");
        string head = table[..start].Replace($"\ntotal: {PointsOfTable}\n", total, StringComparison.Ordinal);
        IEnumerable<string> again = Enumerable.Range(2, times - 1).Select(time => Id().Replace(table[start..end], $"T{time}."));
        return head + table[start..end] + string.Concat(again) + table[end..];
    }

    private static string Table()
    {
        using Stream stream = typeof(LongScheme).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is missing.");
        using StreamReader text = new(stream);
        return text.ReadToEnd();
    }

    // Where an id of an indicator begins.
    [GeneratedRegex(@"\b(?=D\d)")]
    private static partial Regex Id();
}
