using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Auditing;

/// <summary>Holds appeals against the record: whether it is the one, and what each is about.</summary>
internal sealed class AppealCheck
{
    private readonly AssessmentRecord record;
    private readonly Appeals appeals;
    private readonly Dictionary<string, HashSet<string>> scored;
    private readonly Dictionary<string, HashSet<string>> graded = new(StringComparer.Ordinal);

    internal AppealCheck(AssessmentRecord record, Appeals appeals, ImmutableArray<ScoreSheet> sheets, GradingMaterial? grading)
    {
        (this.record, this.appeals) = (record, appeals);
        scored = sheets.ToDictionary(sheet => sheet.Unit.Id, Places, StringComparer.Ordinal);
        if (grading is not null && GradingRules.TryLoad(grading.Rules.Text, grading.Rules.Name).Value is { } rules)
        {
            Dictionary<string, HashSet<string>> byClass = rules.File.Classes.ToDictionary(known => known.Name, known => known.Rules.Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
            graded = grading.Subjects.Subjects.ToDictionary(subject => subject.Id, subject => byClass[subject.Class], StringComparer.Ordinal);
        }
    }

    /// <summary>Whether an appeal is against lines of a score sheet.</summary>
    internal bool IsAboutScore(Appeal appeal) => appeal.Lines.Any(line => IsIn(scored, appeal, line));

    /// <summary>Whether an appeal is against rules of the grading.</summary>
    internal bool IsAboutGrade(Appeal appeal) => appeal.Lines.Any(line => IsIn(graded, appeal, line));

    /// <summary>Ids of subjects that the sealed grading has too.</summary>
    internal IEnumerable<string> Known(ImmutableArray<Subject> subjects) => subjects.Select(subject => subject.Id).Where(graded.ContainsKey);

    /// <summary>What does not fit.</summary>
    /// <param name="given">Ids of the evidence put forward.</param>
    internal IEnumerable<Diagnostic> Faults(HashSet<string> given)
    {
        if (appeals.Record != record.RootHash)
        {
            yield return Diagnostic.Of(AppealDiagnostics.OtherRecord, appeals.Span, appeals.Record, record.RootHash);
        }

        foreach (Appeal appeal in appeals.All)
        {
            foreach (string line in appeal.Lines.Where(line => !IsIn(scored, appeal, line) && !IsIn(graded, appeal, line)))
            {
                yield return Diagnostic.Of(AppealDiagnostics.UnknownPlace, appeal.Span, appeal.Unit, line);
            }

            foreach (string id in appeal.Evidence.Where(id => !given.Contains(id)).Concat(appeal.Accepted.Except(appeal.Evidence, StringComparer.Ordinal)))
            {
                yield return Diagnostic.Of(AppealDiagnostics.UnknownEvidence, appeal.Span, id);
            }
        }
    }

    private static bool IsIn(Dictionary<string, HashSet<string>> places, Appeal appeal, string line) => places.TryGetValue(appeal.Unit, out HashSet<string>? known) && known.Contains(line);

    private static HashSet<string> Places(ScoreSheet sheet) =>
    [
        .. sheet.Items.Select(item => item.Id),
        .. sheet.Items.SelectMany(item => item.Indicator?.Clauses ?? []).Select(clause => clause.Id),
    ];
}
