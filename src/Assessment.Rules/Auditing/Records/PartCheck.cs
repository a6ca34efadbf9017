using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Auditing;

/// <summary>Makes a diagnostic at an entry of a part.</summary>
internal delegate Diagnostic FaultAt(DiagnosticDescriptor descriptor, string part, int index, params string[] arguments);

/// <summary>Compares the entries of a part with those that were sealed.</summary>
internal sealed class PartCheck(RecordPart sealedPart, RecordPart found, FaultAt fault)
{
    internal IEnumerable<Diagnostic> Run()
    {
        if (found.Entries.SequenceEqual(sealedPart.Entries))
        {
            return [];
        }

        return IsReordered() ? [Reordered()] : [.. Changed(), .. Missing(), .. Added()];
    }

    private bool IsReordered() => Sorted(found).SequenceEqual(Sorted(sealedPart), StringComparer.Ordinal);

    private static IEnumerable<string> Sorted(RecordPart part) => part.Entries.Select(entry => entry.ToString()).Order(StringComparer.Ordinal);

    private Diagnostic Reordered()
    {
        int index = found.Entries.Zip(sealedPart.Entries).TakeWhile(pair => pair.First == pair.Second).Count();
        return fault(SealDiagnostics.Reordered, found.Key, index, found.Key, found.Entries[index].Name);
    }

    private IEnumerable<Diagnostic> Changed() =>
        from entry in Numbered(found, sealedPart)
        join known in Numbered(sealedPart, found) on entry.Key equals known.Key
        select fault(SealDiagnostics.Changed, found.Key, entry.Index, found.Key, entry.Value.Name);

    private IEnumerable<Diagnostic> Missing()
    {
        HashSet<string> there = [.. Numbered(found, sealedPart).Select(entry => entry.Key)];
        return Numbered(sealedPart, found).Where(entry => !there.Contains(entry.Key))
            .Select(entry => fault(SealDiagnostics.Missing, found.Key, entry.Index, found.Key, entry.Value.Name));
    }

    private IEnumerable<Diagnostic> Added()
    {
        HashSet<string> known = [.. Numbered(sealedPart, found).Select(entry => entry.Key)];
        return Numbered(found, sealedPart).Where(entry => !known.Contains(entry.Key))
            .Select(entry => fault(SealDiagnostics.Added, found.Key, entry.Index, found.Key, entry.Value.Name));
    }

    // The entries that the other part has not just so; the second of a name is told apart from the first.
    private static ImmutableArray<(string Key, int Index, SealedEntry Value)> Numbered(RecordPart part, RecordPart other)
    {
        Dictionary<SealedEntry, int> same = other.Entries.GroupBy(entry => entry).ToDictionary(group => group.Key, group => group.Count());
        Dictionary<string, int> seen = new(StringComparer.Ordinal);
        return [.. part.Entries.Select((entry, index) => (entry, index)).Where(place => !IsTaken(place.entry)).Select(place =>
        {
            seen[place.entry.Name] = seen.GetValueOrDefault(place.entry.Name) + 1;
            return ($"{place.entry.Name}\u001f{seen[place.entry.Name]}", place.index, place.entry);
        })];

        bool IsTaken(SealedEntry entry)
        {
            int left = same.GetValueOrDefault(entry);
            same[entry] = left - 1;
            return left > 0;
        }
    }
}
