using Assessment.Model;

namespace Assessment.Rules.Checking.Amounts;

/// <summary>The figures of an amount that are points, each of them what a single fact can bring about.</summary>
internal static class PointFigures
{
    internal static IEnumerable<KeyedQuantity> Of(string key, Amount amount) => amount switch
    {
        Amount.Fixed constant => [new(key, constant.Value)],
        Amount.Table table => table.Rows.Select(row => new KeyedQuantity("table", row.Value)),
        Amount.Bands bands => bands.Rows.Select(row => new KeyedQuantity("bands", row.Value)).Concat(Present("none", bands.None)),
        Amount.Steps steps => [new("points", steps.Points)],
        Amount.Proportion proportion => Present("proportion", proportion.Points),
        Amount.Between between => Present("points", between.Points),
        Amount.Stated { Otherwise: { } otherwise } => [new("upTo", otherwise)],
        Amount.Stated stated => Present("stated", stated.Highest).Prepend(new("stated", stated.Lowest)),
        Amount.Given given => Present("points", given.Points),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static IEnumerable<KeyedQuantity> Present(string key, Quantity? figure) =>
        figure is null ? [] : [new(key, figure)];
}
