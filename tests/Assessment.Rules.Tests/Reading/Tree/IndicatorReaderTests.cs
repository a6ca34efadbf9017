using Assessment.Model;

namespace Assessment.Rules.Tests.Reading.Tree;

public sealed class IndicatorReaderTests
{
    [Fact]
    public void What_a_node_does_not_say_is_left_open()
    {
        Indicator node = Snippet.Indicator("id: R1, title: 巡河, points: 10");
        (node.Lowest, node.Highest, node.Start, node.Scale, node.Weight, node.NotApplicable).ShouldBe((null, null, null, null, null, null));
        node.IsExtra.ShouldBeFalse();
        node.Clauses.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("{ max: 10 }", 0, 10)]
    [InlineData("{ min: -5 }", -5, 0)]
    [InlineData("{ min: -5, max: 10 }", -5, 10)]
    public void An_extra_section_goes_from_one_bound_to_the_other(string extra, int lowest, int highest)
    {
        Indicator node = Snippet.Indicator($"id: R1, title: 加分, extra: {extra}");
        node.IsExtra.ShouldBeTrue();
        At(node.Lowest).ShouldBe(lowest);
        At(node.Highest).ShouldBe(highest);
    }

    [Fact]
    public void A_bound_may_be_lifted() =>
        Snippet.Indicator("id: R1, title: 巡河, points: 10, max: none").Highest.ShouldBeOfType<Bound.None>();

    [Fact]
    public void A_leaf_may_start_full() =>
        Snippet.Indicator("id: R1, title: 巡河, points: 10, start: full, clauses: [{ id: R1-a, text: 原文, award: 1 }]")
            .Start.ShouldBeOfType<StartMark.Full>();

    [Fact]
    public void Alternates_stand_for_their_units()
    {
        Scheme scheme = Snippet.Scheme("indicators: [{ oneOf: [{ appliesTo: [乡镇], indicators: [{ id: R1, title: 甲, points: 10 }] }] }]");
        Alternate alternate = scheme.Indicators.ShouldHaveSingleItem().ShouldBeOfType<Branch.OneOf>().Alternates.ShouldHaveSingleItem();
        alternate.AppliesTo.Names.ShouldBe(["乡镇"]);
        alternate.Indicators.ShouldHaveSingleItem().ShouldBeOfType<Branch.Single>().Indicator.Id.ShouldBe("R1");
    }

    private static decimal At(Bound? bound) =>
        bound.ShouldBeOfType<Bound.At>().Value.ShouldBeOfType<Quantity.Number>().Value;
}
