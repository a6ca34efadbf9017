using Assessment.Model;

namespace Assessment.Rules.Tests.Reading.Clauses;

public sealed class ClauseReaderTests
{
    [Theory]
    [InlineData("deduct: 0.5, per: 次", WhenMissing.Nothing)]
    [InlineData("deduct: { by: level, table: { 省级: 1 } }", WhenMissing.Nothing)]
    [InlineData("deduct: { times: [nth, 0.5] }", WhenMissing.Nothing)]
    [InlineData("deduct: { parameter: share }", WhenMissing.Nothing)]
    [InlineData("award: { upTo: 0.1 }", WhenMissing.Nothing)]
    [InlineData("zero: item", WhenMissing.Nothing)]
    [InlineData("veto: 良好", WhenMissing.Nothing)]
    [InlineData("score: { of: rate, bands: { \"[0%, )\": 1 } }", WhenMissing.Pending)]
    [InlineData("deduct: { of: rate, steps: { below: 90%, every: 1%, points: 1 } }", WhenMissing.Pending)]
    [InlineData("award: { of: rate, proportion: 10 }", WhenMissing.Pending)]
    [InlineData("award: { of: rate, between: { zero: 60%, full: 90% } }", WhenMissing.Pending)]
    [InlineData("deduct: { stated: [0, 2] }", WhenMissing.Pending)]
    [InlineData("score: { given: 100 }", WhenMissing.Pending)]
    [InlineData("award: { value: delay }", WhenMissing.Pending)]
    [InlineData("deduct: 0.1, perMissing: { required: 4, in: year }", WhenMissing.Pending)]
    [InlineData("score: { given: 100 }, whenMissing: nothing", WhenMissing.Nothing)]
    [InlineData("deduct: 0.5, whenMissing: pending", WhenMissing.Pending)]
    public void What_no_evidence_means_follows_from_what_the_clause_needs(string keys, WhenMissing expected) =>
        Snippet.Clause(keys).WhenMissing.ShouldBe(expected);

    [Theory]
    [InlineData("on: a, deduct: 1")]
    [InlineData("on: [a], deduct: 1")]
    public void A_list_of_one_may_be_written_as_a_word(string keys) =>
        Snippet.Clause(keys).On.ShouldBe(["a"]);

    [Fact]
    public void A_clause_keeps_its_place()
    {
        Clause clause = Snippet.Clause("deduct: 1");
        (clause.Span.File, clause.Span.Line).ShouldBe(("river.yaml", 21));
    }

    [Fact]
    public void Keys_of_highest_per_are_words_or_attributes() =>
        Snippet.Clause("deduct: 1, highestPer: [issue, level]").HighestPer
            .ShouldBe([new(GroupingKind.Issue, ""), new(GroupingKind.Attribute, "level")]);

    [Fact]
    public void A_factor_without_condition_is_for_all_facts()
    {
        Multiplier multiplier = Snippet.Clause("deduct: 1, times: [{ factor: 50% }]").Multipliers.ShouldHaveSingleItem();
        multiplier.Where.ShouldBeNull();
        multiplier.Factor.ShouldBeOfType<Amount.Fixed>().Value.ShouldBeOfType<Quantity.Number>().Value.ShouldBe(0.5m);
    }
}
