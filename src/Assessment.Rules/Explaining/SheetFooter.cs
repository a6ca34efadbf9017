using Assessment.Model;

namespace Assessment.Rules.Explaining;

/// <summary>Prints what ends a sheet: the reconciliation, other results, refused and unused evidence.</summary>
internal sealed class SheetFooter(TextPage page, SchemeTerms terms)
{
    internal void Write(ScoreSheet sheet)
    {
        Sum(sheet);
        Outcomes(sheet);
        Bars(sheet);
        Refused(sheet);
        Unused(sheet);
        Readings(sheet);
    }

    private void Sum(ScoreSheet sheet)
    {
        decimal awards = Amounts(sheet, LineKind.Award, LineKind.Mark);
        decimal deductions = Amounts(sheet, LineKind.Deduction);
        decimal others = sheet.Lines.Sum(line => line.Amount) - awards - deductions;
        string result = sheet.IsComplete ? terms.Say("总分", "total") : terms.Say("已定分数", "settled so far");
        page.Paragraph(0, terms.Say(
            $"合计：起评 {Figure.Exact(sheet.Start)} + 加分 {Figure.Exact(awards)} - 扣分 {Figure.Exact(-deductions)} {Plus(others)} 调整 {Figure.Exact(Math.Abs(others))} = {result} {Figure.Exact(sheet.Total.Settled)}",
            $"Sum: start {Figure.Exact(sheet.Start)} + awards {Figure.Exact(awards)} - deductions {Figure.Exact(-deductions)} {Plus(others)} adjustments {Figure.Exact(Math.Abs(others))} = {result} {Figure.Exact(sheet.Total.Settled)}"));
    }

    private static string Plus(decimal amount) => amount < 0 ? "-" : "+";

    private static decimal Amounts(ScoreSheet sheet, params LineKind[] kinds) =>
        sheet.Lines.Where(line => kinds.Contains(line.Kind)).Sum(line => line.Amount);

    private void Outcomes(ScoreSheet sheet)
    {
        foreach (OutcomeFigure figure in sheet.Outcomes)
        {
            page.Paragraph(0, terms.Say("结果：", "Result: ") + $"{figure.Outcome.Title} {Figure.Exact(figure.Value)}{figure.Outcome.Unit}");
        }
    }

    private void Bars(ScoreSheet sheet)
    {
        foreach (GradeBar bar in sheet.Bars)
        {
            string facts = terms.Language.List(bar.Facts.Select(fact => fact.Id));
            page.Paragraph(0, terms.Say(
                $"等次限制：不得高于“{bar.BestGrade}”（{bar.Clause.Id}，佐证 {facts}）",
                $"Grade: not better than “{bar.BestGrade}” ({bar.Clause.Id}, evidence {facts})"));
        }
    }

    private void Refused(ScoreSheet sheet)
    {
        foreach (Diagnostic fault in sheet.Refused)
        {
            page.Paragraph(0, terms.Say("未采用的佐证：", "Refused evidence: ") + $"{fault.Span} {fault.Message(terms.Language)}");
        }
    }

    private void Unused(ScoreSheet sheet)
    {
        foreach (Fact fact in sheet.Unused)
        {
            page.Paragraph(0, terms.Say("没有细则用到的佐证：", "Evidence that no clause used: ") + $"{fact.Kind}  {FactText.Sentence(fact, "", terms)}");
        }
    }

    // Only the readings on which points of this sheet rest; the rule file lists them all.
    private void Readings(ScoreSheet sheet)
    {
        HashSet<string> used = [.. sheet.Lines.SelectMany(line => line.Clause?.Assumptions ?? []), .. sheet.Items.SelectMany(item => item.Indicator?.Assumptions ?? [])];
        foreach (Assumption assumption in terms.Scheme.Assumptions.Where(assumption => assumption.Status == AssumptionStatus.Open && used.Contains(assumption.Id)))
        {
            page.Paragraph(0, terms.Say($"按未确认的理解：{assumption.Id} {assumption.Text}", $"By an unconfirmed reading: {assumption.Id} {assumption.Text}"));
        }
    }
}
