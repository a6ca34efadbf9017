using System.Collections.Immutable;
using System.CommandLine;
using Assessment.Cli.Printing;
using Assessment.Model;
using Assessment.Rules;

namespace Assessment.Cli.Commands;

/// <summary>The files of a grading.</summary>
/// <param name="Grading">The grading file, read.</param>
/// <param name="Subjects">The subjects.</param>
/// <param name="Figures">Figures, any number of files.</param>
/// <param name="Decisions">What was decided; null when nothing was.</param>
internal sealed record GradingFiles(RuleFile Grading, string Subjects, ImmutableArray<string> Figures, string? Decisions)
{
    /// <summary>What the files hold, or the exit code that the first file with errors deserves; faults are told on the side of the diagnostics.</summary>
    internal (ReadGrading? Read, int Code) Read(Terminal terminal, Disk disk)
    {
        ReadResult<GradingRules> rules = GradingRules.TryLoad(Grading.Text, Grading.Name);
        if (rules.Value is not { } known)
        {
            DiagnosticText.Write(rules.Diagnostics, terminal.Error, terminal.Language);
            return (null, ExitCode.RulesInvalid);
        }

        GradingInput input = new(known);
        ReadResult<SubjectRoll> roll = input.Subjects(disk.ReadText(Subjects), Subjects);
        ImmutableArray<ReadResult<SubjectFigures>> figures = [.. Figures.Select(path => Figure(input, disk, path))];
        ReadResult<GradingDecisions> decisions = Decisions is { } path ? input.Decisions(disk.ReadText(path), path) : new(GradingDecisions.None, []);
        DiagnosticText.Write([.. roll.Diagnostics, .. figures.SelectMany(read => read.Diagnostics), .. decisions.Diagnostics], terminal.Error, terminal.Language);
        return roll.Value is { } subjects && decisions.Value is { } decided && figures.All(read => read.Value is not null)
            ? (new(known, new() { Rules = Grading, Subjects = subjects, Figures = All(figures), Decisions = decided }), ExitCode.Done)
            : (null, ExitCode.EvidenceInvalid);
    }

    private static SubjectFigures All(ImmutableArray<ReadResult<SubjectFigures>> figures) =>
        new([.. figures.SelectMany(read => read.Value?.Figures ?? [])], [.. figures.SelectMany(read => read.Value?.Bars ?? [])]);

    // Score sheets are what `assess score --format json` writes: a list in brackets, which plain figures never are.
    private static ReadResult<SubjectFigures> Figure(GradingInput input, Disk disk, string file)
    {
        using SteadyStream content = disk.Open(file);
        return content.BeginsWith('[') ? GradingInput.Sheets(content, file) : input.Figures(Disk.TextOf(content, file), file);
    }
}

/// <summary>The files of a grading as they were read.</summary>
/// <param name="Rules">The rules.</param>
/// <param name="Material">Everything.</param>
internal sealed record ReadGrading(GradingRules Rules, GradingMaterial Material);

/// <summary>What is graded: the options of the commands that take a grading beside a scoring.</summary>
internal sealed class GradingOptions
{
    private readonly Option<string?> grading;
    private readonly Option<string?> subjects;
    private readonly Option<string[]> figures;
    private readonly Option<string?> decisions;

    private GradingOptions(Terminal terminal)
    {
        grading = new("--grading") { HelpName = "file", Description = terminal.Say("等次文件；得分取自这次评分。", "The grading file; its scores come from this scoring.") };
        subjects = new("--subjects") { HelpName = "file", Description = terminal.Say("等次文件的考核对象。", "The subjects of the grading file.") };
        figures = new("--figures") { HelpName = "file", Description = terminal.Say("别处来的数字，可以有几个文件。", "Figures from elsewhere; may be given several times."), DefaultValueFactory = _ => [] };
        decisions = new("--grade-decisions") { HelpName = "file", Description = terminal.Say("等次上的决定。", "Decisions on grades.") };
    }

    /// <summary>Adds the options to a command.</summary>
    internal static GradingOptions AddTo(Command command, Terminal terminal)
    {
        GradingOptions options = new(terminal);
        foreach (Option option in new Option[] { options.grading, options.subjects, options.figures, options.decisions })
        {
            command.Add(option);
        }

        return options;
    }

    /// <summary>The files that the user named; null where nothing is to be graded.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="disk">Where the grading file is read.</param>
    /// <exception cref="WrongUseException">The grading file or the subjects are missing.</exception>
    internal GradingFiles? Of(ParseResult parsed, Disk disk) =>
        parsed.GetValue(grading) is null && parsed.GetValue(subjects) is null
            ? null
            : Of(parsed, parsed.GetValue(grading) is { } path ? disk.ReadRules(path) : throw Missing());

    /// <summary>The files that the user named, where the grading file is not one of the options.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="file">The grading file.</param>
    /// <exception cref="WrongUseException">The subjects are missing.</exception>
    internal GradingFiles Of(ParseResult parsed, RuleFile file) =>
        new(file, parsed.GetValue(subjects) ?? throw Missing(), [.. parsed.GetValue(figures) ?? []], parsed.GetValue(decisions));

    private static WrongUseException Missing() => new("评等次要同时给出等次文件和 --subjects。", "Grading takes a grading file and --subjects.");
}
