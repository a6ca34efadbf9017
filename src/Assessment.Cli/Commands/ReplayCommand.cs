using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json;
using Assessment.Cli.Printing;
using Assessment.Model;
using Assessment.Rules;

namespace Assessment.Cli.Commands;

/// <summary><c>assess replay</c>: computes the result of a record again and tells every difference.</summary>
internal sealed class ReplayCommand(Terminal terminal, Disk disk)
{
    internal static Command Make(Terminal terminal, Disk disk)
    {
        Argument<string> record = new("record") { Description = terminal.Say("记录文件。", "The record.") };
        Option<string?> rules = new("--rules") { HelpName = "file", Description = terminal.Say("用这份指标文件，而不是记录中的。", "By this indicator file, not by the one in the record.") };
        Option<string?> grading = new("--grading") { HelpName = "file", Description = terminal.Say("用这份等次文件，而不是记录中的。", "By this grading file, not by the one in the record.") };
        Option<string> format = Shared.Format(terminal, Formats.Text, Formats.Json);
        ExampleCommand command = new(
            "replay",
            terminal.Say("按记录重新评分、评等次，逐处列出不同。", "Scores and grades a record again and lists every difference."),
            "assess replay record.json --rules indicators/shi-dui-xian/2018/counties.yaml");
        command.Add(record);
        command.Add(rules);
        command.Add(grading);
        command.Add(format);
        command.Does(terminal, "正在按记录重新评分……", "Scoring the record again …", (parsed, _) => new ReplayCommand(terminal, disk).Run(
            parsed.GetRequiredValue(record), parsed.GetValue(rules), parsed.GetValue(grading), parsed.GetRequiredValue(format)));
        return command;
    }

    private int Run(string file, string? rules, string? grading, string format)
    {
        if (RecordFiles.Read(file, terminal, disk) is not { } record)
        {
            return ExitCode.No;
        }

        (RuleFile? otherRules, RuleFile? otherGrading) = (File(rules), File(grading));
        ImmutableArray<Diagnostic> broken = RecordSigning.VerifySeal(record);
        DiagnosticText.Write(broken, terminal.Error, terminal.Language);
        ReplayOutcome outcome = RecordReplay.Run(record, otherRules, otherGrading);
        DiagnosticText.Write(outcome.Faults, terminal.Error, terminal.Language);
        if (format == Formats.Json)
        {
            Json.Write(terminal.Out, json => Write(outcome, json));
        }
        else
        {
            Write(outcome);
        }

        return outcome.IsSame && broken.IsEmpty ? ExitCode.Done : ExitCode.No;
    }

    private RuleFile? File(string? path) => path is null ? null : disk.ReadRules(path);

    private void Write(ReplayOutcome outcome)
    {
        foreach (RecordDifference difference in outcome.Differences)
        {
            terminal.Out.WriteLine(Printable.Line(difference.Sentence(terminal.Language)));
        }

        terminal.Out.WriteLine(Summary(outcome));
    }

    private string Summary(ReplayOutcome outcome) => (outcome.Differences.Length, outcome.IsSame) switch
    {
        (0, true) => terminal.Say("重算结果与封存的逐字节相同。", "The result is the same as sealed, byte for byte."),
        (0, false) when outcome.IsUndone => terminal.Say("什么也没有重算，原因见所列的错误。", "Nothing was computed again; the faults listed tell why."),
        (0, false) => terminal.Say("没有全部重算；算出的部分没有发现不同。", "Not everything could be computed again; no difference was found in what was."),
        (1, _) => terminal.Say("重算结果与封存的不同：1 处。", "The result is not as sealed: 1 difference."),
        (int count, _) => terminal.Say($"重算结果与封存的不同：{count} 处。", $"The result is not as sealed: {count} differences."),
    };

    private static void Write(ReplayOutcome outcome, Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach (RecordDifference difference in outcome.Differences)
        {
            json.WriteStartObject();
            json.WriteString("part", difference.Part);
            json.WriteString("unit", difference.Unit);
            json.WriteString("node", difference.Node);
            json.WriteString("clause", difference.Clause);
            json.WriteNumber("line", difference.Line);
            json.WriteString("facts", string.Join(' ', difference.Facts));
            json.WriteString("field", difference.Field);
            json.WriteString("was", difference.Was);
            json.WriteString("is", difference.Is);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
