using Assessment.Model;

namespace Assessment.Rules.Evidence;

/// <summary>Hashes of ids, eight bytes each: enough to be sure that no id is used twice, or else that one may be.</summary>
internal sealed class FactIdHashes : IFactIds
{
    private const int Parts = 256;
    private readonly List<long>[] parts = [.. Enumerable.Range(0, Parts).Select(_ => new List<long>())];

    /// <inheritdoc/>
    public SourceSpan? Add(string id, long hash, string file, int line)
    {
        parts[hash & (Parts - 1)].Add(hash);
        return null;
    }

    /// <inheritdoc/>
    /// <remarks>What a correction of this id means is known only where no fact uses it as well.</remarks>
    public void PassOver(string id)
    {
        long hash = FactIds.HashOf(id);
        parts[hash & (Parts - 1)].Add(hash);
    }

    /// <summary>Whether an id may have been used twice.</summary>
    internal bool HaveTwins() => parts.Any(HasTwins);

    private static bool HasTwins(List<long> hashes)
    {
        hashes.Sort();
        for (int i = 1; i < hashes.Count; i++)
        {
            if (hashes[i] == hashes[i - 1])
            {
                return true;
            }
        }

        return false;
    }
}
