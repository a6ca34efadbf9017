using System.Collections.Immutable;
using System.CommandLine;
using Assessment.Cli.Printing;
using Assessment.Model;
using Assessment.Rules;

namespace Assessment.Cli.Commands;

/// <summary><c>assess mask</c>: a copy of a record without private fields, which verifies and replays as before.</summary>
internal sealed class MaskCommand(Terminal terminal, Disk disk)
{
    private static readonly string[] Fields = ["person", "refs", "by", "note", "name"];
    private static readonly string[] All = [.. Fields, "facts"];

    internal static Command Make(Terminal terminal, Disk disk)
    {
        Argument<string> record = new("record") { Description = terminal.Say("用 seal --maskable 封存的记录。", "A record that was sealed with --maskable.") };
        Option<string[]> fields = new("--fields")
        {
            HelpName = string.Join('|', All),
            Description = terminal.Say("遮蔽这些字段，默认除 facts 以外的全部；遮蔽了考核对象的事实（facts），等次就不能重算。", "Masks these fields, all but facts unless said otherwise; where facts of subjects are masked, grades cannot be computed again."),
            AllowMultipleArgumentsPerToken = true,
            DefaultValueFactory = _ => Fields,
        };
        fields.AcceptOnlyFromAmong(All);
        Option<string> output = new("--output") { Required = true, HelpName = "file", Description = terminal.Say("遮蔽后的记录写到这个文件。", "The masked record is written to this file.") };
        ExampleCommand command = new(
            "mask",
            terminal.Say("遮蔽记录中的人员、来源、提交人、备注和考核对象的名称，封印不变。", "Masks persons, references, submitters, notes and names of subjects in a record; the seal stays."),
            "assess mask record.json --fields person note --output masked.json");
        command.Add(record);
        command.Add(fields);
        command.Add(output);
        command.Does(terminal, "正在遮蔽记录……", "Masking the record …", (parsed, _) => new MaskCommand(terminal, disk).Run(
            parsed.GetRequiredValue(record), [.. parsed.GetValue(fields) ?? Fields], parsed.GetRequiredValue(output)));
        return command;
    }

    // What does not hold is not sealed anew under another name.
    private int Run(string file, ImmutableArray<string> fields, string output)
    {
        if (RecordFiles.Read(file, terminal, disk) is not { } record)
        {
            return ExitCode.No;
        }

        ImmutableArray<Diagnostic> faults = Faults(record, fields);
        DiagnosticText.Write(faults, terminal.Error, terminal.Language);
        if (!faults.IsEmpty)
        {
            return ExitCode.No;
        }

        AssessmentRecord masked = RecordSigning.Mask(record, fields);
        RecordFiles.Write(masked, output, disk);
        Tell(masked, fields);
        return ExitCode.Done;
    }

    // A copy in which nothing is masked would be taken for one that can be shown around.
    private static ImmutableArray<Diagnostic> Faults(AssessmentRecord record, ImmutableArray<string> fields) => RecordSigning.VerifySeal(record) is { IsEmpty: false } broken
        ? broken
        : RecordSigning.VerifyMaskable(record, fields);

    private void Tell(AssessmentRecord masked, ImmutableArray<string> fields)
    {
        foreach (PrivateFieldCount count in RecordSigning.PrivateFields(masked).Where(count => fields.Contains(count.Field)))
        {
            terminal.Out.WriteLine(terminal.Say($"{count.Field}：遮蔽 {count.Masked} 处，公开 {count.Open} 处。", $"{count.Field}: {count.Masked} masked, {count.Open} in the open."));
        }
    }
}
