using Assessment.Model;

namespace Assessment.Rules.Explaining;

/// <summary>Words for the figures behind an amount: 完成率 46/50 = 92%，落在 [75%, 100%)，扣0.2分.</summary>
internal static class ArithmeticText
{
    /// <summary>The arithmetic on one line; empty where the amount is a constant once.</summary>
    internal static string Sentence(ScoreLine line, SchemeTerms terms) => line.Arithmetic is { } figures
        ? terms.Language.Clauses([Measured(line, figures, terms), Row(line, figures, terms), Product(line, figures, terms)])
        : "";

    /// <summary>A measured value with the fraction behind it.</summary>
    internal static string Value(MeasuredValue value) => value switch
    {
        { IsPercent: true, Denominator: 1 or 100 } => Figure.Percent(value.Numerator / value.Denominator),
        { IsPercent: true } => $"{Fraction(value)} = {Figure.Percent(value.Numerator / value.Denominator)}",
        { Denominator: 1 } => Figure.Exact(value.Numerator),
        _ => $"{Fraction(value)} = {Figure.Exact(value.Numerator / value.Denominator)}",
    };

    private static string Fraction(MeasuredValue value) => $"{Figure.Exact(value.Numerator)}/{Figure.Exact(value.Denominator)}";

    private static string Measured(ScoreLine line, LineArithmetic figures, SchemeTerms terms) => figures.Measured is { } measured
        ? $"{MeasureName.Of(line.Clause, terms)} {Value(measured)}{MeasureName.UnitOf(line.Clause, terms)}"
        : "";

    private static string Row(ScoreLine line, LineArithmetic figures, SchemeTerms terms) => (figures.Row, MeasureName.AmountOf(line.Clause)) switch
    {
        ("", _) => "",
        ("none", Amount.Bands bands) => MeasureName.Of(bands.Of, terms) + terms.Say("没有数据（未报送）", ": nothing submitted"),
        ("outside", Amount.Bands) => terms.Say("在各档之外", "outside all bands"),
        (var row, Amount.Bands) => terms.Say($"落在 {row}", $"within {row}"),
        (var row, Amount.Table table) => $"{terms.Language.List(table.By.Select(terms.Attribute))} {row}",
        (var row, Amount.Steps steps) => Steps(row, steps, terms),
        (var row, Amount.Given) => terms.Say($"满分 {row}", $"full mark {row}"),
        (var row, _) => row,
    };

    private static string Steps(string count, Amount.Steps steps, SchemeTerms terms)
    {
        bool below = steps.Direction == StepDirection.Below;
        return (steps.From, steps.Every) is (Quantity.Number from, Quantity.Number every)
            ? terms.Say(
                $"{(below ? "低于" : "高于")} {Number(from)}，每 {Number(every)} 一档，计 {count} 档",
                $"{(below ? "below" : "above")} {Number(from)}, {count} steps of {Number(every)}")
            : terms.Say($"计 {count} 档", $"{count} steps");
    }

    private static string Number(Quantity.Number number) => number.IsPercent ? Figure.Percent(number.Value) : Figure.Exact(number.Value);

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
