using Assessment.Model;

namespace Assessment.Rules.Tests.Reading.Clauses;

public sealed class ConditionReaderTests
{
    [Theory]
    [InlineData("effort: true", typeof(Condition.IsFlag))]
    [InlineData("level: 省级", typeof(Condition.OneOf))]
    [InlineData("level: [省级, 市级]", typeof(Condition.OneOf))]
    [InlineData("liable: R1", typeof(Condition.OneOf))]
    [InlineData("place: 甲村", typeof(Condition.OneOf))]
    [InlineData("delay: \"[24, )\"", typeof(Condition.Within))]
    [InlineData("rate: \"(, 50%)\"", typeof(Condition.Within))]
    [InlineData("count: 3", typeof(Condition.Within))]
    [InlineData("due: 2025-07-01", typeof(Condition.DateWithin))]
    [InlineData("recorded: \"[2025-07-01, )\"", typeof(Condition.DateWithin))]
    [InlineData("effort: true, level: 省级", typeof(Condition.All))]
    [InlineData("any: [{ effort: true }, { level: 省级 }]", typeof(Condition.Any))]
    [InlineData("not: { effort: true }", typeof(Condition.Not))]
    public void The_type_of_the_attribute_decides_what_is_asked(string keys, Type expected) =>
        Snippet.Condition(keys).ShouldBeOfType(expected);

    [Fact]
    public void None_of_a_list_may_hold() =>
        Snippet.Condition("not: [{ effort: true }, { level: 省级 }]").ShouldBeOfType<Condition.Not>()
            .Inner.ShouldBeOfType<Condition.Any>().Conditions.Length.ShouldBe(2);

    [Theory]
    [InlineData("[2025-07-01, 2025-12-31]", "2025-07-01", "2025-12-31")]
    [InlineData("(2025-06-30, 2026-01-01)", "2025-07-01", "2025-12-31")]
    [InlineData("[, 2025-12-31]", null, "2025-12-31")]
    [InlineData("2025-07-01", "2025-07-01", "2025-07-01")]
    public void A_round_bracket_leaves_the_day_out(string interval, string? from, string? to)
    {
        Condition.DateWithin days = Snippet.Condition($"on: \"{interval}\"").ShouldBeOfType<Condition.DateWithin>();
        $"{days.From:O}".ShouldBe(from ?? "");
        $"{days.To:O}".ShouldBe(to ?? "");
    }
}
