using System.Text;

namespace Assessment.Rules.Explaining;

/// <summary>Breaks text into lines of at most so many columns: between Chinese characters anywhere, between Latin ones at spaces.</summary>
internal static class LineBreaks
{
    // These do not begin a line; they hang over the end of the one before.
    private const string Closing = "，。；：、！？）》」』】〕”’％,.;:!?)]}%";

    internal static IReadOnlyList<string> In(string text, int width)
    {
        List<string> lines = [];
        StringBuilder line = new();
        int used = 0;
        foreach (string word in Words(text))
        {
            int needed = DisplayWidth.Of(word);
            if (used > 0 && used + needed > width && !Closing.Contains(word[0], StringComparison.Ordinal))
            {
                lines.Add(line.ToString().TrimEnd());
                line.Clear();
                used = 0;
            }

            if (used > 0 || word != " ")
            {
                line.Append(word);
                used += needed;
            }
        }

        return used > 0 ? [.. lines, line.ToString().TrimEnd()] : lines;
    }

    // A word is one wide character, one space, or a run of narrow characters.
    private static IEnumerable<string> Words(string text)
    {
        StringBuilder run = new();
        foreach (Rune rune in text.EnumerateRunes())
        {
            bool standsAlone = rune.Value == ' ' || DisplayWidth.Of(rune) == 2;
            if (standsAlone && run.Length > 0)
            {
                yield return run.ToString();
                run.Clear();
            }

            if (standsAlone)
            {
                yield return rune.ToString();
            }
            else
            {
                run.Append(rune.ToString());
            }
        }

        if (run.Length > 0)
        {
            yield return run.ToString();
        }
    }
}
