using Assessment.Model;

namespace Assessment.Rules.Explaining;

/// <summary>Words for the figures behind an amount: 完成率 46/50 = 92%，落在 [75%, 100%)，扣0.2分.</summary>
internal static class ArithmeticText
{
    // A fraction with more digits below the line tells a reader nothing.
    private const decimal LongestDenominator = 1_000_000;

    // A threshold that is too long to print.
    private const string MeasuredElsewhere = "…";

    /// <summary>The arithmetic on one line; empty where the amount is a constant once.</summary>
    internal static string Sentence(ScoreLine line, SchemeTerms terms) => line.Arithmetic is { } figures
        ? terms.Language.Clauses([Measured(line, figures, terms), Thresholds(figures, terms), PeersText.Sentence(figures, terms), Row(line, figures, terms), Product(line, figures, terms)])
        : "";

    /// <summary>A measured value with the fraction behind it.</summary>
    internal static string Value(MeasuredValue value) => value switch
    {
        { IsPercent: true, Denominator: 1 or 100 } => Figure.Percent(value.Numerator / value.Denominator),
        { IsPercent: true } => $"{Fraction(value)} {WithSign(Figure.Percent(value.Numerator / value.Denominator))}",
        _ when Figure.IsShort(value.Numerator / value.Denominator) => Figure.Exact(value.Numerator / value.Denominator),
        { Denominator: > LongestDenominator } => Figure.Exact(value.Numerator / value.Denominator),
        _ => $"{Fraction(value)} {WithSign(Figure.Exact(value.Numerator / value.Denominator))}",
    };

    // ≈ stands in place of the equals sign, not beside it.
    private static string WithSign(string figure) => figure.StartsWith('≈') ? $"≈ {figure[1..]}" : $"= {figure}";

    private static string Fraction(MeasuredValue value) => $"{Figure.Exact(value.Numerator)}/{Figure.Exact(value.Denominator)}";

    private static string Measured(ScoreLine line, LineArithmetic figures, SchemeTerms terms) => figures.Measured is { } measured
        ? $"{MeasureName.Of(line.Clause, terms)} {PlainRatio.Text(AsSubmitted(measured, line), MeasureName.AmountOf(line.Clause), terms)}"
        : "";

    // The reader knows 312 of 300, and not 26 of 25.
    private static MeasuredValue AsSubmitted(MeasuredValue reduced, ScoreLine line)
    {
        FactValue.Measure? submitted = line.Facts
            .SelectMany(fact => fact.Attributes.Values)
            .OfType<FactValue.Measure>()
            .FirstOrDefault(measure => measure.Denominator > 0 && measure.Numerator * reduced.Denominator == reduced.Numerator * measure.Denominator);
        return submitted is null ? reduced : reduced with { Numerator = submitted.Numerator, Denominator = submitted.Denominator };
    }

    private static string Row(ScoreLine line, LineArithmetic figures, SchemeTerms terms) => (figures.Row, MeasureName.AmountOf(line.Clause)) switch
    {
        ("", _) => "",
        ("none", Amount.Bands bands) => MeasureName.Of(bands.Of, terms) + terms.Say("没有数据（未报送）", ": nothing submitted"),
        ("outside", Amount.Bands) => terms.Say("不在各档之内", "within none of the bands"),
        (var row, Amount.Bands) => terms.Say($"落在 {row}", $"within {row}"),
        (var row, Amount.Table table) => $"{terms.Language.List(table.By.Select(terms.Attribute))} {row}",
        (var row, Amount.Steps steps) => Steps(row, figures, steps, terms),
        (var row, Amount.Given) => terms.Say($"满分 {row}", $"full mark {row}"),
        (var row, _) => row,
    };

    // Thresholds that the clause takes from elsewhere; the other units' figures have words of their own.
    private static string Thresholds(LineArithmetic figures, SchemeTerms terms) => terms.Language.Clauses(
        from threshold in figures.Thresholds
        where threshold.Quantity is not (Quantity.OfPeers or Quantity.Rank)
        select $"{MeasureName.Of(threshold.Quantity, terms)} {Threshold(threshold.Value)}");

    private static string Steps(string count, LineArithmetic figures, Amount.Steps steps, SchemeTerms terms)
    {
        bool below = steps.Direction == StepDirection.Below;
        string from = Number(steps.From, figures);
        string every = Number(steps.Every, figures);
        return terms.Say(
            $"{(below ? "低于" : "高于")} {from} 的每 {every} 一档，计 {count} 档",
            $"{count} steps of {every} {(below ? "below" : "above")} {from}");
    }

    // As the file writes it, or what it came to.
    private static string Number(Quantity quantity, LineArithmetic figures) => quantity is Quantity.Number number
        ? number.IsPercent ? Figure.Percent(number.Value) : Figure.Exact(number.Value)
        : figures.Thresholds.FirstOrDefault(threshold => threshold.Quantity == quantity) is { } found ? Threshold(found.Value) : MeasuredElsewhere;

    private static string Threshold(MeasuredValue value) =>
        value.IsPercent ? Figure.Percent(value.Numerator / value.Denominator) : Figure.Exact(value.Numerator / value.Denominator);

    private static string Product(ScoreLine line, LineArithmetic figures, SchemeTerms terms)
    {
        string rate = terms.Language.Points(Math.Abs(figures.Rate));
        if (line.Clause?.Counting is Counting.PerDistinct { Combine: not Combination.Sum } combined && figures.Parts.Length > 0)
        {
            return $"{Combined(combined, figures.Parts.Length, terms)}{CutText.Verb(line, terms)}{rate}";
        }

        if (figures is { Times: 1, Multiplier: 1, Label: "" })
        {
            return figures.Measured is null && figures.Row.Length == 0 ? "" : CutText.Verb(line, terms) + rate;
        }

        string factor = figures.Multiplier == 1 ? "" : $" × {Figure.Exact(figures.Multiplier)}";
        string result = figures is { Times: 1, Multiplier: 1 } ? "" : $" = {terms.Language.Points(Product(figures))}";
        return $"{rate} × {Figure.Exact(figures.Times)}{figures.Label}{factor}{result}";
    }

    private static string Combined(Counting.PerDistinct counting, int number, SchemeTerms terms) => counting.Combine switch
    {
        Combination.Mean => terms.Say($"{Figure.Whole(number)}{counting.Label}平均", $"mean of {Figure.Whole(number)} {counting.Label}: "),
        Combination.Highest => terms.Say($"{Figure.Whole(number)}{counting.Label}中最高的", $"highest of {Figure.Whole(number)} {counting.Label}: "),
        _ => terms.Say($"{Figure.Whole(number)}{counting.Label}中最低的", $"lowest of {Figure.Whole(number)} {counting.Label}: "),
    };

    private static decimal Product(LineArithmetic figures) => Math.Abs(figures.Rate * figures.Times * figures.Multiplier);
}
