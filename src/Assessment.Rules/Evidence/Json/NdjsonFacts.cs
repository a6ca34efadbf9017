using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Assessment.Rules.Evidence;

/// <summary>Reads NDJSON: blocks of lines at the same time on all cores, then held against one another in the file's order.</summary>
/// <param name="newReader">Makes a reader of single lines; each thread has its own.</param>
/// <param name="ledger">What the facts of a run have to do with one another.</param>
/// <param name="limits">How much is accepted.</param>
/// <param name="file">The file as the user named it.</param>
internal sealed class NdjsonFacts(Func<JsonLine> newReader, EvidenceLedger ledger, EvidenceLimits limits, string file)
{
    // Two batches are in memory at once, about a megabyte: while one is held against what came before, the other is read.
    private const int BatchBlocks = 16;
    private readonly ConcurrentBag<JsonLine> idle = [];
    private JsonLine? again;

    /// <summary>One entry a fact, in the file's order; none for facts that the scheme ignores.</summary>
    internal IEnumerable<EvidenceEntry> Read(Stream content)
    {
        using NdjsonBlocks blocks = new(content, limits.LineBytes);
        Batch current = new();
        Batch following = new();
        try
        {
            Begin(current, blocks);
            while (current.Count > 0)
            {
                // The next batch waits already when this one is read: nobody is idle.
                Begin(following, blocks);
                current.Reading.GetAwaiter().GetResult();
                foreach (Sheaf sheaf in current.Sheaves)
                {
                    foreach (FactDraft draft in sheaf.Drafts)
                    {
                        if (Settle(draft, sheaf) is { } entry)
                        {
                            yield return entry;
                        }
                    }

                    sheaf.Clear();
                }

                current.Count = 0;
                (current, following) = (following, current);
            }
        }
        finally
        {
            // Whoever stops early leaves nobody behind who still reads.
            current.Reading.Wait();
            following.Reading.Wait();
        }
    }

    private void Begin(Batch batch, NdjsonBlocks blocks)
    {
        while (batch.Count < BatchBlocks && blocks.Next() is { } block)
        {
            batch.Sheaves[batch.Count++].Block = block;
        }

        batch.Reading = Task.Run(() => Parallel.For(0, batch.Count, Reader, (sheaf, _, reader) => batch.Sheaves[sheaf].Read(reader), idle.Add));
    }

    // What a reader remembers of texts serves the next batch as well.
    private JsonLine Reader() => idle.TryTake(out JsonLine? reader) ? reader : newReader();

    private EvidenceEntry? Settle(in FactDraft draft, Sheaf sheaf)
    {
        if (draft.Rest is { IsEntered: false } rest)
        {
            ledger.PassOver(rest.Id);
            return rest.Faults.IsEmpty ? null : ledger.Refuse(rest.Faults);
        }

        Standing standing = ledger.Enter(draft.Mark, file);
        FactDraft settled = standing.IsClear ? draft : sheaf.Again(again ??= newReader(), draft, standing);
        if (settled.Rest is { } refused)
        {
            // An id that was used before belongs to the fact that used it first.
            ledger.NoFact(standing.FirstUse is null ? refused.Id : null);
            return ledger.Refuse(refused.Faults);
        }

        return new EvidenceEntry(settled.Fact, []);
    }

    /// <summary>Blocks that are read at the same time. It serves again and again.</summary>
    private sealed class Batch
    {
        internal ImmutableArray<Sheaf> Sheaves { get; } = [.. Enumerable.Range(0, BatchBlocks).Select(_ => new Sheaf())];

        internal int Count { get; set; }

        /// <summary>Done when all of it has been read.</summary>
        internal Task Reading { get; set; } = Task.CompletedTask;
    }

    /// <summary>The drafts of one block; empty where there is none.</summary>
    private sealed class Sheaf
    {
        internal NdjsonBlock? Block { get; set; }

        internal List<FactDraft> Drafts { get; } = [];

        internal JsonLine Read(JsonLine reader)
        {
            Block?.Read(reader, Drafts);
            return reader;
        }

        internal FactDraft Again(JsonLine reader, in FactDraft draft, Standing standing) => Block?.Again(reader, draft, standing) ?? draft;

        internal void Clear()
        {
            Drafts.Clear();
            Block?.Return();
            Block = null;
        }
    }
}
