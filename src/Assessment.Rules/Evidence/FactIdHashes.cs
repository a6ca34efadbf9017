using System.Numerics;
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
        // The one table, at most half full, serves part after part.
        long[] table = new long[BitOperations.RoundUpToPowerOf2((uint)parts.Max(part => part.Count) * 2 + 1)];
        return parts.Any(part => part.HasTwins(table));
    }

    /// <summary>Hashes with the same last digits, in pieces: growing moves nothing.</summary>
    private sealed class Part
    {
        private const int PieceLength = 128;
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

        internal bool HasTwins(long[] table)
        {
            Array.Clear(table);
            bool hasZero = false;
            for (int i = 0; i < Count; i++)
            {
                long hash = pieces[i / PieceLength][i % PieceLength];
                bool isTwin = hash == 0 ? hasZero : !TryAdd(table, hash);
                if (isTwin)
                {
                    return true;
                }

                hasZero |= hash == 0;
            }

            return false;
        }

        // A slot with 0 is free.
        private static bool TryAdd(long[] table, long hash)
        {
            int slot = (int)(hash >> 32) & (table.Length - 1);
            while (table[slot] != 0)
            {
                if (table[slot] == hash)
                {
                    return false;
                }

                slot = (slot + 1) & (table.Length - 1);
            }

            table[slot] = hash;
            return true;
        }
    }
}
