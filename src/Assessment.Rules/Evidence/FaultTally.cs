using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Reading;

namespace Assessment.Rules.Evidence;

/// <summary>The faults of a file of evidence: the first are told, of the others how many there are, and of which units.</summary>
/// <param name="file">The file as the user named it.</param>
/// <param name="isUnit">Whether a unit is known; faults of those that are not belong to nobody.</param>
internal sealed class FaultTally(string file, Func<string, bool> isUnit)
{
    private const string Nobody = "";

    // In the order in which the units come.
    private readonly OrderedDictionary<string, int> rest = new(StringComparer.Ordinal);
    private int told;
    private long left;

    /// <summary>The number of faults that are not told, as the last fault of the file; empty when all are.</summary>
    internal ImmutableArray<Diagnostic> More => left == 0 ? [] : [Faults.More(file, left)];

    /// <summary>What is not told, a fault a unit, in the order in which the units came.</summary>
    internal IEnumerable<RefusedFact> Rest => rest.Select(one => new RefusedFact(one.Key == Nobody ? null : one.Key, null, Faults.More(file, one.Value)));

    /// <summary>Takes the faults of a fact.</summary>
    /// <returns>Those that are told.</returns>
    internal ImmutableArray<RefusedFact> Take(ImmutableArray<RefusedFact> refused)
    {
        int room = Math.Min(refused.Length, Limits.Default.Faults - told);
        told += room;
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
