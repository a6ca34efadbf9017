using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Evidence;

/// <summary>The corrections of a run that were refused: of each file the first are told, of the others how many there are, and of which units.</summary>
internal sealed class CorrectionTally
{
    // In the order in which the files come.
    private readonly OrderedDictionary<string, FaultTally> files = new(StringComparer.Ordinal);

    /// <summary>The numbers of those that are not told, one a file.</summary>
    internal IEnumerable<Diagnostic> More => files.Values.SelectMany(file => file.More);

    /// <summary>What is not told, one a file and unit.</summary>
    internal IEnumerable<RefusedFact> Rest => files.Values.SelectMany(file => file.Rest);

    /// <summary>Takes refused corrections.</summary>
    /// <returns>Those that are told.</returns>
    internal ImmutableArray<RefusedFact> Take(ImmutableArray<RefusedFact> refused) => [.. refused.SelectMany(one => Of(one.Fault.Span.File).Take([one]))];

    /// <summary>What is not told of a unit, one a file.</summary>
    internal IEnumerable<Diagnostic> RestOf(string unit) => files.Values.Select(file => file.RestOf(unit)).OfType<Diagnostic>();

    // Only facts of units that are known come so far that they correct anything.
    private FaultTally Of(string file)
    {
        if (!files.TryGetValue(file, out FaultTally? tally))
        {
            tally = new FaultTally(file, _ => true);
            files.Add(file, tally);
        }

        return tally;
    }
}
