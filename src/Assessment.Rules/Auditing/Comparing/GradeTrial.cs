using Assessment.Model;

namespace Assessment.Rules.Auditing;

/// <summary>Grades the scores of two scorings of the same evidence, each by its rules.</summary>
/// <param name="was">By the earlier rules.</param>
/// <param name="found">By the later rules.</param>
internal sealed class GradeTrial(RecordScoring was, RecordScoring found)
{
    /// <summary>Both lists.</summary>
    /// <param name="given">What was graded.</param>
    /// <param name="next">The later grading file.</param>
    internal ReadResult<GradeComparison> Run(GradingMaterial given, RuleFile next)
    {
        ReadResult<GradingRules> before = GradingRules.TryLoad(given.Rules.Text, given.Rules.Name);
        ReadResult<GradingRules> after = GradingRules.TryLoad(next.Text, next.Name);
        if (before.Value is not { } earlier || after.Value is not { } later)
        {
            return new(null, [.. before.Diagnostics, .. after.Diagnostics]);
        }

        GradingMaterial moved = SubjectTransfer.Of(given, later.File.Year - earlier.File.Year);
        return new(
            new(
                RecordGrades.Grade(earlier, given, SubjectFigures.Of(was.Sheets())),
                RecordGrades.Grade(later, moved, Known(later, SubjectFigures.Of(found.Sheets())))),
            []);
    }

    // A grading file that still names last year's scheme takes the new scores under the old names.
    private SubjectFigures Known(GradingRules rules, SubjectFigures figures)
    {
        Scheme old = was.Rules.Scheme;
        Scheme now = found.Rules.Scheme;
        if (rules.Schemes.Contains(now.Id, StringComparer.Ordinal) || !rules.Schemes.Contains(old.Id, StringComparer.Ordinal))
        {
            return figures;
        }

        EvidenceTransfer back = EvidenceTransfer.Between(now, old);
        return figures with { Figures = [.. figures.Figures.Select(figure => figure with { Name = $"{old.Id}#{back.Id(figure.Name[(now.Id.Length + 1)..])}" })] };
    }
}
