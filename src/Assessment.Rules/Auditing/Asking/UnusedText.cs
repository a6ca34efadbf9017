using System.Diagnostics;
using Assessment.Rules.Explaining;

namespace Assessment.Rules.Auditing;

/// <summary>Words why a fact was not used.</summary>
internal static class UnusedText
{
    /// <summary>The fact, the reason, and what the reason rests on.</summary>
    internal static string Of(UnusedFact unused, SchemeTerms terms) =>
        $"{unused.Fact.Id} {unused.Fact.Kind}  {Reason(unused.Reason, terms)}  {unused.Detail}{(unused.Reason == UnusedReason.ConditionNotMet ? $"  ← {FactText.Content(unused.Fact, terms)}" : "")}";

    private static string Reason(UnusedReason reason, SchemeTerms terms) => reason switch
    {
        UnusedReason.NotTaken => terms.Say("没有条款采用", "no clause takes it"),
        UnusedReason.DoesNotApply => terms.Say("对这个单位不适用", "does not apply to this unit"),
        UnusedReason.ConditionNotMet => terms.Say("不符合条件", "the condition is not met"),
        UnusedReason.SettledOtherwise => terms.Say("该项已由别的佐证定分", "the item was settled by other evidence"),
        UnusedReason.NamesNoUnit => terms.Say("没有写明由哪个单位承担", "names no unit to be charged"),
        UnusedReason.Replaced => terms.Say("已被更正", "replaced by"),
        UnusedReason.Withdrawn => terms.Say("已被撤销", "withdrawn by"),
        UnusedReason.NotYetHappened => terms.Say("到指定的日子尚未发生", "had not happened by the day asked for"),
        UnusedReason.NotYetKnown => terms.Say("到指定的日子尚未报知", "was not known by the day asked for"),
        _ => Cut(reason, terms),
    };

    private static string Cut(UnusedReason reason, SchemeTerms terms) => reason switch
    {
        UnusedReason.Exempted => terms.Say("免责", "excused"),
        UnusedReason.Overridden => terms.Say("同一事件由另一条代替", "another clause replaces it for the event"),
        UnusedReason.Yielded => terms.Say("同一事件已由其他细则计分", "another clause has acted for the same event"),
        UnusedReason.HigherCounts => terms.Say("同一问题按最高标准，另有更高的", "a higher amount counts for the same problem"),
        UnusedReason.Free => terms.Say("在免计次数之内", "within the free allowance"),
        UnusedReason.NothingToAddTo => terms.Say("所附的细则没有发生", "what it adds to did not act"),
        UnusedReason.LimitReached => terms.Say("已到本条上限", "the clause has reached its limit"),
        _ => throw new UnreachableException(),
    };
}
