using Assessment.Model;

namespace Assessment.Cli.Tests;

public sealed class HelpTests
{
    [Fact]
    public void Help_lists_the_commands()
    {
        using Workplace workplace = new();
        workplace.Run("--help").Out.ShouldMatchApproved();
    }

    [Theory]
    [InlineData("check")]
    [InlineData("grade")]
    [InlineData("score")]
    [InlineData("merge")]
    [InlineData("explain")]
    [InlineData("test")]
    [InlineData("template")]
    [InlineData("render")]
    [InlineData("seal")]
    [InlineData("verify")]
    [InlineData("replay")]
    [InlineData("mask")]
    [InlineData("appeal")]
    [InlineData("diff")]
    [InlineData("backtest")]
    [InlineData("fmt")]
    public void Help_of_each_command_ends_with_an_example(string command)
    {
        using Workplace workplace = new();
        Outcome outcome = workplace.Run($"{command} --help");
        outcome.Code.ShouldBe(0);
        outcome.Out.ShouldContain($"示例：\n  assess {command} ");
    }

    [Fact]
    public void Help_speaks_English_when_asked()
    {
        using Workplace workplace = new() { Language = Language.English };
        workplace.Run("check --help").Out.ShouldMatchApproved();
    }

    [Theory]
    [InlineData("")]
    [InlineData("chekc")]
    [InlineData("check")]
    [InlineData("check a --format pdf")]
    public void Wrong_use_exits_with_2_and_says_so_beside_the_results(string arguments)
    {
        using Workplace workplace = new();
        Outcome outcome = workplace.Run(arguments);
        outcome.Code.ShouldBe(2);
        outcome.Out.ShouldBeEmpty();
        outcome.Error.ShouldNotBeEmpty();
    }
}
