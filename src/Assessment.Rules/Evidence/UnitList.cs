using System.Collections.Frozen;

namespace Assessment.Rules.Evidence;

/// <summary>The units that evidence may speak of. Safe to use from many threads.</summary>
internal sealed class UnitList(IEnumerable<string> ids)
{
    private readonly FrozenSet<string> known = ids.ToFrozenSet(StringComparer.Ordinal);

    internal IEnumerable<string> Ids => known;

    internal bool Has(string id) => known.Contains(id);

    /// <summary>The id as the list has it, so that all facts of a unit share one text; null when it is not in the list.</summary>
    internal string? Shared(string id) => known.TryGetValue(id, out string? shared) ? shared : null;
}
