using Assessment.Model;

namespace Assessment.Rules.Scoring;

/// <summary>The shares of an item's points that all units have, so that what the others have costs each unit next to nothing.</summary>
internal sealed class ShareTable
{
    private readonly string _item;
    private readonly Dictionary<string, Figure> _shares = new(StringComparer.Ordinal);
    private readonly List<(string Unit, Figure Share)> _waiting = [];
    private readonly List<(string Unit, Rational Share)> _lowest = [];
    private readonly Rational _sum = Rational.Zero;

    /// <param name="item">The item.</param>
    /// <param name="shares">The units for which it counts, in their order, each with its share.</param>
    public ShareTable(string item, IEnumerable<(string Unit, Figure Share)> shares)
    {
        _item = item;
        foreach (var (unit, share) in shares)
        {
            _shares.Add(unit, share);
            if (share.IsKnown)
            {
                _sum += share.Value;
                AddLowest(unit, share.Value);
            }
            else
            {
                _waiting.Add((unit, share));
            }
        }
    }

    /// <summary>Mean or lowest share of the units but this one.</summary>
    public Figure WithoutUnit(string unit, bool lowest)
    {
        bool isIn = _shares.TryGetValue(unit, out var own);
        int others = _shares.Count - (isIn ? 1 : 0);
        if (others == 0)
        {
            return Figure.Lacking(StateReasonKind.PeersNeeded, _item);
        }

        if (_waiting.Find(one => one.Unit != unit) is { Unit: not null } waiting)
        {
            return waiting.Share;
        }

        return lowest
            ? Figure.Of(_lowest.Find(one => one.Unit != unit).Share, isPercent: true)
            : Figure.Of((isIn ? _sum - own.Value : _sum) / others, isPercent: true);
    }

    // The two lowest are enough: one of them is of another unit.
    private void AddLowest(string unit, Rational share)
    {
        int place = _lowest.FindIndex(one => share < one.Share);
        _lowest.Insert(place < 0 ? _lowest.Count : place, (unit, share));
        if (_lowest.Count > 2)
        {
            _lowest.RemoveAt(2);
        }
    }
}
