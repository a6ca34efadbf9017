using System.Globalization;
using Assessment.Model;
using Assessment.Rules.Reading;

namespace Assessment.Rules.Tests.Reading.Values;

public sealed class IntervalReaderTests
{
    [Theory]
    [InlineData("[75%, 100%)", "0.75", true, "1", false)]
    [InlineData("(0, 5]", "0", false, "5", true)]
    [InlineData("[24, )", "24", true, null, false)]
    [InlineData("(,24)", null, false, "24", false)]
    [InlineData("[-5, -1.5]", "-5", true, "-1.5", true)]
    [InlineData("[0, 75%)", "0", true, "0.75", false)]
    [InlineData("[, 5]", null, false, "5", true)]
    [InlineData("0%", "0", true, "0", true)]
    [InlineData("[5, 5]", "5", true, "5", true)]
    public void An_interval_is_written_as_mathematicians_write_it(string text, string? lower, bool includesLower, string? upper, bool includesUpper) =>
        IntervalReader.TryRead(text).ShouldBe(new Interval(Number(lower), includesLower, Number(upper), includesUpper, text));

    [Theory]
    [InlineData("")]
    [InlineData("75%以上")]
    [InlineData("[75%, 100%")]
    [InlineData("[75%]")]
    [InlineData("[1, 2, 3]")]
    [InlineData("[a, b]")]
    [InlineData("[100%, 75%]")]
    [InlineData("(5, 5]")]
    [InlineData("[75, 100%]")]
    public void Anything_else_is_no_interval(string text) => IntervalReader.TryRead(text).ShouldBeNull();

    [Fact]
    public void Signs_in_full_width_are_named_with_what_was_meant()
    {
        var faults = new Faults();
        IntervalReader.Read(new YamlScalar("［75%，100%）", true, SourceSpan.None), faults);
        faults.InOrder().ShouldHaveSingleItem().Suggestion.ShouldBe("[75%,100%)");
    }

    private static decimal? Number(string? text) =>
        text is null ? null : decimal.Parse(text, CultureInfo.InvariantCulture);
}
