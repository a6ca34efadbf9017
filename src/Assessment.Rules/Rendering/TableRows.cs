using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Explaining;

namespace Assessment.Rules.Rendering;

/// <summary>One row of the official table.</summary>
/// <param name="Cells">Its cells, one for each heading; a line break parts the clauses of a cell.</param>
/// <param name="IsLeaf">Whether it is an item that is scored itself.</param>
/// <param name="Points">Its points; null where they are no plain figure.</param>
internal sealed record PrintedRow(ImmutableArray<string> Cells, bool IsLeaf, decimal? Points);

/// <summary>The rows of the official table, in the document's order.</summary>
internal sealed class TableRows(Scheme scheme, Language language)
{
    /// <summary>Place of the points among the cells.</summary>
    internal const int PointsColumn = 2;

    private readonly SchemeTerms terms = new(scheme, language);

    internal ImmutableArray<string> Headings => language == Language.Chinese
        ? ["编号", "指标", "分值", "考评细则", "适用单位", "评分单位"]
        : ["Id", "Indicator", "Points", "Clauses", "Applies to", "Assessor"];

    /// <summary>Document, issuer, number and date, as far as the file names them.</summary>
    internal string Source
    {
        get
        {
            DocumentSource source = scheme.Source;
            return terms.Language.Clauses([source.Document, source.Issuer, source.Number, source.Date]);
        }
    }

    internal IEnumerable<PrintedRow> All() => scheme.Indicators.SelectMany(branch => Of(branch, null));

    private IEnumerable<PrintedRow> Of(Branch branch, UnitSelector? group) => branch switch
    {
        Branch.Single single => Of(single.Indicator, group),
        Branch.OneOf oneOf => oneOf.Alternates.SelectMany(alternate => alternate.Indicators.SelectMany(inner => Of(inner, alternate.AppliesTo))),
        _ => [],
    };

    private IEnumerable<PrintedRow> Of(Indicator indicator, UnitSelector? group) => indicator.Children
        .SelectMany(child => Of(child, null))
        .Prepend(new PrintedRow(
            [indicator.Id, indicator.Title, Points(indicator), Clauses(indicator), Units(indicator.AppliesTo ?? group), indicator.Assessor],
            indicator.Children.IsEmpty,
            indicator.Points is Quantity.Number number ? number.Value : null));

    private string Points(Indicator indicator) => indicator.Points switch
    {
        Quantity.Number number => Figure.Exact(number.Value),
        Quantity.OfParameter parameter => terms.Parameter(parameter.Id),
        null => terms.Say("附加", "extra"),
        _ => terms.Say("另行计算", "computed"),
    };

    private static string Clauses(Indicator indicator)
    {
        IEnumerable<string> texts = indicator.Clauses
            .Select(clause => clause.Text)
            .Where(text => !indicator.Text.Contains(text, StringComparison.Ordinal));
        return string.Join('\n', texts.Prepend(indicator.Text).Where(text => text.Length > 0));
    }

    private string Units(UnitSelector? selector) => selector is null ? "" : language.List(selector.Names.Select(Unit));

    private string Unit(string name) =>
        scheme.Units.Groups.Where(group => group.Name == name).Select(group => group.Title)
            .Concat(scheme.Units.Kinds.Concat(scheme.Units.Tags).Where(title => title.Name == name).Select(title => title.Title))
            .FirstOrDefault(name);
}
