using System.CommandLine;
using Assessment.Cli.Printing;
using Assessment.Rules;

namespace Assessment.Cli.Commands;

/// <summary><c>assess backtest</c>: last year's evidence under next year's rules.</summary>
internal sealed class BacktestCommand(Terminal terminal, Disk disk)
{
    internal static Command Make(Terminal terminal, Disk disk)
    {
        Argument<string> rules = new("new") { Description = terminal.Say("新的指标文件。", "The new indicator file.") };
        Option<string?> record = new("--record") { HelpName = "file", Description = terminal.Say("去年的记录（assess seal 写出的）；没有记录的，给出下面各项。", "Last year's record, as assess seal wrote it; without one, give the files below.") };
        Option<string?> old = new("--rules") { HelpName = "file", Description = terminal.Say("去年的指标文件。", "Last year's indicator file.") };
        Option<string?> units = new("--units") { HelpName = "file", Description = terminal.Say("去年的单位。", "Last year's units.") };
        Option<string[]> evidence = new("--evidence") { HelpName = "file", Description = terminal.Say("去年的佐证，可给多个文件。", "Last year's evidence, any number of files."), DefaultValueFactory = _ => [] };
        Option<string?> decisions = new("--decisions") { HelpName = "file", Description = terminal.Say("去年的决定。", "Last year's decisions.") };
        Option<string> format = Shared.Format(terminal, Formats.Text, Formats.Json);
        ExampleCommand command = new(
            "backtest",
            terminal.Say("用去年的佐证试算新规则：谁多谁少，谁的等次和名额变了，是哪一条造成的。", "Tries new rules on last year's evidence: who gains, who loses, whose grade flips, and which clause does it."),
            "assess backtest samples/luoyang-2019/counties.yaml --rules indicators/luoyang/2018/counties.yaml --units samples/luoyang-2018/counties.units.yaml --evidence samples/luoyang-2018/counties.evidence.ndjson");
        command.Add(rules);
        foreach (Option option in new Option[] { record, old, units, evidence, decisions, format })
        {
            command.Add(option);
        }

        GradingOptions grading = GradingOptions.AddTo(command, terminal);
        Option<string?> newGrading = new("--new-grading") { HelpName = "file", Description = terminal.Say("新的等次文件；不给的，用去年的。", "The new grading file; last year's unless given.") };
        command.Add(newGrading);
        command.Does(terminal, "正在试算……", "Trying the rules …", (parsed, _) =>
        {
            BacktestCommand backtest = new(terminal, disk);
            ScoringFiles? files = parsed.GetValue(old) is { } last && parsed.GetValue(units) is { } list
                ? new(disk.ReadRules(last), list, parsed.GetValue(evidence) ?? [], parsed.GetValue(decisions), TimeView.Everything)
                : null;
            NextRules next = new(disk.ReadRules(parsed.GetRequiredValue(rules))) { Grading = parsed.GetValue(newGrading) is { } path ? disk.ReadRules(path) : null };
            (ReadGrading? graded, int code) = grading.Of(parsed, disk) is { } asked ? asked.Read(terminal, disk) : (null, ExitCode.Done);
            return code == ExitCode.Done
                ? backtest.Run(backtest.Record(parsed.GetValue(record), files), next, graded?.Material, parsed.GetRequiredValue(format))
                : code;
        });
        return command;
    }

    /// <exception cref="WrongUseException">Neither a record nor last year's files are given.</exception>
    private AssessmentRecord? Record(string? record, ScoringFiles? files) => (record, files) switch
    {
        ({ } file, _) => RecordFiles.Read(file, terminal, disk),
        (null, { } last) => Sealed(last),
        _ => throw new WrongUseException("给出 --record，或者给出 --rules 和 --units。", "Give --record, or --rules and --units."),
    };

    private AssessmentRecord? Sealed(ScoringFiles files)
    {
        SealInputs inputs = new(terminal, disk);
        if (inputs.Read(files).Input is not { } input)
        {
            return null;
        }

        ReadResult<AssessmentRecord> record = AssessmentRecord.Seal(input);
        inputs.Refuse(record.Diagnostics);
        return record.Value;
    }

    private int Run(AssessmentRecord? record, NextRules next, GradingMaterial? grading, string format)
    {
        if (record is null)
        {
            return ExitCode.EvidenceInvalid;
        }

        ReadResult<Backtest> result = Backtest.Run(record, next, grading);
        DiagnosticText.Write(result.Diagnostics, terminal.Error, terminal.Language);
        if (result.Value is not { } outcome)
        {
            return ExitCode.RulesInvalid;
        }

        if (format == Formats.Json)
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
