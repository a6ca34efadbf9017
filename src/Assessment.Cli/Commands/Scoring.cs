using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules;

namespace Assessment.Cli.Commands;

/// <summary>The sheets of a scoring, and the exit code that its input deserves.</summary>
/// <param name="Code">What the input deserves.</param>
/// <param name="Rules">The rules; null when nothing could be scored.</param>
/// <param name="Sheets">One sheet a unit, in the order of the units; empty when nothing could be scored.</param>
internal sealed record Scoring(int Code, RuleSet? Rules, ImmutableArray<ScoreSheet> Sheets)
{
    /// <summary>The scheme; null when nothing could be scored.</summary>
    internal Scheme? Scheme => Rules?.Scheme;

    /// <summary>The units that were scored.</summary>
    internal IReadOnlyList<Unit> Units { get; init; } = [];

    /// <summary>The evidence by which they were scored.</summary>
    internal FactsInView View { get; init; } = new(new([], [], []), [], []);

    /// <summary>Reads the files and scores; faults are told on the side of the diagnostics.</summary>
    internal static Scoring Of(ScoringFiles files, Terminal terminal, Disk disk) => new ScoringRun(terminal, disk).Of(files);

    /// <summary>The sheet of a unit.</summary>
    /// <exception cref="WrongUseException">There is no such unit.</exception>
    internal ScoreSheet SheetOf(string unit, string file) =>
        Sheets.FirstOrDefault(sheet => sheet.Unit.Id == unit)
        ?? throw new WrongUseException($"{file} 中没有单位 {unit}。", $"There is no unit {unit} in {file}.");
}
