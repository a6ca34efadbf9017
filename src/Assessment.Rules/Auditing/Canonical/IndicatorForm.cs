using System.Diagnostics;
using Assessment.Model;
using Assessment.Rules.Explaining;

namespace Assessment.Rules.Auditing;

/// <summary>Writes the tree as the language has it.</summary>
internal static class IndicatorForm
{
    internal static Plain Of(Branch branch) => branch switch
    {
        Branch.Single single => Of(single.Indicator),
        Branch.OneOf oneOf => new PlainMap().AddTall("oneOf", oneOf.Alternates, Alternate).ToMap(),
        _ => throw new UnreachableException(),
    };

    /// <summary>What an indicator says about itself, without its requirements, clauses and children.</summary>
    internal static PlainMap Head(Indicator indicator) => Bounds(indicator, new PlainMap()
        .AddText("id", indicator.Id)
        .AddText("title", indicator.Title)
        .Add("points", QuantityForm.OrNull(indicator.Points))
        .AddText("text", indicator.Text)
        .AddText("assessor", indicator.Assessor)
        .AddTexts("appliesTo", indicator.AppliesTo?.Names ?? [])
        .AddText("notApplicable", indicator.NotApplicable is { } treatment ? Keyword.Of(treatment) : "")
        .Add("start", Start(indicator.Start)));

    internal static Plain? Rounding(Rounding? rounding) => rounding is null
        ? null
        : new PlainMap().AddText("to", FigureForm.Number(rounding.To)).AddText("mode", Keyword.Of(rounding.Mode)).ToMap();

    private static Plain.Map Of(Indicator indicator) => Head(indicator)
        .AddTall("requires", indicator.Requirements, RequirementForm.Of)
        .AddTall("clauses", indicator.Clauses, clause => ClauseForm.Of(clause, indicator.Id))
        .AddTall("indicators", indicator.Children, Of)
        .ToMap();

    private static Plain Alternate(Alternate alternate) => new PlainMap()
        .AddTexts("appliesTo", alternate.AppliesTo.Names)
        .AddTall("indicators", alternate.Indicators, Of)
        .ToMap();

    private static PlainMap Bounds(Indicator indicator, PlainMap map) => (indicator.IsExtra ? Extra(indicator, map) : MinMax(indicator, map))
        .Add("scale", QuantityForm.OrNull(indicator.Scale))
        .Add("weight", QuantityForm.OrNull(indicator.Weight))
        .Add("round", Rounding(indicator.Rounding))
        .AddFlag("placeholder", indicator.IsPlaceholder)
        .AddText("note", indicator.Note)
        .AddTexts("assumptions", indicator.Assumptions);

    private static PlainMap MinMax(Indicator indicator, PlainMap map) => map
        .Add("min", Bound(indicator.Lowest))
        .Add("max", Bound(indicator.Highest));

    private static PlainMap Extra(Indicator indicator, PlainMap map) => map.Add("extra", new PlainMap()
        .Add("min", Bound(indicator.Lowest))
        .Add("max", Bound(indicator.Highest))
        .ToMap());

    private static Plain? Start(StartMark? start) => start switch
    {
        null => null,
        StartMark.Full => new Plain.Text("full"),
        StartMark.At at => QuantityForm.Of(at.Value),
        _ => throw new UnreachableException(),
    };

    private static Plain? Bound(Bound? bound) => bound switch
    {
        null => null,
        Model.Bound.None => new Plain.Text("none"),
        Model.Bound.At at => QuantityForm.Of(at.Value),
        _ => throw new UnreachableException(),
    };
}
