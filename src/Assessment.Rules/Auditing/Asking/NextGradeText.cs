using System.Collections.Immutable;
using System.Diagnostics;
using Assessment.Model;
using Assessment.Rules.Explaining;
using Assessment.Rules.Grading;

namespace Assessment.Rules.Auditing;

/// <summary>Words what would have to be otherwise for the next grade.</summary>
/// <param name="answer">The answer.</param>
/// <param name="terms">Names for people.</param>
/// <param name="scheme">Titles of the evidence; null where nothing was scored.</param>
internal sealed class NextGradeText(NextGrade answer, Terms terms, SchemeTerms? scheme)
{
    /// <summary>Writes the answer.</summary>
    internal void Write(TextWriter writer)
    {
        foreach (string line in answer.IsBest ? [Best()] : Lines())
        {
            writer.Write(Printable.Line(line).TrimEnd());
            writer.Write('\n');
        }
    }

    private string Best() => answer.Subject.State == GradeState.NotApplicable
        ? terms.Say("参加考核；这一类不评等次。", "Takes part; this class has no grades.")
        : terms.Say($"等次：{Grade(answer.Subject)}，没有更高的等次。", $"Grade: {Grade(answer.Subject)}; there is no better one.");

    private IEnumerable<string> Lines() =>
    [
        Heading(),
        .. answer.InTheWay.Select(reason => $"  {ReasonText.Of(reason, terms)}"),
        .. answer.Subject.Eligibility.Where(field => field is { IsDetermined: true, Values: ["false"] }).Select(Refused),
        .. answer.Subject.Open.Where(BearsOnTheGrade).Select(point => $"  {terms.Say("未决：", "Open: ")}{OpenText.Of(point, terms)}"),
        .. Pending(),
        terms.Say("单独一处不同就能提高等次的：", "What by itself would lead to a better grade:"),
        .. answer.Changes.Select(change => $"  {Grade(change.After)}  {What(change)}").DefaultIfEmpty(terms.Say("  没有。", "  Nothing.")),
    ];

    private string Heading()
    {
        string now = Grade(answer.Subject);
        return answer.Next.Length == 0
            ? terms.Say($"等次：{now}。原因：", $"Grade: {now}. In the way:")
            : terms.Say($"等次：{now}；高一等次为“{answer.Next}”，不能达到的原因：", $"Grade: {now}; the next better one is {answer.Next}. In the way:");
    }

    private IEnumerable<string> Pending() => scheme is not { } words || answer.Pending.IsEmpty
        ? []
        :
        [
            terms.Say("  评分未完成，还不能评等次。待定的指标：", "  The score is not complete, so no grade follows yet. Waiting:"),
            .. answer.Pending.Select(item => $"    {item.Id}  {StateText.Sentence(item, words)}"),
        ];

    private string Refused(FieldOutcome field) =>
        $"  {string.Join('、', field.Rules.Select(rule => rule.Id))} {field.Title}{terms.Say("：", ": ")}{terms.Flag("false")}";

    private string Grade(SubjectGrade subject) => subject.State switch
    {
        GradeState.Graded => subject.Grade ?? "",
        GradeState.Open => terms.Say($"未定（“{subject.Best}”至“{subject.Worst}”）", $"open ({subject.Best} to {subject.Worst})"),
        GradeState.Ungraded => terms.Say("参加考核，不确定等次", "takes part without a grade"),
        GradeState.NotAssessed => terms.Say("不参加考核", "does not take part"),
        GradeState.NotApplicable when Says(subject, []) => terms.Say("是否参加考核、确定等次未定", "open whether it takes part and with a grade"),
        GradeState.NotApplicable when Says(subject, ["false"]) => terms.Say("参加考核，不确定等次", "takes part without a grade"),
        GradeState.NotApplicable => terms.Say("参加考核", "takes part"),
        _ => throw new UnreachableException(),
    };

    // Whether taking part, or having a grade, is said to be so; nothing said where it is not determined.
    private static bool Says(SubjectGrade subject, ImmutableArray<string> values) => subject.Eligibility
        .Where(field => field.Field is KnownFields.TakesPart or KnownFields.Graded)
        .Any(field => (field.IsDetermined ? field.Values : []).SequenceEqual(values));

    // What papers lack holds no grade up.
    private bool BearsOnTheGrade(OpenPoint point) =>
        point.Rules.IsEmpty || !point.Rules.All(rule => answer.Subject.Checks.Any(check => check.Rule.Id == rule.Id) || answer.Subject.Deadlines.Any(deadline => deadline.Rule.Id == rule.Id));

    private string What(GradeChange change) => change switch
    {
        GradeChange.OfEvidence evidence => scheme is { } words ? FactChangeText.Of(evidence.Change, words) : "",
        GradeChange.OfFact fact => $"{fact.Title} {Value(fact.Was)} → {fact.Sign}{Value(fact.Becomes)}",
        GradeChange.OfExemption { Seats: 0 } exception => terms.Say($"记录对 {exception.Rule.Id} 的例外", $"a recorded exception from {exception.Rule.Id}"),
        GradeChange.OfExemption exception => terms.Say($"记录 {exception.Rule.Id} 增加 {Figure.Whole(exception.Seats)} 个名额的例外", $"a recorded exception from {exception.Rule.Id} for {Figure.Whole(exception.Seats)} more"),
        GradeChange.OfProposal proposal => terms.Say($"建议等次为“{proposal.Grade}”", $"a proposal for {proposal.Grade}"),
        GradeChange.OfLine line => terms.Say($"{line.Rule.Id} 的分数线定为不高于 {Figure.Exact(line.Highest)}", $"the line of {line.Rule.Id} decided at {Figure.Exact(line.Highest)} or below"),
        GradeChange.OfSeat seat => terms.Say($"决定由其占 {seat.Rule.Id} 的最后名额", $"a decision that gives it the last seat of {seat.Rule.Id}"),
        _ => throw new UnreachableException(),
    };

    private string Value(SubjectValue? value) => value switch
    {
        null => terms.Say("（未填）", "(not given)"),
        SubjectValue.None => terms.Say("无", "none"),
        SubjectValue.Word word => terms.Flag(word.Value),
        _ => ValueText.Of(value),
    };
}
