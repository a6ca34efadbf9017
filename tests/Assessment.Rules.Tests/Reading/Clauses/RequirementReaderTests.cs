using Assessment.Model;

namespace Assessment.Rules.Tests.Reading.Clauses;

public sealed class RequirementReaderTests
{
    [Theory]
    [InlineData("atLeast: 4, in: year", typeof(RequirementTest.AtLeast))]
    [InlineData("atMost: 0", typeof(RequirementTest.AtMost))]
    [InlineData("by: 2025-09-30", typeof(RequirementTest.By))]
    [InlineData("of: rate, within: \"[95%, )\"", typeof(RequirementTest.Within))]
    public void A_requirement_has_one_test(string keys, Type expected) =>
        Snippet.Requirement(keys).Test.ShouldBeOfType(expected);

    [Theory]
    [InlineData("atMost: 0", false)]
    [InlineData("atMost: 0, whenMissing: pending", false)]
    [InlineData("atMost: 0, whenMissing: met", true)]
    public void Silence_fulfils_only_what_says_so(string keys, bool expected) =>
        Snippet.Requirement(keys).MetWhenMissing.ShouldBe(expected);

    [Fact]
    public void A_requirement_may_ask_of_every_township()
    {
        Requirement requirement = Snippet.Requirement("atLeast: 1, in: year, each: township, expected: 12");
        requirement.ForEach.ShouldBe("township");
        requirement.Expected.ShouldBeOfType<Quantity.Number>().Value.ShouldBe(12);
    }
}
