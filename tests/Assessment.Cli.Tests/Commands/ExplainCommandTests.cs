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
