using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Auditing;

/// <summary>Grades every smallest change by itself.</summary>
internal sealed class GradeSearch(ChangeSearch search, GradingRules rules, GradingMaterial grading, string unit)
{
    internal NextGrade? Run()
    {
        GradeList list = Grade(grading, search.Sheets);
        ClassList? known = list.Classes.FirstOrDefault(candidate => candidate.Subjects.Any(subject => subject.Subject.Id == unit));
        if (known is null)
        {
            return null;
        }

        SubjectGrade subject = Of(list) ?? throw new System.Diagnostics.UnreachableException();
        int place = Place(known.Grades, subject);
        return place <= 0
            ? new(list, subject, "", [], [])
            : new(list, subject, known.Grades[place - 1], [.. subject.Reasons.Where(reason => Holds(reason.Kind))], [.. Changes(known.Grades, subject, place)]);
    }

    private IEnumerable<GradeChange> Changes(ImmutableArray<string> grades, SubjectGrade subject, int place) =>
    [
        .. from found in search.InOrder(search.Tried())
           let after = Of(Grade(grading, search.SheetsAfter(found)))
           where after?.Grade is not null && Place(grades, after) < place
           select new GradeChange(search.Change(found), "", null, after?.Grade ?? ""),
        .. from fact in subject.Subject.Facts
           let after = Of(Grade(Without(fact.Key), search.Sheets))
           where after?.Grade is not null && Place(grades, after) < place
           select new GradeChange(null, fact.Key, fact.Value, after?.Grade ?? ""),
    ];

    private GradingMaterial Without(string fact) => grading with
    {
        Subjects = grading.Subjects with { Subjects = [.. grading.Subjects.Subjects.Select(subject => subject.Id == unit ? subject with { Facts = subject.Facts.Remove(fact) } : subject)] },
    };

    private GradeList Grade(GradingMaterial material, IEnumerable<ScoreSheet> sheets) => RecordGrades.Grade(rules, material, SubjectFigures.Of(sheets));

    private SubjectGrade? Of(GradeList list) => list.Classes.SelectMany(known => known.Subjects).FirstOrDefault(subject => subject.Subject.Id == unit);

    // What is open counts as the worst that it can still be.
    private static int Place(ImmutableArray<string> grades, SubjectGrade subject) => grades.IndexOf(subject.Grade ?? subject.Worst ?? "");

    private static bool Holds(GradeReasonKind kind) => kind is GradeReasonKind.LineMissed or GradeReasonKind.Ceiling or GradeReasonKind.SheetBar
        or GradeReasonKind.Fixed or GradeReasonKind.Down or GradeReasonKind.Undecided or GradeReasonKind.OutsideQuota or GradeReasonKind.QuotaOpen;
}
