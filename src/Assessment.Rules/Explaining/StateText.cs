using System.Diagnostics;
using Assessment.Model;

namespace Assessment.Rules.Explaining;

/// <summary>Words for the state of a node and for its reason.</summary>
internal static class StateText
{
    internal static string Name(ItemState state, Language language) => state switch
    {
        ItemState.Scored => language.Say("已评", "scored"),
        ItemState.Pending => language.Say("待定", "pending"),
        ItemState.NotApplicable => language.Say("不适用", "not applicable"),
        ItemState.NotAssigned => language.Say("未承担", "not assigned"),
        ItemState.Excused => language.Say("免考", "excused"),
        ItemState.Disputed => language.Say("有争议", "disputed"),
        _ => throw new UnreachableException(),
    };

    /// <summary>The state and why, with what can still become of the node; empty for a node that is simply scored.</summary>
    internal static string Sentence(ItemScore item, SchemeTerms terms)
    {
        if (item.State == ItemState.Scored)
        {
            return "";
        }

        string name = Name(item.State, terms.Language);
        string reason = item.Reason is { } why ? Reason(why, item, terms) : Meaning(item.State, terms);
        return terms.Say($"{name}：{reason}", $"{name}: {reason}") + Range(item, terms);
    }

    /// <summary>What the node can still become.</summary>
    internal static string Range(ItemScore item, SchemeTerms terms) => item switch
    {
        { Score: not null } or { State: ItemState.NotApplicable } => "",
        { Lowest: { } low, Highest: { } high } when low == high => terms.Say($"；无论如何都是 {Figure.Exact(low)} 分", $"; {Figure.Exact(low)} in any case"),
        { Lowest: { } low, Highest: { } high } => terms.Say($"；最终为 {Figure.Exact(low)} 至 {Figure.Exact(high)} 分", $"; between {Figure.Exact(low)} and {Figure.Exact(high)} in the end"),
        { Lowest: { } low } => terms.Say($"；最终不低于 {Figure.Exact(low)} 分", $"; at least {Figure.Exact(low)} in the end"),
        { Highest: { } high } => terms.Say($"；最终不高于 {Figure.Exact(high)} 分", $"; at most {Figure.Exact(high)} in the end"),
        _ => "",
    };

    private static string Meaning(ItemState state, SchemeTerms terms) => state switch
    {
        ItemState.NotAssigned => terms.Say("无承担本项工作任务，该项不得分", "the unit does not have this task and gets no points for it"),
        ItemState.Excused => terms.Say("按满分计", "counts in full"),
        _ => terms.Say("未说明原因", "no reason given"),
    };

    private static string Reason(StateReason reason, ItemScore item, SchemeTerms terms) => reason.Kind switch
    {
        StateReasonKind.NoEvidence => AwaitedText.Sentence(reason.Subject, terms),
        StateReasonKind.NotJudged => NotJudged(item, terms),
        StateReasonKind.NotDecided => terms.Say($"尚未确定：{terms.Parameter(reason.Subject)}", $"not decided yet: {terms.Parameter(reason.Subject)}"),
        StateReasonKind.TextLost => terms.Say("原文缺失，无法评分", "the document's text is lost"),
        StateReasonKind.PeersNeeded => terms.Say("需要其他单位的数据，须一并评分", "the other units' figures are needed; score them together"),
        StateReasonKind.PeersPending => terms.Say($"要同各单位比较，而 {reason.Subject} 的数据还没有定", $"it is compared with other units, and the figure of {reason.Subject} is not known yet"),
        StateReasonKind.PartsAwaited => terms.Say($"{reason.Subject} 应有的各期、各部分没有到齐", $"not all the parts that {reason.Subject} expects have come"),
        StateReasonKind.PartPending => terms.Say($"其中 {reason.Subject} 未定", $"{reason.Subject} is not settled"),
        StateReasonKind.SaidByFact => SaidByFact(reason, item, terms),
        StateReasonKind.OutsideGroup => terms.Say("本单位不在该项的适用范围", "the item does not apply to this unit"),
        _ => Fault(reason, terms),
    };

    private static string Fault(StateReason reason, SchemeTerms terms) => reason.Kind switch
    {
        StateReasonKind.Contradiction => terms.Say($"佐证互相矛盾：{reason.Subject}", $"the evidence contradicts itself: {reason.Subject}"),
        StateReasonKind.ZeroDenominator => terms.Say($"{terms.Attribute(reason.Subject)} 的分母为零，细则没有规定如何处理", $"the denominator of {terms.Attribute(reason.Subject)} is zero and the clause does not say what follows"),
        StateReasonKind.AttributeMissing => terms.Say($"缺少“{terms.Attribute(reason.Subject)}”的数据", $"`{terms.Attribute(reason.Subject)}` is missing"),
        StateReasonKind.OutsideBands when reason.Subject is "none" or "" => terms.Say("写明未报送，细则没有规定如何计分", "stated to be none, and the clause does not say what follows"),
        StateReasonKind.OutsideBands => terms.Say($"“{terms.Attribute(reason.Subject)}”不在细则的任何一档之内", $"`{terms.Attribute(reason.Subject)}` lies in no band of the clause"),
        StateReasonKind.OutsideRange => terms.Say($"佐证 {reason.Subject} 的评分超出允许范围", $"the mark in evidence {reason.Subject} lies outside the range allowed"),
        StateReasonKind.TooLarge => terms.Say($"{reason.Subject} 的数字太大，无法计分", $"a figure of {reason.Subject} is too large to be scored"),
        _ => throw new UnreachableException(),
    };

    private static string NotJudged(ItemScore item, SchemeTerms terms) =>
        item.Indicator is { Assessor.Length: > 0 } indicator
            ? terms.Say($"{indicator.Assessor}尚未评分", $"not judged yet by {indicator.Assessor}")
            : terms.Say("尚未评分", "not judged yet");

    private static string SaidByFact(StateReason reason, ItemScore item, SchemeTerms terms) =>
        terms.Say($"{Meaning(item.State, terms)}（佐证 {reason.Subject}）", $"{Meaning(item.State, terms)} (evidence {reason.Subject})");
}
