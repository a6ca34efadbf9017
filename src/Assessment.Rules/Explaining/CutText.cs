using System.Diagnostics;
using Assessment.Model;

namespace Assessment.Rules.Explaining;

/// <summary>Words for what made a line count less than it asked for.</summary>
internal static class CutText
{
    /// <summary>What was taken off and why; empty when the line counts in full.</summary>
    internal static string Sentence(ScoreLine line, SchemeTerms terms)
    {
        if (line.Cut == CutReason.None)
        {
            return "";
        }

        string asked = terms.Language.Points(Math.Abs(line.Requested));
        string counted = terms.Language.Points(Math.Abs(line.Amount));
        string reason = Reason(line, terms);
        return terms.Say($"应{Verb(line, terms)}{asked}，{reason}，实{Verb(line, terms)}{counted}", $"{asked} asked for, {reason}: {counted} counts");
    }

    internal static string Verb(ScoreLine line, SchemeTerms terms) => line.Kind switch
    {
        LineKind.Deduction => terms.Say("扣", ""),
        LineKind.Award => terms.Say("加", ""),
        _ => terms.Say("得", ""),
    };

    /// <summary>The reason by itself.</summary>
    internal static string Name(CutReason cut, Language language) => cut switch
    {
        CutReason.ClauseLimit => language.Say("到上限", "the limit of the clause"),
        CutReason.HigherCounts => language.Say("同一问题按最高标准", "a higher one counts"),
        CutReason.Exempted => language.Say("免责", "excused"),
        CutReason.Overridden => language.Say("由其他细则代替", "overridden"),
        CutReason.Yielded => language.Say("让开", "yields"),
        CutReason.Free => language.Say("免计", "free"),
        CutReason.NothingToAddTo => language.Say("没有可加扣的事件", "nothing to add to"),
        _ => throw new UnreachableException(),
    };

    private static string Reason(ScoreLine line, SchemeTerms terms) => line.Cut switch
    {
        CutReason.ClauseLimit => terms.Say("已到本条上限", "the clause has reached its limit"),
        CutReason.HigherCounts => terms.Say("同一问题按最高标准、不重复", "a higher amount counts for the same problem"),
        CutReason.Exempted => Exempted(line, terms),
        CutReason.Overridden => Overridden(line, terms),
        CutReason.Yielded => terms.Say("同一事件已由其他细则计分", "another clause has acted for the same event"),
        CutReason.Free => terms.Say("在免计次数之内", "within the free allowance"),
        CutReason.NothingToAddTo => NothingToAddTo(line, terms),
        CutReason.None => throw new UnreachableException(),
        _ => throw new UnreachableException(),
    };

    // Which exemption fitted is the scorer's knowledge; a clause with a single one leaves no doubt.
    private static string Exempted(ScoreLine line, SchemeTerms terms) =>
        line.Clause is { Exemptions: [{ Text.Length: > 0 } only] }
            ? terms.Say($"免责（{only.Text}）", $"excused ({only.Text})")
            : terms.Say("免责", "excused");

    private static string Overridden(ScoreLine line, SchemeTerms terms)
    {
        string others = terms.Language.List(OverridingClauses(line, terms.Scheme));
        return others.Length == 0
            ? terms.Say("同一事件由另一条代替", "another clause replaces it for the event")
            : terms.Say($"同一事件由 {others} 代替", $"{others} replaces it for the event");
    }

    private static IEnumerable<string> OverridingClauses(ScoreLine line, Scheme scheme) =>
        line.Clause is not { } clause
            ? []
            : SchemeClauses.Of(scheme).Where(other => other.Overrides.Contains(clause.Id, StringComparer.Ordinal)).Select(other => other.Id);

    private static string NothingToAddTo(ScoreLine line, SchemeTerms terms)
    {
        string others = terms.Language.List(line.Clause?.AddsTo ?? []);
        return terms.Say($"所附的 {others} 没有发生", $"{others}, to which it adds, did not act");
    }
}
