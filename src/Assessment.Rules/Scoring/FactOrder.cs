using Assessment.Model;

namespace Assessment.Rules.Scoring;

/// <summary>The one order of facts: by date, those without a date last, then by id. It makes every result independent of the input's order.</summary>
internal sealed class FactOrder : IComparer<Fact>
{
    public static FactOrder Instance { get; } = new();

    public int Compare(Fact? x, Fact? y)
    {
        int byDate = (x?.On ?? DateOnly.MaxValue).CompareTo(y?.On ?? DateOnly.MaxValue);
        return byDate != 0 ? byDate : string.CompareOrdinal(x?.Id, y?.Id);
    }

    /// <summary>Puts the facts in order; a list that is already in order is not sorted again.</summary>
    public static void Sort(List<Fact> facts)
    {
        for (int i = 1; i < facts.Count; i++)
        {
            if (Instance.Compare(facts[i - 1], facts[i]) > 0)
            {
                facts.Sort(Instance);
                return;
            }
        }
    }
}
