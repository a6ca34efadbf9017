using Assessment.Model;
using Assessment.Rules.Reading;

namespace Assessment.Rules.Explaining;

/// <summary>Prints a table of totals, one unit a row.</summary>
internal sealed class TotalsText(IPage page, SchemeTerms terms)
{
    internal void Write(IReadOnlyList<ScoreSheet> sheets)
    {
        page.Row(0, terms.Say("单位", "Unit"), terms.Say("满分", "points"), terms.Say("总分", "total"));
        page.Rule();
        SheetHeader header = new(page, terms);
        foreach (ScoreSheet sheet in sheets)
        {
            Reconciliation.Verify(sheet);
            page.Row(0, header.UnitName(sheet.Unit), sheet.Total.Points is { } points ? Figure.Exact(points) : "", Total(sheet.Total));
            Remarks(sheet);
        }
    }

    private string Total(ItemScore total) => total.Score is { } score ? Figure.Score(score) : StateText.Name(total.State, terms.Language);

    private void Remarks(ScoreSheet sheet)
    {
        if (sheet.Total.Score is null)
        {
            page.Paragraph(4, terms.Say("尚未完成", "incomplete") + StateText.Range(sheet.Total, terms));
        }

        if (sheet.Refused.Length > 0)
        {
            // Of very many only the first are on the sheet.
            bool isCut = sheet.Refused.Any(fault => fault.Descriptor == YamlDiagnostics.MoreFaults);
            string number = Figure.Whole(sheet.Refused.Length);
            page.Paragraph(4, terms.Say($"{(isCut ? "至少 " : "")}{number} 处佐证有误，未采用", $"{(isCut ? "at least " : "")}{number} faults in the evidence, refused"));
        }
    }
}
