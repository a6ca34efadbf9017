using Assessment.Model;

namespace Assessment.Rules.Explaining;

/// <summary>Words the answer to "why this score, and why not more".</summary>
internal sealed class WhyText(IPage page, SchemeTerms terms)
{
    private readonly ItemsText items = new(page, terms);

    internal void Write(ScoreSheet sheet, WhyAnswer answer)
    {
        Place(sheet, answer);
        items.Heading();
        items.Head(answer.Node.Item, 0);
        items.Lines(answer.Node, 0);
        Parts(answer);
        Losses(answer);
        Unearned(answer);
        if (WhyNode.Lacking(answer.Node) == 0)
        {
            page.Blank();
            page.Paragraph(0, terms.Say("没有失分。", "Nothing was lost."));
        }
    }

    private void Place(ScoreSheet sheet, WhyAnswer answer)
    {
        page.Paragraph(0, new SheetHeader(page, terms).UnitName(sheet.Unit));
        IEnumerable<ItemScore> path = answer.Path.Add(answer.Node.Item).Where(item => item.Indicator is not null);
        page.Paragraph(0, string.Join(" > ", path.Select(items.Name)));
        page.Paragraph(0, terms.Say($"规则文件 {terms.Scheme.Span.File}", $"Rules {terms.Scheme.Span.File}"));
        page.Blank();
    }

    private void Parts(WhyAnswer answer)
    {
        Section(answer.Parts.Length, terms.Say("失分的下级指标", "Parts that lack points"));
        foreach (SheetNode part in answer.Parts)
        {
            string open = part.Item.Score is null ? StateText.Name(part.Item.State, terms.Language) : "";
            page.Row(2, items.Name(part.Item), open, Figure.Signed(-WhyNode.Lacking(part)));
        }
    }

    private void Losses(WhyAnswer answer)
    {
        Section(answer.Losses.Length, terms.Say("扣掉的分，由多到少", "Points taken, most first"));
        foreach (Loss loss in answer.Losses)
        {
            page.Row(2, Title(loss), "", Figure.Signed(-loss.Points));
            page.Paragraph(6, LineText.Sentence(loss.Line, loss.Item, terms));
            items.Details(loss.Line, 6);
        }
    }

    private void Unearned(WhyAnswer answer)
    {
        Section(answer.Unearned.Length, terms.Say("没有取得的分，由多到少", "Points not earned, most first"));
        foreach (Gap gap in answer.Unearned)
        {
            page.Row(2, items.Name(gap.Node.Item), "", Figure.Signed(-gap.Points));
            if (gap.Node != answer.Node && StateText.Sentence(gap.Node.Item, terms) is { Length: > 0 } state)
            {
                page.Paragraph(6, state);
            }

            foreach (ScoreLine line in gap.Node.Lines.Where(line => line.Amount > 0 || line.Kind == LineKind.Requirement))
            {
                page.Paragraph(6, LineText.Sentence(line, gap.Node.Item, terms));
                items.Details(line, 8);
            }

            foreach (Clause clause in Silent(gap.Node))
            {
                page.Quotation(6, items.Quoted(clause));
            }
        }
    }

    // Clauses that could have given points and did not act.
    private static IEnumerable<Clause> Silent(SheetNode node) =>
        (node.Item.Indicator?.Clauses ?? []).Where(clause =>
            clause.Effect is Effect.Award or Effect.Mark
            && node.Lines.All(line => line.Clause?.Id != clause.Id || line.Amount == 0));

    private string Title(Loss loss) => loss.Line.Clause is { } clause
        ? items.Quoted(clause)
        : items.Name(loss.Item);

    private void Section(int count, string title)
    {
        if (count > 0)
        {
            page.Blank();
            page.Paragraph(0, title);
        }
    }
}
