using System.Diagnostics;
using Assessment.Model;

namespace Assessment.Rules.Grading;

/// <summary>Words for the steps that led to a grade.</summary>
internal static class ReasonText
{
    /// <summary>One step as a sentence with its rule.</summary>
    public static string Of(GradeReason reason, Terms terms)
    {
        string rule = reason.Rule is { } known ? $"{known.Id} " : "";
        string facts = reason.Facts.IsEmpty || reason.Kind == GradeReasonKind.InBand ? "" : terms.Say($"：{terms.Facts(reason.Facts)}", $": {terms.Facts(reason.Facts)}");
        return rule + What(reason, terms) + facts + terms.Paper(reason.Paper);
    }

    private static string What(GradeReason reason, Terms terms) => reason.Kind switch
    {
        GradeReasonKind.Proposed => terms.Say($"建议等次“{reason.Grade}”", $"proposed: {reason.Grade}"),
        GradeReasonKind.LineReached => terms.Say($"达到分数线 {Line(reason)}，为“{reason.Grade}”", $"reaches the line {Line(reason)}: {reason.Grade}"),
        GradeReasonKind.LineMissed => terms.Say($"未达到分数线 {Line(reason)}，为“{reason.Grade}”", $"misses the line {Line(reason)}: {reason.Grade}"),
        GradeReasonKind.InBand => terms.Say($"{terms.Facts(reason.Facts)}，落在 {Line(reason)}，为“{reason.Grade}”", $"{terms.Facts(reason.Facts)}, in {Line(reason)}: {reason.Grade}"),
        GradeReasonKind.Ceiling or GradeReasonKind.SheetBar => terms.Say($"至多“{reason.Grade}”", $"at most {reason.Grade}"),
        GradeReasonKind.Fixed => terms.Say($"应评定为“{reason.Grade}”", $"has to be {reason.Grade}"),
        GradeReasonKind.Down => terms.Say($"降低等次，至“{reason.Grade}”", $"lowered to {reason.Grade}"),
        GradeReasonKind.Excepted => terms.Say($"一般至多“{reason.Grade}”，有记录在案的例外", $"as a rule at most {reason.Grade}, passed by a recorded exception"),
        GradeReasonKind.Undecided => terms.Say($"缺少事实，可能降至“{reason.Grade}”", $"facts are missing; could fall to {reason.Grade}"),
        _ => Quota(reason, terms),
    };

    private static string Quota(GradeReason reason, Terms terms) => reason.Kind switch
    {
        GradeReasonKind.WithinQuota => terms.Say($"在“{reason.Grade}”名额之内", $"within the quota of {reason.Grade}"),
        GradeReasonKind.OutsideQuota => terms.Say($"在“{reason.Grade}”名额之外", $"outside the quota of {reason.Grade}"),
        GradeReasonKind.QuotaOpen => terms.Say($"“{reason.Grade}”名额未定", $"the quota of {reason.Grade} is open"),
        _ => throw new UnreachableException(),
    };

    private static string Line(GradeReason reason) => reason.Facts.IsEmpty ? "" : reason.Facts[0].Requirement;
}
