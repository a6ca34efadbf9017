using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Explaining;
using Assessment.Rules.Reading;

namespace Assessment.Rules.Evidence;

/// <summary>The faults of a file of evidence: the first are told, of the others how many there are, and of which units.</summary>
/// <param name="file">The file as the user named it.</param>
/// <param name="isUnit">Whether a unit is known; faults of those that are not belong to nobody.</param>
/// <param name="mostRefused">So many facts may be refused before it matters whether they are more than those that were read.</param>
internal sealed class FaultTally(string file, Func<string, bool> isUnit, int mostRefused = int.MaxValue)
{
    private const string Nobody = "";

    // In the order in which the units come.
    private readonly OrderedDictionary<string, int> rest = new(StringComparer.Ordinal);
    private int told;
    private long left;
    private int read;
    private int refusals;
    private Diagnostic? end;

    /// <summary>What ends the faults of the file: where reading was given up, and the number of faults that are not told; empty when neither is so.</summary>
    internal ImmutableArray<Diagnostic> More => [.. end is null ? [] : (Diagnostic[])[end], .. left == 0 ? [] : (Diagnostic[])[Faults.More(file, left)]];

    /// <summary>What is not told, a fault a unit, in the order in which the units came.</summary>
    internal IEnumerable<RefusedFact> Rest => rest.Select(one => new RefusedFact(one.Key == Nobody ? null : one.Key, null, Faults.More(file, one.Value)));

    /// <summary>Whether reading is given up before this entry: of the facts so far too many were refused, and most.</summary>
    internal bool EndsBefore(in EvidenceEntry entry)
    {
        if (refusals < mostRefused || refusals <= read)
        {
            return false;
        }

        SourceSpan at = entry.Fact?.Span ?? entry.Refused[0].Fault.Span;
        end = Diagnostic.Of(EvidenceFileDiagnostics.MostRefused, SourceSpan.OfLine(at.File, at.Line), Figure.Whole(refusals), Figure.Whole(read));
        return true;
    }

    /// <summary>Notes a fact that was read.</summary>
    internal void NoteRead() => read++;

    /// <summary>Takes the faults of a fact.</summary>
    /// <returns>Those that are told.</returns>
    internal ImmutableArray<RefusedFact> Take(ImmutableArray<RefusedFact> refused)
    {
        int room = Math.Min(refused.Length, Limits.Default.Faults - told);
        told += room;
        refusals++;
        left += refused.Length - room;
        foreach (RefusedFact one in refused.AsSpan()[room..])
        {
            string unit = one.UnitId is { } id && isUnit(id) ? id : Nobody;
            rest[unit] = rest.GetValueOrDefault(unit) + 1;
        }

        return refused[..room];
    }

    /// <summary>What is not told of a unit; null when there is nothing.</summary>
    internal Diagnostic? RestOf(string unit) => rest.TryGetValue(unit, out int number) ? Faults.More(file, number) : null;
}
