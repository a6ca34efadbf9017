using Assessment.Model;

namespace Assessment.Rules.Tests.Evidence;

public sealed class DecisionsReaderTests
{
    [Fact]
    public void A_single_figure_holds_for_everybody() =>
        Read("source: 县委组织部〔2023〕5号\nparameters: { target-rate: 60% }").ShouldBe(("县委组织部〔2023〕5号", "* 0.6"));

    [Fact]
    public void Figures_may_differ_by_kind_tag_group_and_unit() =>
        Read("source: 决定\nparameters: { target-rate: { 县市: 1, 农村: 2, G1: 3, qinghe: 4 } }").ShouldBe(("决定", "县市 1, 农村 2, G1 3, qinghe 4"));

    [Fact]
    public void A_parameter_of_another_scheme_is_passed_over_with_a_warning()
    {
        ReadResult<Decisions> result = DecisionsReader.Read("source: 决定\nparameters: { other: 1, target-rate: 2 }", "decisions", SampleScheme.Scheme);

        result.Diagnostics.ShouldHaveSingleItem().Descriptor.Severity.ShouldBe(Severity.Warning);
        result.Value.ShouldNotBeNull().Parameters.Keys.ShouldBe(["target-rate"]);
    }

    private static (string Source, string Figures) Read(string text)
    {
        Decisions decisions = DecisionsReader.Read(text, "decisions", SampleScheme.Scheme, SampleScheme.Units).Value.ShouldNotBeNull();
        return (decisions.Source, string.Join(", ", decisions.Parameters["target-rate"].Select(value => FormattableString.Invariant($"{value.Group} {value.Value}"))));
    }
}
