using System.Diagnostics;
using Assessment.Model;

namespace Assessment.Rules.Grading;

/// <summary>Words for what is not settled.</summary>
internal static class OpenText
{
    /// <summary>An open point as a sentence with its rules.</summary>
    public static string Of(OpenPoint point, Terms terms)
    {
        string rules = point.Rules.IsEmpty ? "" : $"{string.Join('、', point.Rules.Select(rule => rule.Id))} ";
        string group = point.Group.Length == 0 ? "" : $"{terms.Group(point.Group)}{terms.Say("：", ": ")}";
        return rules + group + What(point, terms);
    }

    private static string What(OpenPoint point, Terms terms)
    {
        string details = terms.Language == Language.Chinese ? string.Join('、', point.Details) : string.Join(", ", point.Details);
        return point.Kind switch
        {
            OpenKind.RulesDisagree => terms.Say($"规则互相不一致，不能确定：{details}", $"the rules disagree, undetermined: {details}"),
            OpenKind.NoRuleCovers => terms.Say($"没有规则说明，不能确定：{details}", $"no rule covers it, undetermined: {details}"),
            OpenKind.ReferredElsewhere => terms.Say($"由文件之外的规定确定：{details}", $"left to rules outside the document: {details}"),
            OpenKind.FactMissing => terms.Say($"缺少事实：{details}", $"facts are missing: {details}"),
            OpenKind.FigureMissing => terms.Say($"缺少数字：{details}", $"a figure is missing: {details}"),
            OpenKind.LineMissing => terms.Say("分数线尚未决定", "the line has not been decided"),
            OpenKind.ProposalMissing => terms.Say("尚无等次建议", "no grade has been proposed"),
            OpenKind.ProposalRefused => terms.Say($"建议的等次不得评定，至多“{details}”，须重新建议", $"the proposed grade is barred, at most {details}; a new proposal is needed"),
            OpenKind.OutsideQuota => terms.Say($"建议为“{details}”，但在名额之外，须重新建议", $"proposed for {details}, but outside the quota; a new proposal is needed"),
            _ => Several(point, details, terms),
        };
    }

    private static string Several(OpenPoint point, string details, Terms terms)
    {
        string names = terms.Names(point.Subjects);
        return point.Kind switch
        {
            OpenKind.TieAtLastSeat => terms.Say($"得分相同，余 {details} 个名额，谁也不占：{names}", $"equal, {details} seats left, nobody takes them: {names}"),
            OpenKind.MeanMissing => terms.Say($"分数线取“{details}”的平均值，还取决于：{names}", $"the line is the mean of {details} and still depends on: {names}"),
            OpenKind.CeilingsConflict => terms.Say($"各班子名额内共 {point.Details[0]} 名，总体上限 {point.Details[1]} 名，谁让出须由决定明确", $"{point.Details[0]} within the team quotas, {point.Details[1]} allowed in all; a decision has to say who gives way"),
            OpenKind.ShareUnknown => terms.Say($"比例未定，取决于{details}：{names}", $"the share is not known, it depends on {details}: {names}"),
            OpenKind.NotRanked => terms.Say($"余 {details} 个名额，没有排序的依据：{names}", $"{details} seats left, and nothing ranks them: {names}"),
            OpenKind.DecisionRefused => terms.Say($"决定与本次考核不符，没有采用：{details}", $"a decision fits nothing here and was not used: {details}"),
            OpenKind.FigureRefused when details.Length == 0 => terms.Say($"数字所属的对象不在名单上，没有采用：{names}", $"figures of a subject that is not on the list were not used: {names}"),
            OpenKind.FigureRefused => terms.Say($"同一数字有不同的值，没有采用：{names} {details}", $"one figure has different values and was not used: {names} {details}"),
            OpenKind.OwnerUnknown => terms.Say($"考核单位不在名单上：{details}", $"assessed in a unit that is not on the list: {details}"),
            OpenKind.SubjectRefused => terms.Say($"对象无法识别，没有采用：{names} {details}", $"a subject that cannot be used: {names} {details}"),
            _ => throw new UnreachableException(),
        };
    }
}
