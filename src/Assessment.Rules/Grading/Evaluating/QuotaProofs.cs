using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Grading;

/// <summary>Proves an allocation from the places alone, apart from how it was made.</summary>
internal static class QuotaProofs
{
    /// <summary>The proof for a group.</summary>
    public static QuotaProof Of(ImmutableArray<Entry> members, ImmutableArray<Entry> candidates, IReadOnlyDictionary<string, SeatOutcome> outcomes)
    {
        int? last = Places(candidates, outcomes, SeatOutcome.Inside).Max();
        int? first = Places(candidates, outcomes, SeatOutcome.Outside).Min();
        ImmutableArray<string> passedOver =
        [
            .. members.Where(entry => !outcomes.ContainsKey(entry.Id) && entry.Place?.Place < last)
                .OrderBy(entry => entry.Place?.Place).ThenBy(entry => entry.Id, StringComparer.Ordinal).Select(entry => entry.Id),
        ];
        return new(last, first, passedOver, !(first < last));
    }

    private static IEnumerable<int?> Places(ImmutableArray<Entry> candidates, IReadOnlyDictionary<string, SeatOutcome> outcomes, SeatOutcome outcome) =>
        candidates.Where(entry => outcomes[entry.Id] == outcome).Select(entry => entry.Place?.Place).Where(place => place is not null);
}
