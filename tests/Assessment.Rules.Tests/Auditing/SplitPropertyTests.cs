using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Auditing;
using Assessment.Rules.Tests.Properties;

namespace Assessment.Rules.Tests.Auditing;

/// <summary>The change of a unit is split without a rest, whatever the two schemes and the two years of evidence.</summary>
public sealed class SplitPropertyTests
{
    // The second scheme and its evidence have nothing to do with the first: caps, rounding, extras and alternates of both come in.
    [Fact]
    public void The_parts_by_clause_add_up_to_the_change_and_each_cause_to_its_two_scores() => Generated.ForSeeds(100, Constructs.All, earlier =>
    {
        var later = Generated.Of(earlier.Units.Length + earlier.Facts.Length + 1000);
        ImmutableArray<ScoreSheet> before = Sheets(earlier, earlier.Facts);
        ImmutableArray<ScoreSheet> rules = Sheets(later, earlier.Facts);
        ImmutableArray<ScoreSheet> facts = Sheets(earlier, later.Facts);
        ImmutableArray<ScoreSheet> after = Sheets(later, later.Facts);
        for (int i = 0; i < before.Length; i++)
        {
            Verify(before[i], rules[i], facts[i], after[i]);
            Verify(null, rules[i], null, after[i]);
            Verify(before[i], null, facts[i], null);
            Verify(null, null, facts[i], after[i]);
        }
    });

    private static void Verify(ScoreSheet? before, ScoreSheet? rules, ScoreSheet? facts, ScoreSheet? after)
    {
        UnitChange change = new Split(before, rules, facts, after).Of(id => id);
        change.Clauses.Sum(clause => clause.Rules + clause.Facts + clause.Both).ShouldBe(Points(after) - Points(before));
        change.Rules.ShouldBe(Points(rules) - Points(before));
        change.Facts.ShouldBe(Points(facts) - Points(before));
        change.Total.ShouldBe(Points(after) - Points(before));
    }

    private static decimal Points(ScoreSheet? sheet) => sheet?.Total.Settled ?? 0;

    private static ImmutableArray<ScoreSheet> Sheets(Generated rules, ImmutableArray<Fact> facts) => rules.Rules.ScoreAll(rules.Units, facts);
}
