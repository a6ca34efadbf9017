using Assessment.Model;

namespace Assessment.Rules.Explaining;

/// <summary>Prints what begins a sheet: who was scored by what, and with what result.</summary>
internal sealed class SheetHeader(IPage page, SchemeTerms terms)
{
    internal void Write(ScoreSheet sheet)
    {
        page.Paragraph(0, UnitName(sheet.Unit));
        page.Paragraph(0, Figures(sheet.Unit));
        Scheme scheme = terms.Scheme;
        string year = Figure.Whole(scheme.Period.Year);
        page.Paragraph(0, terms.Say($"{scheme.Title}，{year}年度", $"{scheme.Title}, {year}"));
        string file = scheme.Span.File.Length == 0 ? scheme.Id : scheme.Span.File;
        page.Paragraph(0, terms.Say($"规则文件 {file}", $"Rules {file}"));
        page.Paragraph(0, Result(sheet.Total, Pending(sheet)));
        page.Blank();
    }

    // What the unit itself brings to the figures below: its population, its quota.
    private string Figures(Unit unit)
    {
        string figures = terms.Language.Clauses(
            from pair in unit.Attributes
            where pair.Value is FactValue.Number
            select $"{terms.Attribute(pair.Key)} {FactText.Value(pair.Value, terms)}{terms.UnitOf(pair.Key)}");
        return figures.Length == 0 ? "" : terms.Say($"本单位：{figures}", $"The unit: {figures}");
    }

    /// <summary>Name, id and kind of a unit.</summary>
    internal string UnitName(Unit unit)
    {
        string name = unit.Name == unit.Id ? unit.Id : terms.Say($"{unit.Name}（{unit.Id}）", $"{unit.Name} ({unit.Id})");
        return terms.Language.Clauses([name, terms.Kind(unit.Kind)]);
    }

    private static int Pending(ScoreSheet sheet) =>
        SheetTree.Of(sheet).WithDescendants.Count(node => node is { Children.IsEmpty: true, Item.State: ItemState.Pending or ItemState.Disputed });

    private string Result(ItemScore total, int pending)
    {
        string outOf = total.Points is { } points ? terms.Say($"，满分 {Figure.Exact(points)} 分", $" of {Figure.Exact(points)}") : "";
        if (total.Score is { } score)
        {
            return terms.Say($"总分 {Figure.Score(score)} 分", $"Total {Figure.Score(score)}") + outOf;
        }

        string settled = terms.Say(
            $"尚未完成，{Figure.Whole(pending)} 项未定：已定 {Figure.Score(total.Settled)} 分",
            $"Incomplete, {Figure.Whole(pending)} items open: {Figure.Score(total.Settled)} settled");
        return settled + outOf + StateText.Range(total, terms);
    }
}
