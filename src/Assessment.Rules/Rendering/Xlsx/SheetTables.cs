using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Explaining;

namespace Assessment.Rules.Rendering;

/// <summary>Score sheets as tables of a workbook: the totals, every item and line, and what is no points.</summary>
internal sealed class SheetTables(SchemeTerms terms)
{
    private readonly ItemRows items = new(terms);
    private readonly OtherRows others = new(terms);

    internal ImmutableArray<XlsxTable> Of(IReadOnlyList<ScoreSheet> sheets)
    {
        XlsxRow[] rest = [.. sheets.SelectMany(others.Of)];
        return [Units(sheets), Items(sheets), .. rest.Length == 0 ? [] : ImmutableArray.Create(Others(rest))];
    }

    private ImmutableArray<string> Titles
    {
        get
        {
            Scheme scheme = terms.Scheme;
            string year = Figure.Whole(scheme.Period.Year);
            string file = scheme.Span.File.Length == 0 ? scheme.Id : scheme.Span.File;
            return
            [
                terms.Say($"{scheme.Title}，{year}年度", $"{scheme.Title}, {year}"),
                terms.Say($"规则文件 {file}", $"Rules {file}"),
            ];
        }
    }

    private XlsxTable Units(IReadOnlyList<ScoreSheet> sheets) => new(
        terms.Say("总分", "Totals"),
        Titles,
        [
            new(terms.Say("单位编号", "Unit id"), 16),
            new(terms.Say("单位", "Unit"), 24),
            new(terms.Say("类别", "Kind"), 16),
            new(terms.Say("满分", "Points"), 10),
            new(terms.Say("总分", "Total"), 12),
            new(terms.Say("状态", "State"), 36),
            new(terms.Say("已定", "Settled"), 12),
            new(terms.Say("最低", "Lowest"), 12),
            new(terms.Say("最高", "Highest"), 12),
        ],
        sheets.Select(Unit));

    private XlsxRow Unit(ScoreSheet sheet)
    {
        ItemScore total = sheet.Total;
        string state = total.State == ItemState.Scored ? StateText.Name(total.State, terms.Language) : StateText.Sentence(total, terms);
        return new([sheet.Unit.Id, sheet.Unit.Name, terms.Kind(sheet.Unit.Kind), total.Points, total.Score, state, total.Settled, total.Lowest, total.Highest], false);
    }

    private XlsxTable Items(IReadOnlyList<ScoreSheet> sheets) => new(
        terms.Say("明细", "Details"),
        Titles,
        [
            new(terms.Say("单位编号", "Unit id"), 14),
            new(terms.Say("单位", "Unit"), 18),
            new(terms.Say("编号", "Id"), 12),
            new(terms.Say("指标", "Indicator"), 28),
            new(terms.Say("分值", "Points"), 9),
            new(terms.Say("得分", "Score"), 9),
            new(terms.Say("细则", "Clause"), 12),
            new(terms.Say("细则原文", "Text of the clause"), 48),
            new(terms.Say("加减分", "Amount"), 9),
            new(terms.Say("累计", "Running"), 9),
            new(terms.Say("说明", "Reason"), 48),
            new(terms.Say("佐证", "Evidence"), 48),
        ],
        sheets.SelectMany(items.Of));

    private XlsxTable Others(XlsxRow[] rows) => new(
        terms.Say("其他", "Other"),
        Titles,
        [
            new(terms.Say("单位编号", "Unit id"), 14),
            new(terms.Say("单位", "Unit"), 18),
            new(terms.Say("种类", "Sort"), 24),
            new(terms.Say("编号", "Id"), 14),
            new(terms.Say("数值", "Value"), 10),
            new(terms.Say("说明", "Text"), 80),
        ],
        rows);
}
