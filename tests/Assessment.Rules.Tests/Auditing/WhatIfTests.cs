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
        FactChange[] changes = [.. Of(Fact("f1", "R1-b") with { Count = 2 }, Fact("f2", "R1-b"), Fact("f0", "R1-a") with { Count = 0 })];
        changes.Select(change => (change.Fact.Id, change.Kind, change.Gain)).ShouldBe(
        [
            ("f1", FactChangeKind.Removed, 1m), ("f1", FactChangeKind.OneLess, 0.5m), ("f2", FactChangeKind.Removed, 0.5m),
        ], ignoreOrder: true);
    }

    [Fact]
    public void A_measure_moves_to_the_next_threshold()
    {
        FactChange change = Of(Measured(94)).Where(change => change.Kind == FactChangeKind.Moved).ShouldHaveSingleItem();
        (change.Was, change.Becomes, change.Gain).ShouldBe(("0.94", "0.95", 2m));
    }

    [Fact]
    public void What_gives_nothing_is_not_told() => Of(Measured(96)).ShouldBeEmpty();

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

    private static Fact Measured(decimal percent) =>
        Fact("f", "R2-a") with { Attributes = Model.Fact.NoAttributes.Add("waterQuality", new FactValue.Measure(percent, 100)) };
}
