using System.Runtime.CompilerServices;

namespace Assessment.Rules.Tests.Evidence;

/// <summary>The lines of <c>bad-lines.txt</c>: what is expected, and the line of NDJSON that provokes it.</summary>
internal static class BadLine
{
    internal static TheoryData<string, string, string> All()
    {
        TheoryData<string, string, string> rows = [];
        foreach (string[] row in from line in File.ReadLines(PathOf("bad-lines.txt")) where line.Contains('|', StringComparison.Ordinal) select line.Split('|', 3, StringSplitOptions.TrimEntries))
        {
            rows.Add(row[0], row[1], row[2]);
        }

        return rows;
    }

    private static string PathOf(string name, [CallerFilePath] string here = "") => Path.GetFullPath($"../{name}", here);
}
