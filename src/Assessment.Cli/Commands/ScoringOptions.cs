using System.CommandLine;
using Assessment.Rules;

namespace Assessment.Cli.Commands;

/// <summary>What is scored by what: the arguments that every scoring command takes.</summary>
internal sealed class ScoringOptions
{
    private readonly Argument<string> scheme;
    private readonly Option<string> units;
    private readonly Option<string[]> evidence;
    private readonly Option<string?> decisions;
    private readonly Days days;

    private ScoringOptions(Terminal terminal)
    {
        scheme = Shared.Scheme(terminal);
        units = new Option<string>("--units")
        {
            Required = true,
            HelpName = "file",
            Description = terminal.Say("参评单位文件（YAML）。", "The units, as YAML."),
        };
        evidence = new Option<string[]>("--evidence")
        {
            HelpName = "file",
            Description = terminal.Say("佐证文件，可给多个：.ndjson .json .yaml .csv .xlsx。", "Evidence, any number of files: .ndjson .json .yaml .csv .xlsx."),
            DefaultValueFactory = _ => [],
        };
        days = new Days(terminal);
        decisions = new Option<string?>("--decisions")
        {
            HelpName = "file",
            Description = terminal.Say("年度决定文件（YAML），给出未定的分值。", "The year's decisions, as YAML."),
        };
    }

    /// <summary>Adds the options to a command.</summary>
    internal static ScoringOptions AddTo(Command command, Terminal terminal, bool hasEvidence = true)
    {
        ScoringOptions options = new(terminal);
        command.Add(options.scheme);
        command.Add(options.units);
        if (hasEvidence)
        {
            command.Add(options.evidence);
        }

        command.Add(options.decisions);
        options.days.AddTo(command);
        return options;
    }

    /// <summary>Lets the units be missing, where a file may do without them.</summary>
    internal ScoringOptions WithOptionalUnits()
    {
        units.Required = false;
        return this;
    }

    /// <summary>The file that the user named first, which is read here and nowhere else.</summary>
    internal RuleFile File(ParseResult parsed, Disk disk) => disk.ReadRules(parsed.GetRequiredValue(scheme));

    /// <summary>Whether nothing is given that only a scoring takes.</summary>
    /// <exception cref="WrongUseException">Something is.</exception>
    internal bool IsFileAlone(ParseResult parsed) =>
        parsed.GetValue(units) is null && parsed.GetValue(decisions) is null && parsed.GetValue(evidence) is not { Length: > 0 }
            ? true
            : throw new WrongUseException("给出的是等次文件：用 --subjects、--figures、--grade-decisions。", "This is a grading file: it takes --subjects, --figures and --grade-decisions.");

    /// <summary>The files that the user named.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="file">The indicator file.</param>
    /// <exception cref="WrongUseException">The units are missing.</exception>
    internal ScoringFiles Of(ParseResult parsed, RuleFile file) => new(
        file,
        parsed.GetValue(units) ?? throw new WrongUseException("缺少选项 --units。", "The option --units is missing."),
        parsed.GetValue(evidence) ?? [],
        parsed.GetValue(decisions),
        days.Of(parsed));
}

/// <summary>The files of a scoring.</summary>
/// <param name="Scheme">The indicator file, read.</param>
/// <param name="Units">The units.</param>
/// <param name="Evidence">Evidence, any number of files.</param>
/// <param name="Decisions">The year's decisions; null when there are none.</param>
/// <param name="View">From when the evidence is looked at.</param>
internal sealed record ScoringFiles(RuleFile Scheme, string Units, IReadOnlyList<string> Evidence, string? Decisions, TimeView View);
