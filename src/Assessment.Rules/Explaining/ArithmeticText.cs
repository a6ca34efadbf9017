using Assessment.Model;

namespace Assessment.Rules.Explaining;

/// <summary>Words for the figures behind an amount: 完成率 46/50 = 92%，落在 [75%, 100%)，0.2分.</summary>
internal static class ArithmeticText
{
    /// <summary>The arithmetic on one line; empty where the amount is a constant once.</summary>
    internal static string Sentence(ScoreLine line, SchemeTerms terms) => line.Arithmetic is { } figures
        ? terms.Language.Clauses([Measured(line, figures, terms), Row(line, figures, terms), Product(line, figures, terms)])
        : "";

    /// <summary>What was met period by period or part by part; empty when nothing was counted that way.</summary>
    internal static string Parts(LineArithmetic figures, SchemeTerms terms)
    {
        PartCount[] unmet = [.. figures.Parts.Where(part => !part.IsMet)];
        PartCount[] met = [.. figures.Parts.Where(part => part.IsMet)];
        string[] sentences =
        [
            unmet.Length == 0 ? "" : terms.Say("未达到：", "not met: ") + terms.Language.List(unmet.Select(Part)),
            met.Length == 0 ? "" : terms.Say("达到：", "met: ") + terms.Language.List(met.Select(Part)),
        ];
        return string.Join(terms.Say("；", "; "), sentences.Where(sentence => sentence.Length > 0));
    }

    private static string Part(PartCount part) => $"{part.Name} {Figure.Exact(part.Found)}/{Figure.Exact(part.Required)}";

    private static string Measured(ScoreLine line, LineArithmetic figures, SchemeTerms terms) => figures.Measured is { } measured
        ? $"{MeasureName.Of(line.Clause, terms)} {Value(measured)}{MeasureName.UnitOf(line.Clause, terms)}".Trim()
        : "";

    private static string Value(MeasuredValue value) => value switch
    {
        { IsPercent: true, Denominator: 1 or 100 } => Figure.Percent(value.Numerator / value.Denominator),
        { IsPercent: true } => $"{Fraction(value)} = {Figure.Percent(value.Numerator / value.Denominator)}",
        { Denominator: 1 } => Figure.Exact(value.Numerator),
        _ => $"{Fraction(value)} = {Figure.Exact(value.Numerator / value.Denominator)}",
    };

    private static string Fraction(MeasuredValue value) => $"{Figure.Exact(value.Numerator)}/{Figure.Exact(value.Denominator)}";

    private static string Row(ScoreLine line, LineArithmetic figures, SchemeTerms terms) => (figures.Row, MeasureName.AmountOf(line.Clause)) switch
    {
        ("", _) => "",
        (_, Amount.Bands) => terms.Say($"落在 {figures.Row}", $"within {figures.Row}"),
        (_, Amount.Table table) => $"{terms.Language.List(table.By.Select(terms.Attribute))} {figures.Row}",
        _ => figures.Row,
    };

    private static string Product(ScoreLine line, LineArithmetic figures, SchemeTerms terms)
    {
        string rate = terms.Language.Points(Math.Abs(figures.Rate));
        if (figures is { Times: 1, Multiplier: 1, Label: "" })
        {
            return figures.Measured is null && figures.Row.Length == 0 ? "" : CutText.Verb(line, terms) + rate;
        }

        string factor = figures.Multiplier == 1 ? "" : $" × {Figure.Exact(figures.Multiplier)}";
        return $"{rate} × {Figure.Exact(figures.Times)}{figures.Label}{factor} = {terms.Language.Points(Product(figures))}";
    }

    private static decimal Product(LineArithmetic figures) => Math.Abs(figures.Rate * figures.Times * figures.Multiplier);
}
