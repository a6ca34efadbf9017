using System.Runtime.InteropServices;

namespace Assessment.Rules.Evidence;

/// <summary>The units that evidence may speak of, with the number of facts seen for each.</summary>
internal sealed class UnitList(IEnumerable<string> ids)
{
    private readonly Dictionary<string, int> facts = ids.Distinct(StringComparer.Ordinal).ToDictionary(id => id, _ => 0, StringComparer.Ordinal);

    internal IEnumerable<string> Ids => facts.Keys;

    internal bool Has(string id) => facts.ContainsKey(id);

    /// <summary>Counts one more fact of a unit.</summary>
    /// <returns>How many facts the unit has now.</returns>
    internal int Count(string id) => ++CollectionsMarshal.GetValueRefOrNullRef(facts, id);
}
