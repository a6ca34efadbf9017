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
}
