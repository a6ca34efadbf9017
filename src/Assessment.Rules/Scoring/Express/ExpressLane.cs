using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using Assessment.Model;

namespace Assessment.Rules.Scoring.Express;

/// <summary>Express plans by sort of unit, with the working space for each. Safe to use from many threads.</summary>
/// <param name="planOf">Makes the plan of a sort of unit; null where its tree is not plain.</param>
/// <param name="keyOf">Names the sort of a unit: units with the same key share a plan.</param>
internal sealed class ExpressLane(Func<Unit, ExpressPlan?> planOf, Func<Unit, string> keyOf)
{
    private readonly ConcurrentDictionary<string, Track> _tracks = new(StringComparer.Ordinal);

    /// <summary>The sheet; null where the unit or a fact needs the general way.</summary>
    public ScoreSheet? TryScore(Unit unit, IReadOnlyList<Fact> facts)
    {
        var track = _tracks.GetOrAdd(keyOf(unit), _ => new Track(planOf(unit)));
        return track.Plan is null ? null : track.Score(unit, SpanOf(facts));
    }

    private static ReadOnlySpan<Fact> SpanOf(IReadOnlyList<Fact> facts) => facts switch
    {
        Fact[] array => array,
        List<Fact> list => CollectionsMarshal.AsSpan(list),
        _ => facts.ToArray(),
    };

    private sealed class Track(ExpressPlan? plan)
    {
        private readonly ConcurrentBag<ExpressScratch> _idle = [];

        public ExpressPlan? Plan { get; } = plan;

        public ScoreSheet? Score(Unit unit, ReadOnlySpan<Fact> facts)
        {
            if (Plan is not { } tree)
            {
                return null;
            }

            var scratch = _idle.TryTake(out var idle) ? idle : new ExpressScratch(tree);
            var sheet = ExpressScorer.Score(scratch, unit, facts);
            _idle.Add(scratch);
            return sheet;
        }
    }
}
