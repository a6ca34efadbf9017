using Assessment.Model;

namespace Assessment.Rules.Explaining;

/// <summary>Prints what begins a sheet: who was scored by what, and with what result.</summary>
internal sealed class SheetHeader(TextPage page, SchemeTerms terms)
{
    internal void Write(ScoreSheet sheet)
    {
        page.Paragraph(0, UnitName(sheet.Unit));
        Scheme scheme = terms.Scheme;
        string year = Figure.Whole(scheme.Period.Year);
        page.Paragraph(0, terms.Say($"{scheme.Title}，{year}年度", $"{scheme.Title}, {year}"));
        string file = scheme.Span.File.Length == 0 ? scheme.Id : scheme.Span.File;
        page.Paragraph(0, terms.Say($"规则文件 {file}", $"Rules {file}"));
        page.Paragraph(0, Result(sheet.Total));
        page.Blank();
    }

    /// <summary>Name, id and kind of a unit.</summary>
    internal string UnitName(Unit unit)
    {
        string name = unit.Name == unit.Id ? unit.Id : terms.Say($"{unit.Name}（{unit.Id}）", $"{unit.Name} ({unit.Id})");
        return terms.Language.Clauses([name, terms.Kind(unit.Kind)]);
    }

    private string Result(ItemScore total)
    {
        string outOf = total.Points is { } points ? terms.Say($"，满分 {Figure.Exact(points)} 分", $" of {Figure.Exact(points)}") : "";
        return total.Score is { } score
            ? terms.Say($"总分 {Figure.Score(score)} 分", $"Total {Figure.Score(score)}") + outOf
            : terms.Say($"尚未完成：已定 {Figure.Score(total.Settled)} 分", $"Incomplete: {Figure.Score(total.Settled)} settled") + outOf + StateText.Range(total, terms);
    }
}
