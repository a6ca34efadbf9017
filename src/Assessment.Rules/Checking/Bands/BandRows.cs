using Assessment.Model;

namespace Assessment.Rules.Checking.Bands;

/// <summary>Bands leave no gap between them and do not overlap; those of a mark cover every value there can be.</summary>
internal static class BandRows
{
    internal static IEnumerable<Diagnostic> Check(SchemeUnderCheck scheme) =>
        from passage in scheme.Passages
        from keyed in passage.Content.Amounts
        let bands = keyed.Amount as Amount.Bands
        where bands is { Rows.IsEmpty: false } && QuantityRange.IsMeasurable(scheme.Attributes, bands.Of)
        from fault in Faults(passage.Id, keyed.Key, bands, QuantityRange.Of(scheme.Attributes, bands.Of).Common(QuantityRange.Under(keyed.Where, bands.Of)))
        select fault;

    private static IEnumerable<Diagnostic> Faults(string user, string key, Amount.Bands bands, Stretch needed)
    {
        BandCover cover = new(user, [.. bands.Rows.Select(row => (row.Range, row.Span))], QuantityRange.IsWhole(bands.Of));
        return cover.Between().Concat(key == "score"
            ? cover.Beyond(needed).Select(missing => Diagnostic.Of(CheckDiagnostics.MarkLeavesValues, bands.Span, user, missing))
            : []);
    }
}
