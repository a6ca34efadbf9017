using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Scoring;

/// <summary>The figures of the units that are compared, measured once for all of them, so that a comparison costs each unit next to nothing.</summary>
internal sealed class PeerTable
{
    // Whoever waits for half the county is not helped by a list of it.
    private const int MostNamed = 3;

    private readonly Dictionary<string, StateReason> _missing = new(StringComparer.Ordinal);
    private readonly List<Figure[]> _rows = [];

    // Figures of a row decide one after the other.
    private readonly Lazy<List<Figure[]>> _sorted;

    /// <param name="units">The units that are compared.</param>
    /// <param name="measure">The figures of one of them, the first of which decides.</param>
    public PeerTable(IReadOnlyList<Unit> units, Func<Unit, Figure[]> measure)
    {
        List<string> leftOut = [];
        foreach (var unit in units)
        {
            var row = measure(unit);
            if (Waits.Worst(row.Select(figure => figure.Missing)) is { } reason)
            {
                _missing[unit.Id] = reason;
            }
            else if (row.Any(figure => figure.IsNone))
            {
                leftOut.Add(unit.Id);
            }
            else
            {
                _rows.Add(row);
            }
        }

        LeftOut = [.. leftOut.Order(StringComparer.Ordinal)];
        Wait = _missing.Count == 0 ? null : new StateReason(StateReasonKind.PeersPending, Named());
        _sorted = new(() => [.. _rows.Order(Comparer<Figure[]>.Create(Compare))]);
    }

    /// <summary>Why whoever is compared with these units has to wait; null when each of them has its figures or states to have none.</summary>
    public StateReason? Wait { get; }

    /// <summary>Ids of the units that state to have no figure, in order; they are not compared.</summary>
    public ImmutableArray<string> LeftOut { get; }

    /// <summary>How many units are compared.</summary>
    public int Number => _rows.Count;

    /// <summary>The first figure of each unit that is compared, in the order of the units.</summary>
    public IEnumerable<Figure> Figures => _rows.Select(row => row[0]);

    /// <summary>Why the unit's own figures are not known; null where they are, or where it is none of these units.</summary>
    public StateReason? MissingOf(Unit unit) => _missing.GetValueOrDefault(unit.Id);

    /// <summary>How many of the units stand before one with these figures; all figures are known.</summary>
    public int Before(Figure[] own, RankOrder order) =>
        order == RankOrder.HighestFirst ? _sorted.Value.Count - Reaching(row => Compare(row, own) > 0) : Reaching(row => Compare(row, own) >= 0);

    private string Named() =>
        string.Join("、", _missing.Keys.Order(StringComparer.Ordinal).Take(MostNamed)) + (_missing.Count > MostNamed ? "……" : "");

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
