using Assessment.Model;
using Assessment.Rules.Explaining;

namespace Assessment.Rules.Rendering;

/// <summary>What a sheet says besides points: results, bars on the grade, evidence that was refused or not used.</summary>
internal sealed class OtherRows(SchemeTerms terms)
{
    internal IEnumerable<XlsxRow> Of(ScoreSheet sheet) =>
    [
        .. sheet.Outcomes.Select(figure => Row(sheet, terms.Say("结果", "Result"), figure.Outcome.Id, figure.Value, figure.Outcome.Title + figure.Outcome.Unit)),
        .. sheet.Bars.Select(bar => Row(sheet, terms.Say("等次限制", "Grade"), bar.Clause.Id, "", Bar(bar))),
        .. sheet.Refused.Select(fault => Row(sheet, terms.Say("有误而未采用的佐证", "Refused evidence"), fault.Descriptor.Code, "", $"{fault.Span} {fault.Message(terms.Language)}")),
        .. sheet.Unused.Select(fact => Row(sheet, terms.Say("没有细则用到的佐证", "Evidence that no clause used"), fact.Id, "", $"{fact.Kind}  {FactText.Sentence(fact, "", terms)}")),
    ];

    private static XlsxRow Row(ScoreSheet sheet, string sort, string id, XlsxCell value, string text) =>
        new([sheet.Unit.Id, sheet.Unit.Name, sort, id, value, text], false);

    private string Bar(GradeBar bar)
    {
        string facts = terms.Language.List(bar.Facts.Select(fact => fact.Id));
        return terms.Say($"不得高于“{bar.BestGrade}”，佐证 {facts}", $"not better than “{bar.BestGrade}”, evidence {facts}");
    }
}
