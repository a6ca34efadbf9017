using System.Collections.Immutable;
using System.CommandLine;
using Assessment.Cli.Printing;
using Assessment.Model;
using Assessment.Rules;

namespace Assessment.Cli.Commands;

/// <summary><c>assess check</c>: every fault of the indicator files, at line and column, with what to do about it.</summary>
internal sealed class CheckCommand(Terminal terminal, Disk disk)
{
    internal static Command Make(Terminal terminal, Disk disk)
    {
        Argument<string> path = new("path") { Description = terminal.Say("指标文件，或放指标文件的文件夹。", "An indicator file, or a folder of them.") };
        Option<string> format = Shared.Format(terminal, Formats.Text, Formats.Json, Formats.Sarif);
        Option<string?> units = new("--units")
        {
            HelpName = "file",
            Description = terminal.Say("参评单位文件：对每个单位核对适用范围和分值。", "The units, to prove sums and alternates for each of them."),
        };
        ExampleCommand command = new(
            "check",
            terminal.Say("检查指标文件，列出所有错误。", "Checks indicator files and lists all their faults."),
            "assess check indicators");
        command.Add(path);
        command.Add(units);
        command.Add(format);
        command.Does(terminal, "正在检查指标文件……", "Checking indicator files …", (parsed, patience) =>
        {
            CheckCommand check = new(terminal, disk);
            (int files, ImmutableArray<Diagnostic> found) = check.Check(parsed.GetRequiredValue(path), parsed.GetValue(units), patience);
            return check.Print(files, found, parsed.GetRequiredValue(format));
        });
        return command;
    }

    private (int Files, ImmutableArray<Diagnostic> Found) Check(string path, string? units, Patience patience)
    {
        if (units is not null && disk.IsFolder(path))
        {
            throw new WrongUseException("--units 只能与一个指标文件同用。", "--units goes with a single indicator file.");
        }

        ImmutableArray<Diagnostic>.Builder found = ImmutableArray.CreateBuilder<Diagnostic>();
        int files = 0;
        foreach (RuleFile file in SchemeFiles.In(disk, path, patience))
        {
            files++;
            found.AddRange(Check(file, units));
        }

        return (files, found.DrainToImmutable());
    }

    // The findings are what was asked for, so they are results and not diagnostics of the command.
    private int Print(int files, ImmutableArray<Diagnostic> found, string format)
    {
        DiagnosticCount count = DiagnosticCount.Of(found);
        switch (format)
        {
            case Formats.Json:
                Json.Write(terminal.Out, json => DiagnosticsJson.Write(found, json, terminal.Language));
                break;
            case Formats.Sarif:
                Json.Write(terminal.Out, json => Sarif.Write(found, json, terminal.Language));
                break;
            default:
                DiagnosticText.Write(found, terminal.Out, terminal.Language);
                terminal.Out.WriteLine(count.Summary(files, terminal.Language));
                break;
        }

        return count.Errors > 0 ? ExitCode.RulesInvalid : ExitCode.Done;
    }

    private ImmutableArray<Diagnostic> Check(RuleFile file, string? units)
    {
        if (SchemeFiles.IsGrading(file.Text))
        {
            ReadResult<GradingRules> grading = GradingRules.TryLoad(file.Text, file.Name);
            return [.. grading.Diagnostics, .. grading.Value?.OpenAssumptions ?? []];
        }

        ReadResult<Scheme> read = SchemeReader.Read(file.Text, file.Name);
        if (read.Value is not { } scheme)
        {
            return read.Diagnostics;
        }

        ReadResult<IReadOnlyList<Unit>> known = units is null ? new([], []) : UnitsReader.Read(disk.ReadText(units), units, scheme);
        return [.. read.Diagnostics, .. known.Diagnostics, .. SchemeChecker.Check(scheme, known.Value ?? [])];
    }
}
