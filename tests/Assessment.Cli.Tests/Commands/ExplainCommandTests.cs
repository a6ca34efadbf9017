using System.Text.Json;

namespace Assessment.Cli.Tests.Commands;

public sealed class ExplainCommandTests
{
    private const string Explain = "explain river.yaml --units units.yaml --evidence facts.ndjson";

    [Fact]
    public void The_losses_of_the_whole_stand_most_first()
    {
        using Workplace workplace = River.Workplace().With("facts.ndjson", River.Facts);
        workplace.Run($"{Explain} --unit qinghe").Out.ShouldMatchApproved();
    }

    [Fact]
    public void A_leaf_shows_its_lines_and_what_is_pending()
    {
        using Workplace workplace = River.Workplace().With("facts.ndjson", River.Facts);
        workplace.Run($"{Explain} --unit shiqiao --node R2").Out.ShouldMatchApproved();
    }

    [Fact]
    public void Json_orders_the_losses_alike()
    {
        using Workplace workplace = River.Workplace().With("facts.ndjson", River.Facts);
        using JsonDocument answer = JsonDocument.Parse(workplace.Run($"{Explain} --unit qinghe --format json").Out);
        answer.RootElement.GetProperty("losses").EnumerateArray().Select(loss => loss.GetProperty("amount").GetDecimal()).ShouldBe([-2m, -1m, -0.5m]);
    }

    // By hand: 石桥镇 has 7 of the 8 that the line takes, and the one seat is free.
    [Fact]
    public void Of_a_grading_file_alone_the_next_grade_is_asked_for()
    {
        using Workplace workplace = River.Workplace().With("grades.yaml", River.Grading).With("subjects.yaml", River.Subjects).With("lines.yaml", River.Lines)
            .With("figures.yaml", "figures: { shiqiao: { score: 7 }, qinghe: { score: 6 } }\n");
        Outcome outcome = workplace.Run("explain grades.yaml --subjects subjects.yaml --figures figures.yaml --grade-decisions lines.yaml --unit shiqiao --lang en");
        outcome.ShouldBe(new Outcome(0, """
            Grade: 较好; the next better one is 好. In the way:
              T3 misses the line 8: 较好: 考核得分 7 (县考核委, 2026-01-20, 会议纪要)
            What by itself would lead to a better grade:
              好  考核得分 7 → 8

            """, ""));
    }

    [Fact]
    public void Nobody_who_is_not_graded_has_a_next_grade()
    {
        using Workplace workplace = River.Workplace().With("grades.yaml", River.Grading).With("subjects.yaml", River.Subjects);
        workplace.Run("explain grades.yaml --subjects subjects.yaml --unit nobody").ShouldBe(new Outcome(2, "", "subjects.yaml 中没有 nobody。\n"));
    }

    [Theory]
    [InlineData("--unit qinghe --node R9 --format json", "qinghe 的评分表中没有 R9。\n")]
    [InlineData("--unit qinghe --node R9", "qinghe 的评分表中没有 R9。\n")]
    [InlineData("--unit nobody", "units.yaml 中没有单位 nobody。\n")]
    public void What_is_not_there_is_said_in_one_sentence(string arguments, string sentence)
    {
        using Workplace workplace = River.Workplace().With("facts.ndjson", River.Facts);
        workplace.Run($"{Explain} {arguments}").ShouldBe(new Outcome(2, "", sentence));
    }
}
