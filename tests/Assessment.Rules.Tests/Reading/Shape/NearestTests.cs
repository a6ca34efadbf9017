using Assessment.Rules.Reading;

namespace Assessment.Rules.Tests.Reading.Shape;

public sealed class NearestTests
{
    private static readonly string[] Known = ["deduct", "award", "per", "perMissing", "highestPer", "appliesTo"];

    [Theory]
    [InlineData("deducts", "deduct")]
    [InlineData("dedcut", "deduct")]
    [InlineData("Award", "award")]
    [InlineData("permissing", "perMissing")]
    [InlineData("applyTo", "appliesTo")]
    [InlineData("pre", "per")]
    [InlineData("limit", null)]
    [InlineData("x", null)]
    [InlineData("扣分", null)]
    public void A_slip_is_recognised_and_a_guess_is_not_made(string name, string? expected) =>
        Nearest.Of(name, Known).ShouldBe(expected);
}
