using Assessment.Rules.Rendering;

namespace Assessment.Rules.Tests.Rendering;

public sealed class MarkdownTests
{
    [Theory]
    [InlineData("a|b", "a\\|b")]
    [InlineData("~~a~~ $b$ &lt;", "\\~\\~a\\~\\~ \\$b\\$ \\&lt;")]
    [InlineData("1. 75%-100%", "1. 75%-100%")]
    public void A_cell_takes_every_sign_literally(string text, string cell) => Markdown.Escaped(text).ShouldBe(cell);

    [Theory]
    [InlineData("1. 考核细则", "1\\. 考核细则")]
    [InlineData("12) 考核细则", "12\\) 考核细则")]
    [InlineData("- 考核细则", "\\- 考核细则")]
    [InlineData("===", "\\===")]
    [InlineData("    考核细则", "考核细则")]
    [InlineData("# 考核细则", "\\# 考核细则")]
    [InlineData("2025年考核细则", "2025年考核细则")]
    [InlineData("2025", "2025")]
    [InlineData("", "")]
    public void A_paragraph_begins_no_list_and_no_heading(string text, string paragraph) => Markdown.Paragraph(text).ShouldBe(paragraph);
}
