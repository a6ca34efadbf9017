using Assessment.Model;
using Assessment.Rules.Reading;

namespace Assessment.Rules.Tests.Reading.Yaml;

public sealed class YamlTreeTests
{
    [Theory]
    [InlineData("a: 1.10", "1.10")]
    [InlineData("a: no", "no")]
    [InlineData("a: 2018-01-01", "2018-01-01")]
    [InlineData("a: '75%'", "75%")]
    [InlineData("a: ", "")]
    public void A_value_is_its_text_whatever_it_looks_like(string text, string expected) =>
        Value(text, "a").ShouldBeOfType<YamlScalar>().Text.ShouldBe(expected);

    [Fact]
    public void A_value_knows_its_place() =>
        Value("# first\nb: 2\na: 完成率\n", "a").Span.ShouldBe(new SourceSpan("f.yaml", 3, 4, 3, 7));

    [Fact]
    public void A_block_ends_with_its_last_entry() =>
        Value("a:\n  - 1\n  - 22\n\n# remark\n\n", "a").Span.ShouldBe(new SourceSpan("f.yaml", 2, 3, 3, 7));

    [Theory]
    [InlineData("a: [1, 2 ]\n", 11)]
    [InlineData("a: {b: 2 }\n", 11)]
    [InlineData("a: {}\n", 6)]
    [InlineData("a: []\n", 6)]
    public void What_stands_in_brackets_ends_behind_them(string text, int endColumn) =>
        Value(text, "a").Span.EndColumn.ShouldBe(endColumn);

    [Fact]
    public void A_byte_order_mark_is_passed_over() =>
        Value("\uFEFFa: 1\n", "a").Span.ShouldBe(new SourceSpan("f.yaml", 1, 4, 1, 5));

    [Fact]
    public void An_alias_is_told_and_the_rest_is_read()
    {
        ReadResult<YamlNode> read = Read("a: &x 1\nb: *x\nc: 3\n");
        read.Diagnostics.Select(diagnostic => diagnostic.Descriptor.Code).ShouldBe(["ASM1002", "ASM1002"]);
        read.Value.ShouldBeOfType<YamlMapping>().Find("c").ShouldNotBeNull();
    }

    [Fact]
    public void A_second_use_of_a_key_points_to_the_first()
    {
        Diagnostic duplicate = Read("a: 1\nb: 2\na: 3\n").Diagnostics.ShouldHaveSingleItem();
        duplicate.Related.ShouldHaveSingleItem().Line.ShouldBe(1);
    }

    [Theory]
    [InlineData("a: {\nb", "ASM1014")]
    [InlineData("a: !<>\n", "ASM1003")]
    [InlineData(" : !", "ASM1106")]
    [InlineData(": 1\n", "ASM1106")]
    [InlineData("a: [1\n", "ASM1022")]
    public void What_the_parser_stumbles_over_is_told_all_the_same(string text, string code) =>
        Read(text).Diagnostics.ShouldHaveSingleItem().Descriptor.Code.ShouldBe(code);

    [Theory]
    [InlineData('[', "ASM1011")]
    [InlineData('{', "ASM1011")]
    public void Brackets_without_end_are_refused_at_once(char bracket, string code) =>
        Read(new string(bracket, 1_000_000)).Diagnostics.ShouldHaveSingleItem().Descriptor.Code.ShouldBe(code);

    [Fact]
    public void A_list_beyond_the_limit_is_refused_at_once() =>
        Read($"[{string.Concat(Enumerable.Repeat("1,", 1_500_000))}]").Diagnostics.ShouldHaveSingleItem().Descriptor.Code.ShouldBe("ASM1012");

    [Fact]
    public void Nested_blocks_beyond_the_limit_are_refused_at_once() =>
        Read(string.Concat(Enumerable.Repeat("- ", 100_000))).Diagnostics.ShouldHaveSingleItem().Descriptor.Code.ShouldBe("ASM1011");

    private static YamlNode Value(string text, string key) =>
        Read(text).Value.ShouldBeOfType<YamlMapping>().Find(key).ShouldNotBeNull().Value;

    private static ReadResult<YamlNode> Read(string text) => YamlTree.Read(text, "f.yaml", Limits.Default);
}
