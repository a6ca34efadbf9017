using System.Globalization;
using Assessment.Rules.Reading;

namespace Assessment.Rules.Tests.Reading.Values;

public sealed class NumberReaderTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0.5", "-0.5")]
    [InlineData("+3", "3")]
    [InlineData("1.10", "1.1")]
    [InlineData("007", "7")]
    [InlineData("75%", "0.75")]
    [InlineData("0.000000000000001", "0.000000000000001")]
    [InlineData("123456789012.345%", "1234567890.12345")]
    public void A_number_has_digits_and_a_point(string text, string expected)
    {
        NumberReader.TryRead(text, out ParsedNumber number).ShouldBeTrue();
        number.Value.ShouldBe(decimal.Parse(expected, CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("")]
    [InlineData("%")]
    [InlineData("-")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("1e5")]
    [InlineData("1_000")]
    [InlineData("0x10")]
    [InlineData(" 1")]
    [InlineData("1 %")]
    [InlineData("1.2.3")]
    [InlineData("1,5")]
    [InlineData("１")]
    [InlineData("٣")]
    [InlineData(".inf")]
    [InlineData("1234567890123456")]
    public void Anything_else_is_no_number(string text) => NumberReader.TryRead(text, out _).ShouldBeFalse();

    [Theory]
    [InlineData("1,5", "1.5")]
    [InlineData("０．５", "0.5")]
    [InlineData("75％", "75%")]
    [InlineData("75 %", "75%")]
    [InlineData(".5", "0.5")]
    [InlineData("0.5分", "0.5")]
    [InlineData("1,000", null)]
    [InlineData("五", null)]
    public void The_number_meant_is_named_where_it_is_plain(string text, string? expected) =>
        NumberReader.SuggestionFor(text).ShouldBe(expected);

    [Theory]
    [InlineData("1,5", "ASM1202")]
    [InlineData("1，5", "ASM1202")]
    [InlineData("1234567890123456", "ASM1203")]
    [InlineData("甲,乙", "ASM1201")]
    public void The_fault_says_what_is_wrong(string text, string code) =>
        NumberReader.FaultOf(text).Code.ShouldBe(code);
}
