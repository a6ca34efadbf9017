using Assessment.Model;

namespace Assessment.Rules.Evidence;

/// <summary>Hashes of ids, eight bytes each: enough to be sure that no id is used twice, or else that one may be.</summary>
internal sealed class FactIdHashes : IFactIds
{
    private const int Parts = 256;
    private readonly Part[] parts = [.. Enumerable.Range(0, Parts).Select(_ => new Part())];

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
    internal bool HaveTwins()
    {
        // The one place for sorting serves part after part.
        long[] room = new long[parts.Max(part => part.Count)];
        return parts.Any(part => part.HasTwins(room));
    }

    /// <summary>Hashes with the same last digits, in pieces: growing moves nothing.</summary>
    private sealed class Part
    {
        private const int PieceLength = 1024;
        private readonly List<long[]> pieces = [];

        internal int Count { get; private set; }

        internal void Add(long hash)
        {
            if (Count % PieceLength == 0)
            {
                pieces.Add(new long[PieceLength]);
            }

            pieces[^1][Count++ % PieceLength] = hash;
        }

        internal bool HasTwins(long[] room)
        {
            Span<long> hashes = room.AsSpan(0, Count);
            for (int start = 0; start < Count; start += PieceLength)
            {
                Span<long> place = hashes[start..Math.Min(start + PieceLength, Count)];
                pieces[start / PieceLength].AsSpan(0, place.Length).CopyTo(place);
            }

            hashes.Sort();
            for (int i = 1; i < hashes.Length; i++)
            {
                if (hashes[i] == hashes[i - 1])
                {
                    return true;
                }
            }

            return false;
        }
    }
}
