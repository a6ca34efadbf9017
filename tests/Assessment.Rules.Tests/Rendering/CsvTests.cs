using Assessment.Rules.Rendering;

namespace Assessment.Rules.Tests.Rendering;

public sealed class CsvTests
{
    // Some spreadsheets pass over the blanks before a formula.
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData(" =1+1", "' =1+1")]
    [InlineData("\t=1+1", "' =1+1")]
    [InlineData("\r@a", "'@a")]
    [InlineData("\n-1", "' -1")]
    [InlineData("\u3000＝1", "'\u3000＝1")]
    [InlineData("＋", "'＋")]
    [InlineData("a=1", "a=1")]
    [InlineData(" ", " ")]
    [InlineData("", "")]
    public void A_cell_that_begins_a_formula_is_marked_as_text(string text, string cell) => Csv.Row([text]).ShouldBe($"{cell}\n");
}
