using System.CommandLine;
using System.CommandLine.Help;
using Assessment.Model;

namespace Assessment.Cli.Tests.Every;

/// <summary>The table of command lines has every command, option and form of output that the command line defines, and each line runs.</summary>
public sealed class EveryCommandTests
{
    private static readonly Command Root = CommandLine.Root(new Terminal(TextWriter.Null, TextWriter.Null, Language.English, IsInteractive: false), new Disk("."));

    public static TheoryData<string> Commands { get; } = [.. Root.Subcommands.Select(command => command.Name)];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_option_and_form_of_output_is_in_the_table(string name)
    {
        Command command = Root.Subcommands.Single(known => known.Name == name);
        string[] lines = [.. EveryCommand.Lines.Where(line => line.StartsWith($"{name} ", StringComparison.Ordinal)).Select(line => $"{line} ")];
        foreach (Option option in command.Options.Where(option => option is not HelpOption))
        {
            lines.ShouldContain(line => line.Contains($" {option.Name} ", StringComparison.Ordinal), option.Name);
        }

        string[] forms = command.Options.SingleOrDefault(option => option.Name == "--format")?.HelpName?.Split('|') ?? [];
        forms.ShouldBeSubsetOf(lines.Select(line => line.Split(" --format ") is [_, string said] ? said.Split(' ')[0] : forms.FirstOrDefault()));
    }

    [Fact]
    public void Whoever_waits_is_told_what_is_being_done()
    {
        using Workplace workplace = EveryFile.Place(word => word);
        foreach (string line in EveryCommand.Lines)
        {
            using StringWriter told = new();
            using ImpatientClock clock = new();
            CommandLine.Run(line.Split(' '), new Terminal(TextWriter.Null, told, Language.English, IsInteractive: true) { Time = clock }, new Disk(workplace.Folder));
            told.ToString().Split('\n')[0].Trim().ShouldEndWith(" …", Case.Sensitive, line);
            (clock.Begun, clock.Ended).ShouldBe((1, 1), line);
        }
    }

    // A line that is refused would show nothing.
    [Fact]
    public void Every_line_runs()
    {
        using Workplace workplace = EveryFile.Place(word => word);
        foreach (string line in EveryCommand.Lines)
        {
            Outcome outcome = workplace.Run(line);
            bool isRefused = outcome.Code is not (0 or 1) && !line.StartsWith("check", StringComparison.Ordinal) && !line.StartsWith("test", StringComparison.Ordinal);
            isRefused.ShouldBeFalse($"{line}\n{outcome.Error}");
        }
    }

    // To it, two seconds are over at once.
    private sealed class ImpatientClock : TimeProvider, ITimer
    {
        public int Begun { get; private set; }

        public int Ended { get; private set; }

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            Begun++;
            callback(state);
            return this;
        }

        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose() => Ended = Begun;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
