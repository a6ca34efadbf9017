using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Globalization;
using Assessment.Cli.Commands;
using Assessment.Model;

namespace Assessment.Cli;

/// <summary>Maps arguments to a command. Everything outside the process is an argument, so that tests run it in theirs.</summary>
internal static class CommandLine
{
    internal static int Run(IReadOnlyList<string> arguments, Terminal terminal, Disk disk)
    {
        CultureInfo before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = Culture(terminal.Language);
        try
        {
            Command root = Root(terminal, disk);
            if (arguments.Count == 0)
            {
                new HelpText(terminal with { Out = terminal.Error }).Write(root);
                return ExitCode.WrongUse;
            }

            return Invoke(root.Parse(arguments), terminal);
        }
        catch (WrongUseException fault)
        {
            terminal.Error.WriteLine(Rules.Printable.Line(fault.In(terminal.Language)));
            return ExitCode.WrongUse;
        }
        catch (IOException fault) when (NewFile.IsFull(fault))
        {
            terminal.Error.WriteLine(terminal.Say("磁盘满了，结果没有写完。", "The disk is full; the result is not written to its end."));
            return ExitCode.WrongUse;
        }
        catch (Exception bug) when (bug is not OutOfMemoryException)
        {
            string name = $"{bug.GetType().Name}: {bug.Message}";
            terminal.Error.WriteLine(Rules.Printable.Line(terminal.Say($"程序有缺陷，没有结果，请把这一行报告给维护者：{name}", $"A fault of the program, please report this line: {name}")));
            return ExitCode.Bug;
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    private static int Invoke(ParseResult parsed, Terminal terminal)
    {
        if (parsed.Action is ParseErrorAction)
        {
            foreach (string error in Errors(parsed, terminal))
            {
                terminal.Error.WriteLine(Rules.Printable.Line(error));
            }

            terminal.Error.WriteLine(terminal.Say("用 --help 查看用法。", "Use --help to see how it is used."));
            return ExitCode.WrongUse;
        }

        return parsed.Invoke(new InvocationConfiguration
        {
            Output = terminal.Out,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
        });
    }

    // For an unknown command the library complains of a missing one and of every word after it.
    private static IEnumerable<string> Errors(ParseResult parsed, Terminal terminal) =>
        parsed.CommandResult.Command.Subcommands.Count > 0 && parsed.UnmatchedTokens is [string word, ..]
            ? [terminal.Say($"没有命令 {word}。", $"There is no command {word}.")]
            : parsed.Errors.Select(error => error.Message);

    internal static Command Root(Terminal terminal, Disk disk)
    {
        Command root = new("assess", terminal.Say(
            "按指标文件检查、评分、说明理由。",
            "Checks indicator files, scores units by them and explains the scores."));
        root.Add(new HelpOption { Action = new HelpText(terminal), Description = terminal.Say("显示用法。", "Shows how it is used.") });
        root.Add(new VersionOption { Description = terminal.Say("显示版本。", "Shows the version.") });
        Option<string> language = new(LanguageChoice.Option) { Recursive = true, HelpName = "zh|en", Description = terminal.Say("输出的语言。", "Language of the output.") };
        root.Add(language.AcceptOnlyFromAmong(LanguageChoice.Chinese, LanguageChoice.English));
        root.Add(CheckCommand.Make(terminal, disk));
        root.Add(GradeCommand.Make(terminal, disk));
        root.Add(ScoreCommand.Make(terminal, disk));
        root.Add(MergeCommand.Make(terminal, disk));
        root.Add(ExplainCommand.Make(terminal, disk));
        root.Add(TestCommand.Make(terminal, disk));
        root.Add(TemplateCommand.Make(terminal, disk));
        root.Add(RenderCommand.Make(terminal, disk));
        root.Add(SealCommand.Make(terminal, disk));
        root.Add(VerifyCommand.Make(terminal, disk));
        root.Add(ReplayCommand.Make(terminal, disk));
        root.Add(MaskCommand.Make(terminal, disk));
        root.Add(AppealCommand.Make(terminal, disk));
        root.Add(DiffCommand.Make(terminal, disk));
        root.Add(BacktestCommand.Make(terminal, disk));
        root.Add(FmtCommand.Make(terminal, disk));
        return root;
    }

    // A machine without culture data has the invariant culture alone; the library then speaks English.
    private static CultureInfo Culture(Language language)
    {
        try
        {
            return CultureInfo.GetCultureInfo(language == Language.Chinese ? "zh-Hans" : "en");
        }
        catch (CultureNotFoundException)
        {
            return CultureInfo.InvariantCulture;
        }
    }
}
