using Assessment.Model;
using Assessment.Rules.Compiling;

namespace Assessment.Rules.Tests.Compiling;

public sealed class ApplicabilityTests
{
    private static readonly Applicability Subject = new(new UnitVocabulary(
        [Named("县市"), Named("城市区")],
        [Named("吉利区"), Named("农村")],
        [
            Group("G1", ["县市", "吉利区"], []),
            Group("G2", ["城市区"], ["吉利区"]),
            Group("G3", ["G1", "G2", "青河"], []),
            Group("loop-a", ["县市", "loop-b"], []),
            Group("loop-b", ["loop-a"], []),
            Group("no-self", ["县市"], ["no-self"]),
        ],
        [],
        []));

    [Theory]
    [InlineData("县市", "县市", "", true)]
    [InlineData("县市", "城市区", "", false)]
    [InlineData("农村", "城市区", "农村", true)]
    [InlineData("G1", "城市区", "吉利区", true)]
    [InlineData("G2", "城市区", "吉利区", false)]
    [InlineData("G2", "城市区", "", true)]
    [InlineData("G3", "县市", "", true)]
    [InlineData("unknown", "县市", "", false)]
    [InlineData("loop-a", "县市", "", false)]
    [InlineData("no-self", "县市", "", false)]
    public void A_name_means_the_units_of_its_kind_tag_or_group(string name, string kind, string tag, bool expected) =>
        Subject.Matches(Selector(name), kind, [tag], null).ShouldBe(expected);

    [Fact]
    public void No_selector_means_everybody() => Subject.Matches(null, "县市", [], null).ShouldBeTrue();

    [Fact]
    public void Several_names_mean_their_union() =>
        Subject.Matches(Selector("城市区", "农村"), "县市", ["农村"], null).ShouldBeTrue();

    [Fact]
    public void A_unit_is_meant_by_its_id_by_way_of_a_group() =>
        Subject.Matches(Selector("G3"), "功能区", [], "青河").ShouldBeTrue();

    private static NamedTitle Named(string name) => new(name, name, SourceSpan.None);

    private static UnitGroup Group(string name, string[] members, string[] except) =>
        new(name, name, [.. members], [.. except], SourceSpan.None);

    private static UnitSelector Selector(params string[] names) => new([.. names], SourceSpan.None);
}
