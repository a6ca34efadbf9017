using System.Collections.Immutable;
using System.Diagnostics;
using Assessment.Model;
using Assessment.Rules.Explaining;

namespace Assessment.Rules.Auditing;

/// <summary>Writes amounts as the language has them.</summary>
internal static class AmountForm
{
    private const string Points = "points";

    internal static Plain Of(Amount amount) => amount switch
    {
        Amount.Fixed figure => QuantityForm.Of(figure.Value),
        Amount.Table table => new PlainMap().AddOneOrMore("by", table.By).Add("table", Rows(table.Rows, 0)).ToMap(),
        Amount.Stated stated => Stated(stated),
        Amount.Given given => new PlainMap()
            .Add("given", QuantityForm.OrWord(given.Scale, Points))
            .Add(Points, QuantityForm.OrNull(given.Points))
            .ToMap(),
        _ => Measured(amount),
    };

    private static Plain.Map Measured(Amount amount) => amount switch
    {
        Amount.Bands bands => new PlainMap().Add("of", QuantityForm.Of(bands.Of)).Add("bands", Bands(bands)).ToMap(),
        Amount.Steps steps => new PlainMap().Add("of", QuantityForm.Of(steps.Of)).Add("steps", Steps(steps)).ToMap(),
        Amount.Proportion share => new PlainMap()
            .Add("of", QuantityForm.Of(share.Of))
            .Add("proportion", QuantityForm.OrWord(share.Points, Points))
            .Add("atLeast", QuantityForm.OrNull(share.Lowest))
            .Add("atMost", QuantityForm.OrNull(share.Highest))
            .ToMap(),
        Amount.Between between => new PlainMap()
            .Add("of", QuantityForm.Of(between.Of))
            .Add("between", Ends(between))
            .Add(Points, QuantityForm.OrNull(between.Points))
            .ToMap(),
        _ => throw new UnreachableException(),
    };

    private static Plain.Map Stated(Amount.Stated stated) => stated.Otherwise is { } most
        ? new PlainMap().Add("upTo", QuantityForm.Of(most)).ToMap()
        : new PlainMap()
            .Add("stated", new Plain.List([QuantityForm.Of(stated.Lowest), QuantityForm.OrWord(stated.Highest, Points)], IsTall: false))
            .ToMap();

    private static Plain.Map Bands(Amount.Bands bands) => new(
        [
            .. bands.Rows.Select(row => new PlainEntry(FigureForm.Interval(row.Range), QuantityForm.Of(row.Value))),
            .. bands.None is { } none ? [new PlainEntry("none", QuantityForm.Of(none))] : Array.Empty<PlainEntry>(),
        ],
        OrderCounts: false);

    private static Plain.Map Steps(Amount.Steps steps) => new PlainMap()
        .Add(Keyword.Of(steps.Direction), QuantityForm.Of(steps.From))
        .Add("every", QuantityForm.Of(steps.Every))
        .Add(Points, QuantityForm.Of(steps.Points))
        .AddText("partial", steps.Partial == PartialStep.Down ? "" : Keyword.Of(steps.Partial))
        .AddFlag("startCounts", steps.StartCounts)
        .ToMap();

    private static Plain.Map Ends(Amount.Between between) => new PlainMap()
        .Add("zero", QuantityForm.Of(between.Zero))
        .Add("full", QuantityForm.Of(between.Full))
        .AddText("inside", between.Inside == BetweenMode.Interpolated ? "" : Keyword.Of(between.Inside))
        .ToMap();

    private static Plain.Map Rows(ImmutableArray<TableRow> rows, int depth) => PlainMap.Of(
        rows.GroupBy(row => row.Keys[depth], StringComparer.Ordinal),
        group => group.Key,
        group => Cell([.. group], depth));

    private static Plain Cell(ImmutableArray<TableRow> rows, int depth) =>
        rows[0].Keys.Length > depth + 1 ? Rows(rows, depth + 1) : QuantityForm.Of(rows[0].Value);
}
