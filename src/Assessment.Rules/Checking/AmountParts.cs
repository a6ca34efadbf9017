using Assessment.Model;

namespace Assessment.Rules.Checking;

/// <summary>The quantities of an amount, each under the key where the user wrote it.</summary>
internal static class AmountParts
{
    internal static IEnumerable<KeyedQuantity> Of(string key, Amount amount) => amount switch
    {
        Amount.Fixed constant => [new(key, constant.Value)],
        Amount.Table table => table.Rows.Select(row => new KeyedQuantity("table", row.Value)),
        Amount.Bands bands => OfBands(bands),
        Amount.Steps steps => OfSteps(steps),
        Amount.Proportion proportion => Present(
            ("of", proportion.Of), ("proportion", proportion.Points), ("atLeast", proportion.Lowest), ("atMost", proportion.Highest)),
        Amount.Between between => Present(
            ("of", between.Of), ("zero", between.Zero), ("full", between.Full), ("points", between.Points)),
        Amount.Stated { Otherwise: { } otherwise } => [new("upTo", otherwise)],
        Amount.Stated stated => Present(("stated", stated.Lowest), ("stated", stated.Highest)),
        Amount.Given given => Present(("given", given.Scale), ("points", given.Points)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static IEnumerable<KeyedQuantity> OfBands(Amount.Bands bands) =>
    [
        new("of", bands.Of),
        .. bands.Rows.Select(row => new KeyedQuantity("bands", row.Value)),
        .. Present(("none", bands.None)),
    ];

    private static IEnumerable<KeyedQuantity> OfSteps(Amount.Steps steps) => Present(
        ("of", steps.Of),
        (steps.Direction == StepDirection.Below ? "below" : "above", steps.From),
        ("every", steps.Every),
        ("points", steps.Points));

    private static IEnumerable<KeyedQuantity> Present(params IEnumerable<(string Key, Quantity? Quantity)> parts) =>
        from part in parts
        where part.Quantity is not null
        select new KeyedQuantity(part.Key, part.Quantity);
}
