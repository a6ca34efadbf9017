using System.Diagnostics;
using Assessment.Model;

namespace Assessment.Rules.Explaining;

/// <summary>Words for a line: what it did, and for lines of the tree itself, why.</summary>
internal static class LineText
{
    /// <summary>What the line did, in one sentence.</summary>
    internal static string Sentence(ScoreLine line, ItemScore item, SchemeTerms terms)
    {
        if (line.Kind == LineKind.Requirement)
        {
            return RequirementText.Sentence(line, terms);
        }

        string arithmetic = line.Kind == LineKind.Conversion ? Converted(line, item, terms) : ArithmeticText.Sentence(line, terms);
        string cut = CutText.Sentence(line, terms);
        string said = string.Join(terms.Say("；", "; "), new[] { arithmetic, cut }.Where(part => part.Length > 0));
        string name = Name(line, item, terms);
        return said.Length == 0 ? name : terms.Say($"{name}：{said}", $"{name}: {said}");
    }

    /// <summary>Whether a mark was not stated but follows from requirements, whose lines name the evidence already.</summary>
    internal static bool IsByRequirements(ScoreLine line) =>
        line is { Kind: LineKind.Mark, Clause: null } && line.Facts.All(fact => fact.Score is null);

    /// <summary>Short name of what the tree itself did.</summary>
    internal static string KindName(LineKind kind, SchemeTerms terms) => kind switch
    {
        LineKind.GroupLimit => terms.Say("合计限额", "common limits"),
        LineKind.Floor => terms.Say("扣完为止", "floors"),
        LineKind.Ceiling => terms.Say("最高分", "ceilings"),
        LineKind.Conversion => terms.Say("折算", "conversion"),
        LineKind.Rounding => terms.Say("取整", "rounding"),
        LineKind.Zero => terms.Say("一票否决", "vetoes"),
        LineKind.Cap => terms.Say("封顶", "caps"),
        LineKind.Pending => terms.Say("待定未计", "pending"),
        LineKind.NotApplicable => terms.Say("不适用", "not applicable"),
        _ => terms.Say("其他", "other"),
    };

    private static string Name(ScoreLine line, ItemScore item, SchemeTerms terms) => line.Kind switch
    {
        LineKind.Deduction => terms.Say("扣分", "deduction"),
        LineKind.Award => terms.Say("加分", "award"),
        LineKind.Mark when IsByRequirements(line) => terms.Say("各项要求均达到", "all requirements are met"),
        LineKind.Mark => line.Clause is null ? Judged(item, terms) : terms.Say("得分", "mark"),
        LineKind.GroupLimit => terms.Say("几条合计的限额", "common limit"),
        _ => OfTree(line, item, terms),
    };

    private static string OfTree(ScoreLine line, ItemScore item, SchemeTerms terms) => line.Kind switch
    {
        LineKind.Floor => terms.Say("扣完为止，多扣的不计", "the floor is reached, the rest is not taken"),
        LineKind.Ceiling => terms.Say("不超过最高分，多出的不计", "the ceiling is reached, the rest is not given"),
        LineKind.Conversion => terms.Say("折算", "conversion"),
        LineKind.Rounding => terms.Say("取整", "rounding") + Rounded(item.Indicator?.Rounding ?? terms.Scheme.Rounding, terms),
        LineKind.Zero => terms.Say("一票否决，该项记0分", "vetoed: the node scores 0"),
        LineKind.Cap => terms.Say("封顶", "capped"),
        LineKind.Pending => terms.Say("待定，暂不计入", "pending, not counted yet"),
        LineKind.NotApplicable => Treatment(item, terms),
        _ => throw new UnreachableException(),
    };

    private static string Judged(ItemScore item, SchemeTerms terms) =>
        item.Indicator is { Assessor.Length: > 0 } indicator
            ? terms.Say($"{indicator.Assessor}评分", $"mark by {indicator.Assessor}")
            : terms.Say("评分", "mark");

    // The row is the factor of the scale, or names the child whose weight acted; without one, points of other items came over.
    private static string Converted(ScoreLine line, ItemScore item, SchemeTerms terms)
    {
        if (line.Arithmetic is not { } figures)
        {
            return "";
        }

        decimal after = figures.Rate + line.Amount;
        if (figures.Row.Length == 0)
        {
            string change = $"{Figure.Exact(figures.Rate)} → {Figure.Exact(after)}";
            return terms.Say($"不适用项的分值按比例折算到其余各项，{change}", $"points of items that do not apply go to the others, {change}");
        }

        bool isScale = item.Indicator?.Scale is not null;
        string factor = isScale || figures.Rate == 0 ? figures.Row : Figure.Exact(after / figures.Rate);
        string product = $"{Figure.Exact(figures.Rate)} × {factor} = {Figure.Exact(after)}";
        return isScale ? product : terms.Say($"{figures.Row} 按权重 {product}", $"{figures.Row} by weight {product}");
    }

    private static string Rounded(Rounding? rounding, SchemeTerms terms) => rounding is null ? "" : rounding.Mode switch
    {
        RoundingMode.HalfUp => terms.Say($"：四舍五入到 {Figure.Exact(rounding.To)}", $": half up to {Figure.Exact(rounding.To)}"),
        RoundingMode.Down => terms.Say($"：舍去到 {Figure.Exact(rounding.To)}", $": down to {Figure.Exact(rounding.To)}"),
        RoundingMode.Up => terms.Say($"：进位到 {Figure.Exact(rounding.To)}", $": up to {Figure.Exact(rounding.To)}"),
        _ => throw new UnreachableException(),
    };

    private static string Treatment(ItemScore item, SchemeTerms terms) => item.Indicator?.NotApplicable switch
    {
        NotApplicable.Zero => terms.Say("不承担该项工作，记0分", "the unit does not have the task: 0"),
        NotApplicable.Full => terms.Say("不适用，按满分计", "does not apply: counts in full"),
        NotApplicable.Rescale => terms.Say("不适用，分值按比例折算到其他项", "does not apply: its points go to the other items in proportion"),
        NotApplicable.RescaleTotal => terms.Say("不适用，其余各项的得分折算到总分", "does not apply: everything else is rescaled to the total"),
        NotApplicable.Drop => terms.Say("不适用，从总分中剔除", "does not apply: its points are dropped"),
        NotApplicable.PeersMean => terms.Say("不适用，按其他单位的平均得分率计", "does not apply: takes the mean share of the other units"),
        NotApplicable.PeersLowest => terms.Say("不适用，按其他单位的最低得分率计", "does not apply: takes the lowest share of the other units"),
        _ => item.State == ItemState.Excused ? terms.Say("免考，按满分计", "excused: counts in full") : terms.Say("不适用项的处理", "treatment of an item that does not apply"),
    };
}
