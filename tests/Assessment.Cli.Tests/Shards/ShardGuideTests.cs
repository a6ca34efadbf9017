using System.Globalization;

namespace Assessment.Cli.Tests.Shards;

/// <summary>The scripts that share scoring out run as the page on speed shows them.</summary>
public sealed class ShardGuideTests
{
    [Theory]
    [InlineData("docs/performance.en.md")]
    [InlineData("docs/performance.zh-CN.md")]
    public void The_parts_of_the_loop_and_of_the_array_merge_to_one_run(string page)
    {
        string[] commands = Commands(page);
        using Workplace workplace = Samples.Workplace();
        workplace.Run(commands[0][..commands[0].IndexOf(" --shard", StringComparison.Ordinal)] + " --output whole.json").Code.ShouldBe(0);
        foreach (string score in commands[..2])
        {
            for (int number = 1; number <= 7; number++)
            {
                string i = number.ToString(CultureInfo.InvariantCulture);
                workplace.Run(score.Replace("$SLURM_ARRAY_TASK_ID", i, StringComparison.Ordinal).Replace("$i", i, StringComparison.Ordinal)).ShouldBe(new Outcome(0, "", ""));
            }

            workplace.Run(commands[2]).ShouldBe(new Outcome(0, "", ""));
            workplace.Read("sheets.json").ShouldBe(workplace.Read("whole.json"));
        }
    }

    [Fact]
    public void Both_languages_show_the_same_commands() =>
        Commands("docs/performance.en.md").ShouldBe(Commands("docs/performance.zh-CN.md"));

    private static string[] Commands(string page) =>
    [
        .. File.ReadAllText(Path.Combine(Samples.Root, page)).Split("```sh\n").Skip(1)
            .SelectMany(block => block.Split("```")[0].Split('\n'))
            .Select(line => line.Trim())
            .Where(line => line.StartsWith("assess ", StringComparison.Ordinal) && line.Contains("part-", StringComparison.Ordinal))
            .Select(line => line["assess ".Length..]),
    ];
}
