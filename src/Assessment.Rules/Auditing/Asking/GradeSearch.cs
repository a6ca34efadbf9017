using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Grading;

namespace Assessment.Rules.Auditing;

/// <summary>Grades every smallest change by itself.</summary>
/// <param name="rules">The grading rules.</param>
/// <param name="given">What the grading is given.</param>
/// <param name="id">Id of the subject.</param>
/// <param name="evidence">The changes of the evidence; null where nothing was scored.</param>
internal sealed class GradeSearch(GradingRules rules, GradingMaterial given, string id, ChangeSearch? evidence)
{
    /// <summary>The answer; null where nobody of that id is graded.</summary>
    internal NextGrade? Run()
    {
        GradeList list = Grade(given, evidence?.Sheets ?? []);
        ClassList? known = list.Classes.FirstOrDefault(candidate => candidate.Subjects.Any(subject => subject.Subject.Id == id));
        return known is not null && Of(list) is { } subject ? Answer(list, known, subject) : null;
    }

    private NextGrade Answer(GradeList list, ClassList known, SubjectGrade subject)
    {
        int standing = Standing.Of(subject, known.Grades);
        bool isBest = standing == Standing.Best(known.Grades);
        return new(list, subject, Standing.Next(subject, known.Grades))
        {
            IsBest = isBest,
            InTheWay = isBest ? [] : [.. subject.Reasons.Where(reason => Holds(reason, subject))],
            Pending = isBest ? [] : [.. evidence?.Sheet.Items.Where(IsOpenLeaf) ?? []],
            Changes = isBest ? [] : [.. Changes(subject, known, after => after is not null && Standing.Of(after, known.Grades) > standing)],
        };
    }

    private IEnumerable<GradeChange> Changes(SubjectGrade subject, ClassList list, Func<SubjectGrade?, bool> isBetter)
    {
        SubjectClass known = rules.File.Classes.First(candidate => candidate.Name == list.Class);
        SubjectNumbers numbers = new(known, rules.File.Year, subject.Subject, [.. given.Figures.Figures, .. SubjectFigures.Of(evidence?.Sheets ?? []).Figures]);
        GradeTargets targets = new(known, numbers, subject, list);
        ImmutableArray<(FactDefinition Fact, string Node)> scored =
        [
            .. from fact in known.Facts
               let node = GradeTargets.Node(fact, evidence?.Sheet)
               where node is not null
               select (fact, node),
        ];
        return
        [
            .. evidence is null ? [] : new EvidenceTrials(evidence, scored, targets, sheets => Better(Of(Grade(given, sheets)), isBetter)).All(),
            .. OwnFacts(new(given, subject.Subject, targets.Asked, numbers), targets, [.. targets.Asked.Facts.Except(scored.Select(each => each.Fact))], isBetter),
            .. from about in new DecisionTrials(given, known, subject, list).All(targets.StartFigure).GroupBy(trial => trial.About)
               let change = FirstBetter.Of(about.Select(trial => Told(trial, isBetter)))
               where change is not null
               select change,
        ];
    }

    private IEnumerable<GradeChange> OwnFacts(SubjectTrials trials, GradeTargets targets, ImmutableArray<FactDefinition> facts, Func<SubjectGrade?, bool> isBetter) =>
        from fact in facts
        let tested = Least(trials.Of(fact, targets.Starts).OrderBy(trial => trial.Step), isBetter)
        let places = targets.Places(fact).SelectMany(place => trials.To(fact, place.Figure, place.Edge)).ToImmutableArray()
        let placed = FirstBetter.OfRising(places, trial => Told(trial, isBetter) is null ? null : trial)
        from smallest in new[] { tested, placed }.OfType<GradingTrial>().OrderBy(trial => trial.Step).Take(1)
        let change = Told(smallest, isBetter)
        where change is not null
        select change;

    private GradingTrial? Least(IEnumerable<GradingTrial> trials, Func<SubjectGrade?, bool> isBetter) =>
        FirstBetter.Of(trials.Select(trial => Told(trial, isBetter) is null ? null : trial));

    private GradeChange? Told(GradingTrial trial, Func<SubjectGrade?, bool> isBetter) =>
        Better(Of(Grade(trial.Material, evidence?.Sheets ?? [])), isBetter) is { } after ? trial.Told(after) : null;

    private static SubjectGrade? Better(SubjectGrade? after, Func<SubjectGrade?, bool> isBetter) => isBetter(after) ? after : null;

    private GradeList Grade(GradingMaterial material, IReadOnlyList<ScoreSheet> sheets) => RecordGrades.Grade(rules, material, SubjectFigures.Of(sheets));

    private SubjectGrade? Of(GradeList list) => list.Classes.SelectMany(known => known.Subjects).FirstOrDefault(subject => subject.Subject.Id == id);

    private static bool IsOpenLeaf(ItemScore item) => item is { State: ItemState.Pending or ItemState.Disputed, Indicator.Children.IsEmpty: true };

    // A proposal, and a band, hold a subject at the grade that they name.
    private static bool Holds(GradeReason reason, SubjectGrade subject) => reason.Kind is GradeReasonKind.LineMissed or GradeReasonKind.Ceiling
        or GradeReasonKind.SheetBar or GradeReasonKind.Fixed or GradeReasonKind.Down or GradeReasonKind.Undecided or GradeReasonKind.OutsideQuota or GradeReasonKind.QuotaOpen
        || (reason.Kind is GradeReasonKind.Proposed or GradeReasonKind.InBand && reason.Grade == subject.Grade);
}
