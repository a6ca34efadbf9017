using Assessment.Model;
using Assessment.Rules;

namespace Assessment.Cli.Commands;

/// <summary>Tells what came near, what was not used, what corrections did, and what would give more points.</summary>
/// <param name="terminal">Where to.</param>
/// <param name="target">The score wanted; null for all changes that give points.</param>
/// <param name="next">The grading whose next grade is asked for; null for none.</param>
internal sealed class WhatIfAnswer(Terminal terminal, decimal? target, NextGradeAnswer? next)
{
    /// <summary>Writes the answers for a node of a sheet, one of the scoring.</summary>
    internal void Write(Scoring scoring, ScoreSheet sheet, string node)
    {
        if (scoring.Rules is not { } rules)
        {
            return;
        }

        (string unit, CorrectedFacts facts) = (sheet.Unit.Id, scoring.View.Corrected);
        terminal.Out.WriteLine();
        WhatIfText.Write(SheetDoubts.NearMisses(rules.Scheme, sheet), terminal.Language, terminal.Out);
        WhatIfText.Write(SheetDoubts.Unused(rules.Scheme, sheet, scoring.View), rules.Scheme, terminal.Language, terminal.Out);
        WhatIfText.Write([.. CorrectionWorth.Of(rules, scoring.Units, facts, scoring.Sheets).Where(correction => correction.Unit == unit)], terminal.Language, terminal.Out);
        WhatIfText.Write(WhatIf.Of(rules, scoring.Units, facts.InForce, unit, node, target), rules.Scheme, terminal.Language, terminal.Out);
        next?.Write(material => NextGrade.Of(rules, scoring.Units, facts.InForce, unit, material), unit, rules.Scheme);
    }
}
