using System.Collections.Immutable;
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
        from fault in Faults(new(passage.Id, keyed.Key, bands, QuantityRange.Of(scheme.Attributes, bands.Of).Common(Asked(keyed.Where, bands.Of))))
        select fault;

    private static IEnumerable<Diagnostic> Faults(BandList list) => Between(list).Concat(list.Key == "score" ? Beyond(list) : []);

    // A mark need not cover values that `where` keeps out.
    private static Stretch Asked(Condition? where, Quantity of) => where switch
    {
        Condition.Within within when within.Of is Quantity.OfFact measured && of is Quantity.OfFact asked && measured.Attribute == asked.Attribute
            => Stretch.Of(within.Range),
        Condition.All all => all.Conditions.Aggregate(Stretch.Everything, (common, part) => common.Common(Asked(part, of))),
        _ => Stretch.Everything,
    };

    private static IEnumerable<Diagnostic> Between(BandList list)
    {
        Row highest = list.Rows[0];
        foreach (Row row in list.Rows.Skip(1))
        {
            Stretch common = highest.Values.Common(row.Values);
            Stretch gap = new(highest.Values.End, row.Values.Start);
            if (!common.IsEmpty)
            {
                yield return Overlap(list, highest.Band, row.Band, common);
            }
            else if (list.IsMissing(gap))
            {
                yield return Gap(list, row.Band, gap);
            }

            highest = row.Values.End > highest.Values.End ? row : highest;
        }
    }

    private static Diagnostic Overlap(BandList list, Band first, Band second, Stretch common)
    {
        (Band earlier, Band later) = first.Span.Line < second.Span.Line || (first.Span.Line == second.Span.Line && first.Span.Column < second.Span.Column)
            ? (first, second)
            : (second, first);
        return Diagnostic.Of(CheckDiagnostics.BandOverlap, later.Span, list.User, earlier.Range.Text, later.Range.Text, common.Text(list.IsPercent)) with
        {
            Related = [earlier.Span],
        };
    }

    private static Diagnostic Gap(BandList list, Band after, Stretch gap) => Diagnostic.Of(
        gap.IsPoint ? CheckDiagnostics.BandEndForgotten : CheckDiagnostics.BandGap, after.Span, list.User, gap.Text(list.IsPercent));

    private static IEnumerable<Diagnostic> Beyond(BandList list)
    {
        Cut end = list.Rows.Max(row => row.Values.End);
        Stretch[] ends = [new(list.Needed.Start, list.Rows[0].Values.Start), new(end, list.Needed.End)];
        return ends.Where(list.IsMissing)
            .Select(missing => Diagnostic.Of(CheckDiagnostics.MarkLeavesValues, list.Bands.Span, list.User, missing.Text(list.IsPercent)));
    }

    private readonly record struct Row(Band Band, Stretch Values);

    private sealed record BandList(string User, string Key, Amount.Bands Bands, Stretch Needed)
    {
        // Invariant: in order of their lower ends, whatever the order in the file.
        internal ImmutableArray<Row> Rows { get; } =
            [.. Bands.Rows.Select(row => new Row(row, Stretch.Of(row.Range))).OrderBy(row => row.Values.Start).ThenBy(row => row.Values.End)];

        internal bool IsPercent { get; } = Bands.Rows.Any(row => row.Range.Text.Contains('%', StringComparison.Ordinal));

        internal bool IsMissing(Stretch values) => QuantityRange.IsWhole(Bands.Of) ? values.HasWholeNumber() : !values.IsEmpty;
    }
}
