using System.CommandLine;
using Assessment.Cli.Printing;
using Assessment.Rules;

namespace Assessment.Cli.Commands;

/// <summary><c>assess backtest</c>: last year's evidence under next year's rules.</summary>
internal sealed class BacktestCommand(Terminal terminal, Disk disk)
{
    private const string Text = "text";
    private const string JsonFormat = "json";

    internal static Command Make(Terminal terminal, Disk disk)
    {
        Argument<string> rules = new("new") { Description = terminal.Say("新的指标文件。", "The new indicator file.") };
        Option<string> record = new("--record") { Required = true, HelpName = "file", Description = terminal.Say("去年的记录（assess seal 写出的）。", "Last year's record, as assess seal wrote it.") };
        Option<string> format = Shared.Format(terminal, Text, JsonFormat);
        ExampleCommand command = new(
            "backtest",
            terminal.Say("用去年的佐证试算新规则：谁多谁少，是哪一条造成的。", "Tries new rules on last year's evidence: who gains, who loses, and which clause does it."),
            "assess backtest samples/luoyang-2019/counties.yaml --record record.json");
        command.Add(rules);
        command.Add(record);
        command.Add(format);
        command.SetAction(parsed => new BacktestCommand(terminal, disk).Run(
            parsed.GetRequiredValue(rules), parsed.GetRequiredValue(record), parsed.GetRequiredValue(format)));
        return command;
    }

    private int Run(string rules, string file, string format)
    {
        if (RecordFiles.Read(file, terminal, disk) is not { } record)
        {
            return ExitCode.WrongUse;
        }

        ReadResult<Backtest> result = Backtest.Run(record, new RuleFile(rules, disk.ReadText(rules)));
        DiagnosticText.Write(result.Diagnostics, terminal.Error, terminal.Language);
        if (result.Value is not { } outcome)
        {
            return ExitCode.RulesInvalid;
        }

        if (format == JsonFormat)
        {
            Json.Write(terminal.Out, outcome.Write);
        }
        else
        {
            outcome.Write(terminal.Language, terminal.Out);
        }

        return ExitCode.Done;
    }
}
