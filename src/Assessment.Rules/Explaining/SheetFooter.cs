using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Explaining;

/// <summary>Prints what ends a sheet: the reconciliation, other results, refused and unused evidence.</summary>
internal sealed class SheetFooter(IPage page, SchemeTerms terms)
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

    // Points under a weight or scale are not points of the total, so there the parts of the total are added up.
    private void Sum(ScoreSheet sheet)
    {
        SheetNode root = SheetTree.Of(sheet);
        string result = $"{(sheet.IsComplete ? terms.Say("总分", "total") : terms.Say("已定分数", "settled so far"))} {Figure.Exact(sheet.Total.Settled)}";
        if (root.WithDescendants.Any(node => node.Lines.Any(IsConversion)))
        {
            OfParts(root, result);
        }
        else
        {
            OfLines(sheet, result);
        }
    }

    private void OfParts(SheetNode root, string result)
    {
        ImmutableArray<WeightedPart> weighted = WeightedPart.Of(root);
        ImmutableArray<WeightedPart> parts = weighted.IsEmpty ? [.. root.Children.Select(child => new WeightedPart(child.Item, null))] : weighted;
        ScoreLine[] own = [.. root.Lines.Where(line => !WeightedPart.IsWeighing(line, root))];
        string sum = string.Join(" + ", parts.Select(part => $"{part.Part.Id} {Figure.Exact(part.Brought)}"));
        string adjusted = Adjusted(own.Sum(line => line.Amount));
        page.Paragraph(0, terms.Say($"合计：{sum}{adjusted} = {result}", $"Sum: {sum}{adjusted} = {result}"));
        Adjustments(own);
    }

    private void OfLines(ScoreSheet sheet, string result)
    {
        decimal awards = Amounts(sheet, LineKind.Award, LineKind.Mark);
        decimal deductions = Amounts(sheet, LineKind.Deduction);
        decimal others = sheet.Lines.Sum(line => line.Amount) - awards - deductions;
        page.Paragraph(0, terms.Say(
            $"合计：起评 {Figure.Exact(sheet.Start)} + 加分 {Figure.Exact(awards)} - 扣分 {Figure.Exact(-deductions)}{Adjusted(others)} = {result}",
            $"Sum: start {Figure.Exact(sheet.Start)} + awards {Figure.Exact(awards)} - deductions {Figure.Exact(-deductions)}{Adjusted(others)} = {result}"));
        Adjustments(sheet.Lines);
    }

    private static bool IsConversion(ScoreLine line) => line is { Kind: LineKind.Conversion, Arithmetic.Row.Length: > 0 };

    // What the tree itself did, so that the one figure above can be followed.
    private void Adjustments(IEnumerable<ScoreLine> lines)
    {
        IEnumerable<string> parts = from line in lines
                                    where line.Kind is not (LineKind.Award or LineKind.Mark or LineKind.Deduction)
                                    group line.Amount by line.Kind into same
                                    let sum = same.Sum()
                                    where sum != 0
                                    orderby same.Key
                                    select $"{LineText.KindName(same.Key, terms)} {Figure.Signed(sum)}";
        string all = terms.Language.List(parts);
        page.Paragraph(2, all.Length == 0 ? "" : terms.Say($"调整：{all}", $"adjustments: {all}"));
    }

    private string Adjusted(decimal amount)
    {
        string figure = Figure.Exact(Math.Abs(amount));
        string sign = amount < 0 ? "-" : "+";
        return amount == 0 ? "" : terms.Say($" {sign} 调整 {figure}", $" {sign} adjustments {figure}");
    }

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

    private void Refused(ScoreSheet sheet) => Section(
        terms.Say("有误而未采用的佐证", "Refused evidence"),
        sheet.Refused.Select(fault => $"{fault.Span} {fault.Message(terms.Language)}"));

    private void Unused(ScoreSheet sheet) => Section(
        terms.Say("没有细则用到的佐证", "Evidence that no clause used"),
        sheet.Unused.Select(fact => $"{fact.Kind}  {FactText.Sentence(fact, "", terms)}"));

    // Only the readings on which points of this sheet rest; the rule file lists them all.
    private void Readings(ScoreSheet sheet)
    {
        HashSet<string> used =
        [
            .. sheet.Lines.SelectMany(line => line.Clause?.Assumptions ?? []),
            .. sheet.Items.SelectMany(item => item.Indicator?.Assumptions ?? []),
        ];
        Section(
            terms.Say("本表所依据的、尚未确认的理解", "Readings on which this sheet rests, not confirmed yet"),
            terms.Scheme.Assumptions
                .Where(assumption => assumption.Status == AssumptionStatus.Open && used.Contains(assumption.Id))
                .Select(assumption => $"{assumption.Id}  {assumption.Text}"));
    }

    private void Section(string title, IEnumerable<string> lines)
    {
        string[] all = [.. lines];
        if (all.Length == 0)
        {
            return;
        }

        page.Paragraph(0, terms.Say($"{title}：", $"{title}:"));
        foreach (string line in all)
        {
            page.Paragraph(2, line);
        }
    }
}
