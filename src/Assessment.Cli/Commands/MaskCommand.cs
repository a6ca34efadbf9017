using System.Collections.Immutable;
using System.CommandLine;
using Assessment.Cli.Printing;
using Assessment.Model;
using Assessment.Rules;

namespace Assessment.Cli.Commands;

/// <summary><c>assess mask</c>: a copy of a record without private fields, which verifies and replays as before.</summary>
internal sealed class MaskCommand(Terminal terminal, Disk disk)
{
    private static readonly string[] Fields = ["person", "refs", "by", "note"];

    internal static Command Make(Terminal terminal, Disk disk)
    {
        Argument<string> record = new("record") { Description = terminal.Say("用 seal --maskable 封存的记录。", "A record that was sealed with --maskable.") };
        Option<string[]> fields = new("--fields")
        {
            HelpName = string.Join('|', Fields),
            Description = terminal.Say("遮蔽这些字段，默认全部。", "Masks these fields; all unless said otherwise."),
            AllowMultipleArgumentsPerToken = true,
            DefaultValueFactory = _ => Fields,
        };
        fields.AcceptOnlyFromAmong(Fields);
        Option<string> output = new("--output") { Required = true, HelpName = "file", Description = terminal.Say("遮蔽后的记录写到这个文件。", "The masked record is written to this file.") };
        ExampleCommand command = new(
            "mask",
            terminal.Say("遮蔽记录中的姓名、来源、提交人和备注，封印不变。", "Masks persons, references, submitters and notes of a record; the seal stays."),
            "assess mask record.json --fields person note --output masked.json");
        command.Add(record);
        command.Add(fields);
        command.Add(output);
        command.SetAction(parsed => new MaskCommand(terminal, disk).Run(
            parsed.GetRequiredValue(record), [.. parsed.GetValue(fields) ?? Fields], parsed.GetRequiredValue(output)));
        return command;
    }

    // What does not hold is not sealed anew under another name.
    private int Run(string file, ImmutableArray<string> fields, string output)
    {
        using Patience patience = new(terminal, "正在遮蔽记录……", "Masking the record …");
        if (RecordFiles.Read(file, terminal, disk) is not { } record)
        {
            return ExitCode.No;
        }

        ImmutableArray<Diagnostic> faults = RecordSigning.VerifySeal(record);
        DiagnosticText.Write(faults, terminal.Error, terminal.Language);
        if (!faults.IsEmpty)
        {
            return ExitCode.No;
        }

        RecordFiles.Write(RecordSigning.Mask(record, fields), output, disk);
        return ExitCode.Done;
    }
}
