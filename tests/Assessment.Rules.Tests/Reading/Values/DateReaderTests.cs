using Assessment.Rules.Reading;

namespace Assessment.Rules.Tests.Reading.Values;

public sealed class DateReaderTests
{
    [Theory]
    [InlineData("2025/3/1", "2025-03-01")]
    [InlineData("2025.03.01", "2025-03-01")]
    [InlineData("2025-3-1", "2025-03-01")]
    [InlineData("2025年3月1日", "2025-03-01")]
    [InlineData("２０２５／３／１", "2025-03-01")]
    [InlineData("2025/2/30", null)]
    [InlineData("1/3/2025", null)]
    [InlineData("25/3/1", null)]
    [InlineData("2025年3月", null)]
    [InlineData("昨日", null)]
    public void What_is_no_date_suggests_the_one_that_is_plainly_meant(string text, string? suggestion)
    {
        DateReader.TryRead(text, out _).ShouldBeFalse();
        DateReader.SuggestionFor(text).ShouldBe(suggestion);
    }
}
