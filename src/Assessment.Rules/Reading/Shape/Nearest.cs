namespace Assessment.Rules.Reading;

/// <summary>Finds the known name that a misspelled one most likely stands for.</summary>
internal static class Nearest
{
    private const int LongestName = 40;

    // No file that people write has more names at one place; a hostile one has a hundred thousand.
    private const int MostCandidates = 3_000;

    /// <summary>The nearest name, the first of equals; null when none is near enough to be meant.</summary>
    public static string? Of(string name, IEnumerable<string> known)
    {
        if (name.Length > LongestName)
        {
            return null;
        }

        int most = MostChanges(name);
        (string? Name, int Distance) best = (null, most + 1);
        foreach (string candidate in known.Take(MostCandidates).Where(candidate => Math.Abs(candidate.Length - name.Length) <= most))
        {
            int distance = Distance(name, candidate);
            if (distance < best.Distance && distance < candidate.Length)
            {
                best = (candidate, distance);
            }
        }

        return best.Name;
    }

    // One slip in a short name, two in a longer one: more would guess.
    private static int MostChanges(string name) => name.Length <= 4 ? 1 : name.Length <= 6 ? 2 : 3;

    /// <summary>How many letters must be put in, taken out, replaced or swapped with their neighbour; upper and lower case count alike.</summary>
    private static int Distance(string from, string to)
    {
        int[] beforeLast = [];
        int[] last = [.. Enumerable.Range(0, to.Length + 1)];
        for (int row = 1; row <= from.Length; row++)
        {
            int[] current = new int[to.Length + 1];
            current[0] = row;
            for (int column = 1; column <= to.Length; column++)
            {
                int replaced = last[column - 1] + (AreSame(from[row - 1], to[column - 1]) ? 0 : 1);
                int best = Math.Min(replaced, 1 + Math.Min(last[column], current[column - 1]));
                current[column] = AreSwapped(from, row, to, column) ? Math.Min(best, beforeLast[column - 2] + 1) : best;
            }

            (beforeLast, last) = (last, current);
        }

        return last[^1];
    }

    private static bool AreSwapped(string from, int row, string to, int column) =>
        row > 1 && column > 1 && AreSame(from[row - 1], to[column - 2]) && AreSame(from[row - 2], to[column - 1]);

    private static bool AreSame(char one, char other) =>
        char.ToLowerInvariant(one) == char.ToLowerInvariant(other);
}
