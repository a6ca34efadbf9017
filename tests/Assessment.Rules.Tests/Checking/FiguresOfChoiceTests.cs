using Assessment.Model;

namespace Assessment.Rules.Tests.Checking;

public sealed class FiguresOfChoiceTests
{
    // What a figure looks at is told apart from what the condition chooses.
    [Theory]
    [InlineData("hours: \"[3, )\"")]
    [InlineData("of: { plus: [hours, 1] }, within: \"[3, )\"")]
    [InlineData("of: { number: all, on: R1-a }, within: \"[3, )\"")]
    [InlineData("of: { rank: { sum: hours, on: R1-a }, first: highest }, within: \"1\"")]
    [InlineData("of: { minus: [hours, { peers: mean, of: { sum: hours, on: R1-a } }] }, within: \"[3, )\"")]
    public void A_figure_of_the_fact_itself_or_of_a_kind_that_is_named_may_choose(string where)
    {
        BadFile counted = BadFile.Read("ASM2045-counted.yaml");
        counted.Text.ShouldContain("of: { number: all }, within: \"[3, )\"");
        string text = counted.Text.Replace("of: { number: all }, within: \"[3, )\"", where, StringComparison.Ordinal);
        (counted with { Text = text }).Diagnostics().Where(found => found.Descriptor.Severity > Severity.Information).ShouldBeEmpty();
    }
}
