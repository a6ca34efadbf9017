using System.CommandLine;
using Assessment.Cli.Printing;
using Assessment.Model;
using Assessment.Rules;

namespace Assessment.Cli.Commands;

/// <summary><c>assess appeal</c>: what the decisions on appeals make of a sealed record, which itself stays as it is.</summary>
internal sealed class AppealCommand(Terminal terminal, Disk disk)
{
    internal static Command Make(Terminal terminal, Disk disk)
    {
        Argument<string> record = new("record") { Description = terminal.Say("被申诉的记录。", "The record appealed against.") };
        Option<string> appeals = new("--appeals") { Required = true, HelpName = "file", Description = terminal.Say("申诉和裁定（YAML）。", "The appeals and their decisions, as YAML.") };
        Option<string[]> evidence = new("--evidence") { HelpName = "file", Description = terminal.Say("申诉提出的佐证，可给多个文件。", "Evidence put forward, any number of files."), DefaultValueFactory = _ => [] };
        Option<string?> subjects = new("--subjects") { HelpName = "file", Description = terminal.Say("申诉提出的考核对象，写法与 grade 的相同；被采信的整条代替封存的。", "Graded subjects put forward, as for grade; one that is accepted stands whole in place of the sealed one.") };
        Option<string?> output = new("--output") { HelpName = "file", Description = terminal.Say("裁定后的记录写到这个文件。", "The record of the decisions is written to this file.") };
        ExampleCommand command = new(
            "appeal",
            terminal.Say("按申诉的裁定重新评分，与封存的并排打印；原记录不变。", "Scores by the decisions on appeals, side by side with what was sealed; the record stays as it is."),
            "assess appeal record.json --appeals appeals.yaml --evidence appeal.ndjson --output decided.json");
        command.Add(record);
        command.Add(appeals);
        command.Add(evidence);
        command.Add(subjects);
        command.Add(output);
        command.Does(terminal, "正在按裁定重新评分……", "Scoring by the decisions …", (parsed, _) => new AppealCommand(terminal, disk).Run(
            parsed.GetRequiredValue(record), parsed.GetRequiredValue(appeals), new(parsed.GetValue(evidence) ?? [], parsed.GetValue(subjects)), parsed.GetValue(output)));
        return command;
    }

    private int Run(string recordFile, string appealsFile, Forward forward, string? output)
    {
        ReadResult<Appeals> appeals = Appeals.Read(disk.ReadText(appealsFile), appealsFile);
        DiagnosticText.Write(appeals.Diagnostics, terminal.Error, terminal.Language);
        if (appeals.Value is not { } known || RecordFiles.Read(recordFile, terminal, disk) is not { } record)
        {
            return ExitCode.EvidenceInvalid;
        }

        ReadResult<SubjectRoll> subjects = Subjects(record, forward.Subjects);
        if (subjects.HasErrors)
        {
            DiagnosticText.Write(subjects.Diagnostics, terminal.Error, terminal.Language);
            return ExitCode.EvidenceInvalid;
        }

        ReadResult<AppealResult> result = known.Decide(record, [.. forward.Evidence.Select(Read)], subjects.Value, RecordSalt.New());
        DiagnosticText.Write(result.Diagnostics, terminal.Error, terminal.Language);
        if (result.Value is not { } decided)
        {
            return ExitCode.EvidenceInvalid;
        }

        decided.Write(terminal.Language, terminal.Out);
        if (output is not null)
        {
            RecordFiles.Write(decided.Record, output, disk);
        }

        return ExitCode.Done;
    }

    /// <exception cref="WrongUseException">The record holds no grades.</exception>
    private ReadResult<SubjectRoll> Subjects(AssessmentRecord record, string? file)
    {
        if (file is null)
        {
            return new(null, []);
        }

        RuleFile grading = record.Grading ?? throw new WrongUseException("记录中没有等次，不能给出 --subjects。", "The record holds no grades; --subjects does not go with it.");
        ReadResult<GradingRules> rules = GradingRules.TryLoad(grading.Text, grading.Name);
        return rules.Value is { } known ? new GradingInput(known).Subjects(disk.ReadText(file), file) : new(null, rules.Diagnostics);
    }

    private EvidenceFile Read(string file) => new(file, disk.ReadBytes(file), EvidenceFormats.Of(file));

    private sealed record Forward(string[] Evidence, string? Subjects);
}
