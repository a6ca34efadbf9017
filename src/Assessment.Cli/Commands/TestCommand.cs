using System.CommandLine;
using Assessment.Cli.Printing;

namespace Assessment.Cli.Commands;

/// <summary><c>assess test</c>: runs the cases that stand beside the indicator files.</summary>
internal sealed class TestCommand(Terminal terminal, Disk disk)
{
    internal static Command Make(Terminal terminal, Disk disk)
    {
        Argument<string> path = new("path") { Description = terminal.Say("案例文件（*.cases.yaml），或放案例的文件夹。", "A file of cases (*.cases.yaml), or a folder of them.") };
        Option<string> format = Shared.Format(terminal, Formats.Text, Formats.Json, Formats.Junit);
        ExampleCommand command = new(
            "test",
            terminal.Say("用案例核对指标文件：佐证该得几分，就得几分。", "Runs the cases of indicator files: does the evidence come to the scores expected?"),
            "assess test indicators");
        command.Add(path);
        command.Add(format);
        command.Does(terminal, "正在核对案例……", "Running the cases …", (parsed, patience) => new TestCommand(terminal, disk).Run(
            parsed.GetRequiredValue(path), parsed.GetRequiredValue(format), patience));
        return command;
    }

    private int Run(string path, string format, Patience patience)
    {
        CaseRuns runs = new CaseFolder(disk, path).Run(patience.At);
        switch (format)
        {
            case Formats.Json:
                Json.Write(terminal.Out, json => CasesJson.Write(runs, json, terminal.Language));
                break;
            case Formats.Junit:
                Junit.Write(runs, terminal.Out, terminal.Language);
                break;
            default:
                CasesText.Write(runs, terminal.Out, terminal.Language);
                break;
        }

        DiagnosticText.Write(runs.Faults, terminal.Error, terminal.Language);
        return (runs.Faults.IsEmpty, runs.Failed) switch
        {
            (false, _) => ExitCode.RulesInvalid,
            (_, > 0) => ExitCode.No,
            _ => ExitCode.Done,
        };
    }
}
