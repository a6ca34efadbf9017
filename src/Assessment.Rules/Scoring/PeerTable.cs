using Assessment.Model;

namespace Assessment.Rules.Scoring;

/// <summary>The figures of the units that are compared, measured once for all of them, so that a comparison costs each unit next to nothing.</summary>
internal sealed class PeerTable
{
    private readonly Dictionary<string, StateReason> _contradictions = new(StringComparer.Ordinal);
    private readonly List<Figure[]> _rows = [];

    // Figures of a row decide one after the other.
    private readonly Lazy<List<Figure[]>> _sorted;

    /// <param name="units">The units that are compared.</param>
    /// <param name="measure">The figures of one of them, the first of which decides.</param>
    public PeerTable(IReadOnlyList<Unit> units, Func<Unit, Figure[]> measure)
    {
        foreach (var unit in units)
        {
            var row = measure(unit);
            Note(unit, row);
            _rows.Add([.. row.Select(figure => AsOthersSee(figure, unit))]);
        }

        Wait = _rows.Select(row => FigureMath.Missing(row)).FirstOrDefault(reason => reason is not null);
        _sorted = new(() => [.. _rows.Order(Comparer<Figure[]>.Create(Compare))]);
    }

    /// <summary>Why whoever is compared with these units has to wait, by the first of them for which that is so; null when all figures are known.</summary>
    public StateReason? Wait { get; }

    /// <summary>The first figure of each unit, as the others see it, in the order of the units.</summary>
    public IEnumerable<Figure> Figures => _rows.Select(row => row[0]);

    /// <summary>The contradiction in the unit's own facts; null where it is none of these units or its facts do not contradict one another.</summary>
    public StateReason? ContradictionOf(Unit unit) => _contradictions.GetValueOrDefault(unit.Id);

    /// <summary>How many of the units stand before one with these figures; all figures are known.</summary>
    public int Before(Figure[] own, RankOrder order) =>
        order == RankOrder.HighestFirst ? _sorted.Value.Count - Reaching(row => Compare(row, own) > 0) : Reaching(row => Compare(row, own) >= 0);

    private void Note(Unit unit, Figure[] row)
    {
        if (row.Select(figure => figure.Missing).FirstOrDefault(reason => reason is { Kind: StateReasonKind.Contradiction }) is { } contradiction)
        {
            _contradictions[unit.Id] = contradiction;
        }
    }

    // A contradiction is a matter of the unit whose facts contradict one another; the others wait for it.
    private static Figure AsOthersSee(Figure figure, Unit unit) =>
        figure.Missing is { Kind: StateReasonKind.Contradiction } ? Figure.Lacking(StateReasonKind.PartPending, unit.Id) : figure;

    private static int Compare(Figure[] one, Figure[] other)
    {
        int comparison = 0;
        for (int i = 0; i < one.Length && comparison == 0; i++)
        {
            comparison = one[i].Value.CompareTo(other[i].Value);
        }

        return comparison;
    }

    // Index of the first row of which it holds, for then it holds of all behind it.
    private int Reaching(Predicate<Figure[]> holds)
    {
        int low = 0;
        int high = _sorted.Value.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = holds(_sorted.Value[middle]) ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
