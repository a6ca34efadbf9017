namespace Assessment.Cli.Tests.Commands;

public sealed class RenderCommandTests
{
    [Fact]
    public void The_table_has_the_rows_of_the_document()
    {
        using Workplace workplace = River.Workplace();
        workplace.Run("render river.yaml").Out.ShouldMatchApproved();
    }

    [Fact]
    public void Html_takes_the_documents_words_literally()
    {
        using Workplace workplace = new Workplace().With("river.yaml", River.Scheme.Replace("title: 巡河", "title: <script>alert(1)</script>", StringComparison.Ordinal));
        workplace.Run("render river.yaml --format html").Out.ShouldContain("<td>&lt;script&gt;alert(1)&lt;/script&gt;</td>");
    }

    [Theory]
    [InlineData("md")]
    [InlineData("html")]
    public void A_file_has_what_would_be_printed(string format)
    {
        using Workplace workplace = River.Workplace();
        string printed = workplace.Run($"render river.yaml --format {format}").Out;
        workplace.Run($"render river.yaml --format {format} --output table").Out.ShouldBeEmpty();
        workplace.Read("table").ShouldBe(printed);
    }

    [Theory]
    [InlineData("render river.yaml --format xlsx")]
    [InlineData("score river.yaml --units units.yaml --format xlsx")]
    public void A_workbook_needs_a_file(string arguments)
    {
        using Workplace workplace = River.Workplace();
        Outcome outcome = workplace.Run(arguments);
        outcome.Code.ShouldBe(2);
        outcome.Error.ShouldBe("--format xlsx 要用 --output 指定文件。\n");
    }

    [Fact]
    public void A_workbook_has_points_as_figures_and_clauses_word_for_word()
    {
        using Workplace workplace = River.Workplace();
        workplace.Run("render river.yaml --format xlsx --output table.xlsx").ShouldBe(new Outcome(0, "", ""));
        string rows = workplace.Sheet("table.xlsx", 1);
        rows.ShouldContain("R1|巡河|4|河长每月巡河不少于2次，每少一次扣0.1分，最多扣2分。\n巡河发现问题未及时交办的，每件扣0.5分。");
        rows.ShouldStartWith("清水县2025年河长制工作考核细则\n清水县2025年河长制工作考核细则，清水县河长办\n编号|指标|分值");
    }
}
