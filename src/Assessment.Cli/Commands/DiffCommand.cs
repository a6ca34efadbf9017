using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json;
using Assessment.Cli.Printing;
using Assessment.Model;
using Assessment.Rules;

namespace Assessment.Cli.Commands;

/// <summary><c>assess diff</c>: what changed between two indicator files, or between two records and why.</summary>
internal sealed class DiffCommand(Terminal terminal, Disk disk)
{
    private const string RecordEnding = ".json";

    internal static Command Make(Terminal terminal, Disk disk)
    {
        Argument<string> old = new("old") { Description = terminal.Say("原来的指标文件（.yaml）或记录（.json）。", "The earlier indicator file (.yaml) or record (.json).") };
        Argument<string> now = new("new") { Description = terminal.Say("后来的指标文件或记录。", "The later indicator file or record.") };
        Option<string> format = Shared.Format(terminal, Formats.Text, Formats.Json);
        ExampleCommand command = new(
            "diff",
            terminal.Say("比较两份指标文件，或比较两份记录：分数变动有多少来自规则，多少来自佐证，谁的等次变了。", "Compares two indicator files, or two records: how much of each change comes from the rules and how much from the facts, and whose grade is another."),
            "assess diff indicators/luoyang/2018/counties.yaml samples/luoyang-2019/counties.yaml");
        command.Add(old);
        command.Add(now);
        command.Add(format);
        command.Does(terminal, "正在比较……", "Comparing …", (parsed, _) => new DiffCommand(terminal, disk).Run(
            parsed.GetRequiredValue(old), parsed.GetRequiredValue(now), parsed.GetRequiredValue(format)));
        return command;
    }

    private int Run(string old, string now, string format) =>
        old.EndsWith(RecordEnding, StringComparison.OrdinalIgnoreCase) ? Records(old, now, format) : Rules(old, now, format);

    private int Rules(string old, string now, string format)
    {
        ReadResult<Scheme> was = SchemeReader.Read(disk.ReadText(old), old);
        ReadResult<Scheme> found = SchemeReader.Read(disk.ReadText(now), now);
        DiagnosticText.Write([.. was.Diagnostics, .. found.Diagnostics], terminal.Error, terminal.Language);
        if (was.Value is not { } earlier || found.Value is not { } later)
        {
            return ExitCode.RulesInvalid;
        }

        ImmutableArray<SchemeChange> changes = SchemeDiff.Between(earlier, later);
        if (format == Formats.Json)
        {
            Json.Write(terminal.Out, json => Write(changes, json));
        }
        else
        {
            SchemeDiffText.Write(changes, terminal.Language, terminal.Out);
        }

        return changes.IsEmpty ? ExitCode.Done : ExitCode.No;
    }

    private int Records(string old, string now, string format)
    {
        if (RecordFiles.Read(old, terminal, disk) is not { } was || RecordFiles.Read(now, terminal, disk) is not { } found)
        {
            return ExitCode.No;
        }

        ReadResult<RecordDiff> diff = RecordDiff.Between(was, found);
        DiagnosticText.Write(diff.Diagnostics, terminal.Error, terminal.Language);
        if (diff.Value is not { } changes)
        {
            return ExitCode.RulesInvalid;
        }

        if (format == Formats.Json)
        {
            Json.Write(terminal.Out, changes.Write);
        }
        else
        {
            changes.Write(terminal.Language, terminal.Out);
        }

        return changes.IsEmpty && !diff.HasErrors ? ExitCode.Done : ExitCode.No;
    }

    private static void Write(ImmutableArray<SchemeChange> changes, Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach (SchemeChange change in changes)
        {
            json.WriteStartObject();
            json.WriteString("kind", JsonNamingPolicy.KebabCaseLower.ConvertName(change.Kind.ToString()));
            json.WriteString("element", change.Element);
            json.WriteString("id", change.Id);
            json.WriteString("oldId", change.OldId);
            json.WriteString("old", change.Old);
            json.WriteString("new", change.New);
            json.WriteNumber("oldLine", change.OldSpan.Line);
            json.WriteNumber("newLine", change.NewSpan.Line);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
