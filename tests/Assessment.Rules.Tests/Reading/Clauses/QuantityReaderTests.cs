using Assessment.Model;

namespace Assessment.Rules.Tests.Reading.Clauses;

public sealed class QuantityReaderTests
{
    [Theory]
    [InlineData("5", typeof(Quantity.Number))]
    [InlineData("delay", typeof(Quantity.OfFact))]
    [InlineData("count", typeof(Quantity.OfFact))]
    [InlineData("nth", typeof(Quantity.Nth))]
    [InlineData("{ unit: population }", typeof(Quantity.OfUnit))]
    [InlineData("{ sum: delay }", typeof(Quantity.Aggregate))]
    [InlineData("{ number: all, on: report }", typeof(Quantity.Aggregate))]
    [InlineData("{ plus: [1, delay] }", typeof(Quantity.Arithmetic))]
    [InlineData("{ ratio: [delay, 2] }", typeof(Quantity.Ratio))]
    [InlineData("{ elapsed: [due, done], in: days }", typeof(Quantity.Elapsed))]
    [InlineData("{ item: R2, ofUnit: district }", typeof(Quantity.OfItem))]
    [InlineData("{ peers: mean, of: rate }", typeof(Quantity.OfPeers))]
    [InlineData("{ rank: rate, first: lowest }", typeof(Quantity.Rank))]
    public void A_key_tells_the_form(string text, Type expected) =>
        Snippet.Quantity(text).ShouldBeOfType(expected);

    [Fact]
    public void The_number_of_facts_aggregates_nothing() =>
        Snippet.Quantity("{ number: all }").ShouldBeOfType<Quantity.Aggregate>().Of.ShouldBeNull();

    [Fact]
    public void Growth_is_a_ratio_to_what_was_before()
    {
        Quantity.Ratio growth = Snippet.Quantity("{ growth: [delay, persons], whenZero: 0 }").ShouldBeOfType<Quantity.Ratio>();
        growth.IsGrowth.ShouldBeTrue();
        growth.To.ShouldBeOfType<Quantity.OfFact>().Attribute.ShouldBe("persons");
        growth.WhenZero.ShouldNotBeNull();
    }

    [Fact]
    public void An_aggregate_may_look_at_other_facts()
    {
        Quantity.Aggregate sum = Snippet.Quantity("{ sum: delay, on: [report], where: { effort: true } }").ShouldBeOfType<Quantity.Aggregate>();
        sum.On.ShouldBe(["report"]);
        sum.Where.ShouldBeOfType<Condition.IsFlag>();
    }
}
