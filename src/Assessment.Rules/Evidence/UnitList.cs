using Assessment.Model;

namespace Assessment.Rules.Evidence;

/// <summary>The units that evidence may speak of, with the number of facts seen for each.</summary>
internal sealed class UnitList(IEnumerable<Unit> units)
{
    private readonly Dictionary<string, int> facts = units.DistinctBy(unit => unit.Id, StringComparer.Ordinal)
        .ToDictionary(unit => unit.Id, _ => 0, StringComparer.Ordinal);

    internal IEnumerable<string> Ids => facts.Keys;

    internal bool Has(string id) => facts.ContainsKey(id);

    /// <summary>Counts one more fact of a unit.</summary>
    /// <returns>How many facts the unit has now.</returns>
    internal int Count(string id) => ++System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrNullRef(facts, id);
}
