using System.Diagnostics;
using Assessment.Model;
using Assessment.Rules.Explaining;

namespace Assessment.Rules.Grading;

/// <summary>Prints one subject: a row with place, score and grade, and below it what a signer has to know.</summary>
internal sealed class SubjectText(TextPage page, Terms terms, UsualOutcomes usual)
{
    /// <summary>Prints a subject.</summary>
    public void Write(SubjectGrade subject)
    {
        string place = subject.Place is { } rank ? $"{Figure.Whole(rank.Place)}{(rank.IsShared ? "=" : "")}{(rank.IsProvisional ? "?" : "")} " : "";
        page.Row(0, place + subject.Subject.Name, Score(subject), Grade(subject));
        foreach (string line in Lines(subject))
        {
            page.Paragraph(4, line);
        }
    }

    private static string Score(SubjectGrade subject) =>
        Exact.Of(subject.Score) is { } score ? Figure.Score(score.ToAmount()) : "";

    private string Grade(SubjectGrade subject) => subject.State switch
    {
        GradeState.Graded => subject.Grade ?? "",
        GradeState.Open => terms.Say("未定", "open"),
        GradeState.Ungraded => terms.Say("不确定等次", "no grade"),
        GradeState.NotAssessed => terms.Say("不参加", "not part"),
        GradeState.NotApplicable => "",
        _ => throw new UnreachableException(),
    };

    private IEnumerable<string> Lines(SubjectGrade subject) =>
    [
        .. subject.State == GradeState.Open ? [Range(subject)] : Array.Empty<string>(),
        .. subject.Eligibility.Where(field => IsTold(subject, field)).Select(Eligibility),
        .. subject.Reasons.Select(reason => ReasonText.Of(reason, terms)),
        .. subject.Checks.Where(check => check.State == CheckState.NotMet).Select(check => FollowUpText.Of(check, terms)),
        .. subject.Deadlines.Where(deadline => deadline.State != DeadlineState.InTime).Select(deadline => FollowUpText.Of(deadline, terms)),
        .. subject.Effects.Select(effect => FollowUpText.Of(effect, terms)),
        .. subject.Open.Select(point => terms.Say("未决：", "Open: ") + OpenText.Of(point, terms)),
    ];

    private string Range(SubjectGrade subject) =>
        terms.Say($"可能在“{subject.Best}”与“{subject.Worst}”之间", $"between {subject.Best} and {subject.Worst}");

    private bool IsTold(SubjectGrade subject, FieldOutcome field) =>
        field.IsDetermined && !field.Values.IsEmpty && !usual.Contains(subject, field);

    private string Value(string value) => terms.Name(terms.Flag(value));

    private string Eligibility(FieldOutcome field)
    {
        string rules = string.Join('、', field.Rules.Select(rule => rule.Id));
        string values = terms.Language.List(field.Values.Select(Value));
        return $"{rules} {field.Title}{terms.Say("：", ": ")}{values}";
    }
}
