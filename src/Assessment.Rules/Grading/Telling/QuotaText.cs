using System.Diagnostics;
using Assessment.Model;
using Assessment.Rules.Scoring;
using Figure = Assessment.Rules.Explaining.Figure;

namespace Assessment.Rules.Grading;

/// <summary>Words for a quota: its arithmetic, its allocation and the proof.</summary>
internal static class QuotaText
{
    /// <summary>The sentences of one group.</summary>
    public static IEnumerable<string> Of(QuotaResult quota, Terms terms)
    {
        yield return $"{quota.Rule.Id} {terms.Group(quota.Group)} {quota.Grade}{terms.Say("：", ": ")}{Arithmetic(quota, terms)}";
        foreach (DecidedExemption exception in quota.Exceptions)
        {
            yield return terms.Say($"例外增加 {Figure.Whole(exception.Seats)} 名：{exception.Reason}", $"{Figure.Whole(exception.Seats)} further by exception: {exception.Reason}") + terms.Paper(exception.Paper);
        }

        if (quota.Proof is { } proof)
        {
            yield return Proof(proof, terms);
        }

        if (quota.Conflict is { } conflict)
        {
            yield return Conflict(conflict, quota.Settled, terms);
        }
    }

    private static string Arithmetic(QuotaResult quota, Terms terms)
    {
        if (quota.Ratio is not { } ratio || quota.Ceiling is not { } ceiling)
        {
            return terms.Say($"基数 {Figure.Whole(quota.Base)}，比例未定", $"base {Figure.Whole(quota.Base)}, share not known");
        }

        Rational product = Rational.Of(ratio) * Rational.Of(quota.Base);
        string whole = Whole(quota, product, terms);
        string inside = Figure.Whole(quota.Inside.Length);
        return terms.Say(
            $"{Figure.Percent(ratio)}×{Figure.Whole(quota.Base)}＝{Figure.Exact(product.ToAmount())}{whole}，至多 {Figure.Whole(ceiling)} 名，名额内 {inside} 名",
            $"{Figure.Percent(ratio)} of {Figure.Whole(quota.Base)} is {Figure.Exact(product.ToAmount())}{whole}, at most {Figure.Whole(ceiling)}; {inside} inside");
    }

    // How the product becomes a number of seats; nothing where it is one.
    private static string Whole(QuotaResult quota, Rational product, Terms terms)
    {
        int seats = new QuotaRounding(quota.Rounding, 0).Seats(product);
        string rounded = product.IsWhole ? "" : $" → {Figure.Whole(seats)}{terms.Say("（", " (")}{Mode(quota.Rounding, terms)}{terms.Say("）", ")")}";
        string least = Figure.Whole(quota.AtLeast);
        return product.Sign > 0 && seats < quota.AtLeast ? rounded + terms.Say($"，不足 {least} 名按 {least} 名", $", fewer than {least} count as {least}") : rounded;
    }

    private static string Mode(RoundingMode mode, Terms terms) => mode switch
    {
        RoundingMode.Down => terms.Say("舍去小数", "rounded down"),
        RoundingMode.HalfUp => terms.Say("四舍五入", "rounded half up"),
        RoundingMode.Up => terms.Say("进一", "rounded up"),
        _ => throw new UnreachableException(),
    };

    private static string Proof(QuotaProof proof, Terms terms)
    {
        string inside = proof.LastInside is { } last ? Figure.Whole(last) : "—";
        string outside = proof.FirstOutside is { } first ? Figure.Whole(first) : "—";
        string passed = proof.PassedOver.IsEmpty ? "" : terms.Say($"；名次在前但不是人选：{terms.Names(proof.PassedOver)}", $"; placed better but no candidates: {terms.Names(proof.PassedOver)}");
        return terms.Say(
            $"核对：名额内最后一名第 {inside}，名额外最前一名第 {outside}，名额外没有人排在名额内之前{passed}",
            $"Proof: last place inside {inside}, first place outside {outside}: nobody outside outranks anybody inside{passed}");
    }

    private static string Conflict(QuotaConflict conflict, DecisionPaper? settled, Terms terms)
    {
        (string narrow, string wide, string claimed) = (Figure.Whole(conflict.NarrowSeats), Figure.Whole(conflict.WideSeats), Figure.Whole(conflict.Claimed));
        string rest = (conflict.IsBinding, settled) switch
        {
            (false, _) => terms.Say("目前没有冲突", "they do not conflict as it stands"),
            (true, null) => terms.Say("两者冲突，须由决定明确谁让出", "they conflict, and a decision has to say who gives way"),
            _ => terms.Say("两者冲突，谁让出已由决定明确", "they conflict, and a decision says who gives way") + terms.Paper(settled),
        };
        return terms.Say($"各组名额合计 {narrow} 名，总体上限 {wide} 名，实占 {claimed} 名：{rest}", $"{narrow} seats in the groups, {wide} in all, {claimed} taken: {rest}");
    }
}
