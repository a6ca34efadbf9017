using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules;

namespace Assessment.Cli.Commands;

/// <summary>Tells what came near, what was not used, what corrections did, and what would give more points.</summary>
/// <param name="terminal">Where to.</param>
/// <param name="disk">The files.</param>
/// <param name="target">The score wanted; null for all changes that give points.</param>
/// <param name="graded">The grading whose next grade is asked for; null for none.</param>
internal sealed class WhatIfAnswer(Terminal terminal, Disk disk, decimal? target, GradingFiles? graded)
{
    /// <summary>Writes the answers.</summary>
    /// <returns>The exit code.</returns>
    internal int Write(ScoringFiles files, string unit, string node)
    {
        using Patience patience = new(terminal, "正在找能多得分的改变……", "Looking for changes that give more …");
        (SealInput? read, int code) = new SealInputs(terminal, disk).Read(files);
        if (read is not { } input)
        {
            return code;
        }

        RuleSet rules = RuleSet.Load(input.Rules.Text, input.Rules.Name, input.Decisions);
        FactsInView view = files.View.Of(input.Facts, input.WithoutFact);
        CorrectedFacts facts = view.Corrected;
        ImmutableArray<ScoreSheet> sheets = rules.ScoreAll(input.Units, facts.InForce);
        ScoreSheet sheet = sheets.First(scored => scored.Unit.Id == unit);
        terminal.Out.WriteLine();
        WhatIfText.Write(SheetDoubts.NearMisses(rules.Scheme, sheet), terminal.Language, terminal.Out);
        WhatIfText.Write(SheetDoubts.Unused(rules.Scheme, sheet, view), rules.Scheme, terminal.Language, terminal.Out);
        WhatIfText.Write([.. CorrectionWorth.Of(rules, input.Units, facts, sheets).Where(correction => correction.Unit == unit)], terminal.Language, terminal.Out);
        WhatIfText.Write(WhatIf.Of(rules, input.Units, facts.InForce, unit, node, target), rules.Scheme, terminal.Language, terminal.Out);
        return graded is null
            ? ExitCode.Done
            : new NextGradeAnswer(terminal, disk).Write(graded, material => NextGrade.Of(rules, input.Units, facts.InForce, unit, material), unit, rules.Scheme);
    }
}
