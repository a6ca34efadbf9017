using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Tests.Auditing;

public sealed class WhatIfTests
{
    private static readonly ImmutableArray<Unit> Units = [Unit.Of("a", "乡镇")];
    private static readonly RuleSet Rules = RuleSet.Load(River.Rules, "river.yaml");

    [Fact]
    public void One_count_less_and_one_fact_less_are_told_with_their_gain()
    {
        FactChange[] changes = [.. Of(Fact("f1", "R1-b") with { Count = 2 }, Fact("f2", "R1-b"), Fact("f0", "R1-a") with { Count = 0 }, Measured(96))];
        changes.Select(change => (change.Fact.Id, change.Kind, change.Gain)).ShouldBe(
        [
            ("f1", FactChangeKind.Removed, 1m), ("f1", FactChangeKind.OneLess, 0.5m), ("f2", FactChangeKind.Removed, 0.5m),
        ], ignoreOrder: true);
    }

    [Fact]
    public void A_measure_moves_to_the_next_threshold()
    {
        FactChange change = Of(Measured(94)).Where(change => change.Kind == FactChangeKind.Moved).ShouldHaveSingleItem();
        (change.Was, change.Becomes, change.Gain).ShouldBe(("94/100", "95/100", 2m));
    }

    [Fact]
    public void What_gives_nothing_is_not_told() => Of(Measured(96), Fact("f0", "R1-a") with { Count = 0 }).ShouldBeEmpty();

    // By hand: 95% and more gives 4 points, 85% and more 2, and the lowest band nothing.
    [Fact]
    public void Evidence_for_what_is_pending_is_told_at_each_threshold() =>
        Of(Fact("f0", "R1-a") with { Count = 0 }).Select(change => (change.Kind, Quotient(change.Fact), change.Gain))
            .ShouldBe([(FactChangeKind.Added, 0.95m, 4m), (FactChangeKind.Added, 0.85m, 2m)]);

    // By hand: two a month are required; one short in March costs 0.1.
    [Fact]
    public void One_more_in_the_period_that_lacks_it_is_told()
    {
        Fact[] facts = [Measured(96), .. Enumerable.Range(1, 12).Select(month => Fact($"m{month}", "R1-a") with { On = new(2025, month, 9), Count = month == 3 ? 1 : 2 })];
        Of(facts).Select(change => (change.Fact.Id, change.Kind, change.Fact.On, change.Gain)).ShouldBe(
        [
            ("+R1-a", FactChangeKind.Added, new DateOnly(2025, 3, 1), 0.1m), ("m3", FactChangeKind.OneMore, new DateOnly(2025, 3, 9), 0.1m),
        ]);
        SheetDoubts.NearMisses(Rules.Scheme, Rules.Score(Units[0], facts)).ShouldBe([new NearMiss("R1", "R1-a", "2025-03", 1, 2, NearMissSort.Number)]);
    }

    // By hand: with awards of 2, 1 and 0.5 by level, and none given.
    [Fact]
    public void One_more_occurrence_of_an_award_is_told_for_each_level()
    {
        RuleSet rules = RuleSet.Load(River.Rules.Replace("deduct: { by: level", "award: { by: level", StringComparison.Ordinal).Replace("每次分别扣", "每次分别加", StringComparison.Ordinal), "river.yaml");
        WhatIf.Of(rules, Units, [Measured(96)], "a", "R3").Select(change => (change.Kind, change.Fact.Kind, change.Gain))
            .ShouldBe([(FactChangeKind.Added, "R3-a", 2m), (FactChangeKind.Added, "R3-a", 1m), (FactChangeKind.Added, "R3-a", 0.5m)]);
    }

    // By hand: 18 of 20 is 90% and 19 of 20 is 95%, where the best band begins; 17 of 20 is two short of it.
    [Theory]
    [InlineData(18, 1)]
    [InlineData(17, 0)]
    [InlineData(19, 0)]
    public void A_band_that_one_more_would_reach_came_near(int good, int misses)
    {
        Fact fact = Fact("q1", "R2-a") with { Attributes = Model.Fact.NoAttributes.Add("waterQuality", new FactValue.Measure(good, 20)) };
        ImmutableArray<NearMiss> near = [.. SheetDoubts.NearMisses(Rules.Scheme, Rules.Score(Units[0], [fact])).Where(miss => miss.Node == "R2")];
        near.Select(miss => (miss.Found, miss.Required)).ShouldBe(Enumerable.Repeat(((decimal)good, (decimal)good + 1), misses));
    }

    // By hand: 46 of 50 is 92%; 95% of 50 is 47.5.
    [Fact]
    public void A_share_of_two_numbers_moves_to_the_threshold()
    {
        string rules = River.Rules
            .Replace("waterQuality: { title: 水质达标率, type: measure }", "good: { title: 达标断面, type: number }\n    sections: { title: 全部断面, type: number }", StringComparison.Ordinal)
            .Replace("of: waterQuality", "of: { ratio: [good, sections] }", StringComparison.Ordinal)
            .Replace("\"[0%, 85%)\"", "\"(, 85%)\"", StringComparison.Ordinal);
        Fact fact = Fact("f", "R2-a") with { Attributes = Model.Fact.NoAttributes.Add("good", new FactValue.Number(46)).Add("sections", new FactValue.Number(50)) };
        FactChange change = WhatIf.Of(RuleSet.Load(rules, "river.yaml"), Units, [fact], "a", "R2").Single(found => found.Field == "good");
        (change.Field, change.Was, change.Becomes, change.Gain).ShouldBe(("good", "46", "47.5", 2m));
    }

    // By hand: R1 has 2 of 4, R3 has 2, and 94% of 4 is 3.76: 7.76. For 7.8 the measure needs 3.8, which is 95% of 4.
    [Fact]
    public void For_a_target_a_figure_moves_no_further_than_that_takes()
    {
        RuleSet rules = RuleSet.Load(River.Rules.Replace("bands: { \"[95%, )\": 4, \"[85%, 95%)\": 2, \"[0%, 85%)\": 0 }", "proportion: points, atMost: 100%", StringComparison.Ordinal), "river.yaml");
        FactChange change = WhatIf.Of(rules, Units, [Measured(94), Fact("f0", "R1-a") with { Count = 0 }], "a", "total", 7.8m).Single(found => found.Field == "waterQuality");
        (change.Before, change.Becomes, change.After).ShouldBe((7.76m, "95/100", 7.8m));
    }

    [Fact]
    public void A_superseded_fact_is_worth_the_difference()
    {
        Fact[] facts = [Fact("f1", "R1-b") with { Count = 3 }, Fact("f2", "R1-b") with { Replaces = "f1" }, Fact("f0", "R1-a") with { Count = 0 }];
        CorrectedFacts corrected = Corrections.Apply(facts);
        CorrectionWorth worth = CorrectionWorth.Of(Rules, Units, corrected, Rules.ScoreAll(Units, corrected.InForce)).ShouldHaveSingleItem();
        worth.Worth.ShouldBe(1m);
    }

    [Fact]
    public void A_correction_counts_only_from_when_it_was_known()
    {
        Fact[] facts =
        [
            Fact("f1", "R1-b") with { Recorded = new(2025, 5, 4) },
            Fact("f2", "R1-b") with { Recorded = new(2025, 8, 1), Replaces = "f1" },
        ];
        Known(facts, new(2025, 7, 31)).ShouldBe(["f1"]);
        Known(facts, new(2025, 8, 1)).ShouldBe(["f2"]);
    }

    [Fact]
    public void What_had_not_happened_yet_does_not_count() =>
        new TimeView(new(2025, 5, 2), null).Of([Fact("f1", "R1-b")], ImmutableHashSet<string>.Empty).Corrected.InForce.ShouldBeEmpty();

    [Fact]
    public void A_correction_that_moves_an_event_beyond_the_day_does_not_bring_back_what_it_corrected()
    {
        Fact[] facts = [Fact("f1", "R1-b"), Fact("f2", "R1-b") with { On = new(2025, 9, 1), Replaces = "f1" }];
        new TimeView(new(2025, 6, 30), null).Of(facts, ImmutableHashSet<string>.Empty).Corrected.InForce.ShouldBeEmpty();
    }

    private static IEnumerable<string> Known(Fact[] facts, DateOnly day) =>
        new TimeView(null, day).Of(facts, ImmutableHashSet<string>.Empty).Corrected.InForce.Select(fact => fact.Id);

    private static ImmutableArray<FactChange> Of(params Fact[] facts) => WhatIf.Of(Rules, Units, facts, "a", "total");

    private static Fact Fact(string id, string kind) => new() { Id = id, Unit = "a", Kind = kind, On = new(2025, 5, 3) };

    private static decimal Quotient(Fact fact) =>
        fact.Attributes["waterQuality"].ShouldBeOfType<FactValue.Measure>() is { } measure ? measure.Numerator / measure.Denominator : 0;

    private static Fact Measured(decimal percent) =>
        Fact("f", "R2-a") with { Attributes = Model.Fact.NoAttributes.Add("waterQuality", new FactValue.Measure(percent, 100)) };
}
