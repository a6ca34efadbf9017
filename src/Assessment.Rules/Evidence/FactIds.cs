using System.Runtime.InteropServices;
using Assessment.Model;

namespace Assessment.Rules.Evidence;

/// <summary>The ids seen in all files of a run.</summary>
internal interface IFactIds
{
    /// <summary>Notes an id; when it is known to have been used before, gives the line of its first use.</summary>
    /// <param name="id">The id.</param>
    /// <param name="hash">Its hash, see <see cref="FactIds.HashOf"/>.</param>
    /// <param name="file">Its file.</param>
    /// <param name="line">Its line.</param>
    SourceSpan? Add(string id, long hash, string file, int line);

    /// <summary>Notes the id of a line that is no fact; a fact may still use it.</summary>
    /// <param name="id">The id.</param>
    void PassOver(string id);
}

/// <summary>The ids themselves, each with the line of its first use.</summary>
/// <remarks>Millions of ids are noted: looking one up touches no text unless its hash has been seen before.</remarks>
internal sealed class FactIds : IFactIds
{
    private const int FirstSlots = 1 << 10;
    private readonly List<Use> uses = [];
    private readonly List<string> files = [];

    // Open addressing, at most half full; 0 is free, every other number is one more than the place among the uses.
    private (long Hash, int Use)[] slots = new (long, int)[FirstSlots];

    /// <inheritdoc/>
    public SourceSpan? Add(string id, long hash, string file, int line)
    {
        int slot = Slot(hash, id);
        if (slots[slot].Use > 0)
        {
            Use first = uses[slots[slot].Use - 1];
            return SourceSpan.OfLine(files[first.File], first.Line);
        }

        if (files.Count == 0 || files[^1] != file)
        {
            files.Add(file);
        }

        uses.Add(new Use(id, files.Count - 1, line));
        slots[slot] = (hash, uses.Count);
        if (uses.Count * 2 > slots.Length)
        {
            Grow();
        }

        return null;
    }

    /// <inheritdoc/>
    public void PassOver(string id)
    {
        // Nothing is to be told of it when a fact uses it.
    }

    /// <summary>A hash that nobody outside can foresee, so that no file can be made to be slow.</summary>
    internal static long HashOf(string id) => ((long)id.GetHashCode(StringComparison.Ordinal) << 32) | (uint)Utf8Hash.Of(MemoryMarshal.AsBytes(id.AsSpan()));

    // The slot of the id, or the free one where it would stand.
    private int Slot(long hash, string? id)
    {
        int slot = (int)(hash >> 32) & (slots.Length - 1);
        while (slots[slot].Use > 0 && !IsUse(slots[slot], hash, id))
        {
            slot = (slot + 1) & (slots.Length - 1);
        }

        return slot;
    }

    private bool IsUse((long Hash, int Use) slot, long hash, string? id) => slot.Hash == hash && id is not null && uses[slot.Use - 1].Id == id;

    private void Grow()
    {
        (long Hash, int Use)[] former = slots;
        slots = new (long, int)[former.Length * 4];
        foreach ((long Hash, int Use) slot in former.Where(slot => slot.Use > 0))
        {
            slots[Slot(slot.Hash, null)] = slot;
        }
    }

    // The file's name is kept once.
    private readonly record struct Use(string Id, int File, int Line);
}
