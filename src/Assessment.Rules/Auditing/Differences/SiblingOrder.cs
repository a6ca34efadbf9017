using System.Collections.Immutable;

namespace Assessment.Rules.Auditing;

/// <summary>Tells which siblings moved when their order changed: as few as explain it.</summary>
internal static class SiblingOrder
{
    /// <summary>Indices of the later positions that are out of the longest run that kept its order.</summary>
    /// <param name="later">Later positions, in the earlier order.</param>
    internal static ImmutableHashSet<int> Moved(IReadOnlyList<int> later)
    {
        int[] length = new int[later.Count];
        int[] before = new int[later.Count];
        int best = -1;
        for (int i = 0; i < later.Count; i++)
        {
            before[i] = Enumerable.Range(0, i).Where(j => later[j] < later[i]).OrderByDescending(j => length[j]).FirstOrDefault(-1);
            length[i] = 1 + (before[i] < 0 ? 0 : length[before[i]]);
            best = best < 0 || length[i] > length[best] ? i : best;
        }

        HashSet<int> kept = [];
        for (int i = best; i >= 0; i = before[i])
        {
            kept.Add(i);
        }

        return [.. Enumerable.Range(0, later.Count).Where(i => !kept.Contains(i))];
    }
}
