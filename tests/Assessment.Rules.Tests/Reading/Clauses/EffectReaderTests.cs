using Assessment.Model;

namespace Assessment.Rules.Tests.Reading.Clauses;

public sealed class EffectReaderTests
{
    [Theory]
    [InlineData("zero: item", "R1", 1)]
    [InlineData("zero: total", "total", 1)]
    [InlineData("zero: { node: item, fromNth: 3 }", "R1", 3)]
    public void Zero_names_its_node_and_the_occurrence_from_which_it_acts(string keys, string node, int fromNth)
    {
        Effect.Zero zero = Snippet.Clause(keys).Effect.ShouldBeOfType<Effect.Zero>();
        zero.Node.ShouldBe(node);
        zero.FromNth.ShouldBeOfType<Quantity.Number>().Value.ShouldBe(fromNth);
    }

    [Theory]
    [InlineData("cap: { at: 60% }", "R1")]
    [InlineData("cap: { at: 60%, node: R }", "R")]
    public void A_cap_is_for_the_item_unless_it_names_a_node(string keys, string node) =>
        Snippet.Clause(keys).Effect.ShouldBeOfType<Effect.Cap>().Node.ShouldBe(node);

    [Fact]
    public void A_mark_is_written_as_score() =>
        Snippet.Clause("score: 4").Effect.ShouldBeOfType<Effect.Mark>();

    [Fact]
    public void A_rule_over_other_clauses_leaves_its_limit_with_the_clause()
    {
        Clause clause = Snippet.Clause("among: [R1-b, R1-c], limit: 3");
        clause.Effect.ShouldBeOfType<Effect.Group>().Among.ShouldBe(["R1-b", "R1-c"]);
        clause.Limit.ShouldBeOfType<Quantity.Number>().Value.ShouldBe(3);
    }
}
