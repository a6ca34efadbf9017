using System.Diagnostics;
using Assessment.Model;
using Assessment.Rules.Explaining;

namespace Assessment.Rules.Grading;

/// <summary>Words for requirements, consequences and deadlines.</summary>
internal static class FollowUpText
{
    /// <summary>A requirement with its figure.</summary>
    public static string Of(CheckResult check, Terms terms)
    {
        string facts = terms.Language.Clauses(check.Facts.Select(fact => Tested(fact, terms)));
        string soft = check.IsSoft ? terms.Say("（原则上）", " (in principle)") : "";
        return $"{check.Rule.Id} {State(check.State, terms)}{soft}{terms.Say("：", ": ")}{facts}";
    }

    /// <summary>A consequence with its last day.</summary>
    public static string Of(EffectResult effect, Terms terms)
    {
        string due = effect.Due is { } day ? terms.Say($"（{Figure.Day(day)}前）", $" (by {Figure.Day(day)})") : "";
        return $"{effect.Rule.Id} {effect.Says}{due}";
    }

    /// <summary>A deadline and how it stands.</summary>
    public static string Of(DeadlineResult deadline, Terms terms)
    {
        string opens = deadline.Opens is { } first ? terms.Say($"自 {Figure.Day(first)}", $"from {Figure.Day(first)}") : "";
        string due = deadline.Due is { } day ? terms.Say($"应于 {Figure.Day(day)}", $"due {Figure.Day(day)}") : "";
        string came = deadline.Came is { } arrived ? terms.Say($"实于 {Figure.Day(arrived)}", $"came {Figure.Day(arrived)}") : "";
        return $"{deadline.Rule.Id} {deadline.Phase} {terms.Language.Clauses([deadline.What, opens, due, came, State(deadline, terms)])}";
    }

    private static string Tested(TestedFact fact, Terms terms)
    {
        string needed = fact.Needed is { } least ? terms.Say($"，即至少 {Figure.Exact(least)}", $", that is at least {Figure.Exact(least)}") : "";
        return terms.Say($"{fact.Title} {ValueText.Of(fact.Value)}，要求 {fact.Requirement}", $"{fact.Title} {ValueText.Of(fact.Value)}, required {fact.Requirement}") + needed;
    }

    private static string State(CheckState state, Terms terms) => state switch
    {
        CheckState.Met => terms.Say("符合", "met"),
        CheckState.NotMet => terms.Say("不符合", "not met"),
        CheckState.Noted => terms.Say("列出", "noted"),
        CheckState.Unknown => terms.Say("缺少数字", "not known"),
        _ => throw new UnreachableException(),
    };

    private static string State(DeadlineResult deadline, Terms terms) => deadline.State switch
    {
        DeadlineState.InTime => terms.Say("按时", "in time"),
        DeadlineState.Late => terms.Say($"迟 {Figure.Whole(deadline.DaysLate)} 天", $"{Figure.Whole(deadline.DaysLate)} days late"),
        DeadlineState.Awaited => terms.Say("待收", "awaited"),
        DeadlineState.Unknown => terms.Say("期限未定", "day not known"),
        _ => throw new UnreachableException(),
    };
}
