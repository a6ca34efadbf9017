using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Checking.Bands;

/// <summary>What a list of bands covers: a gap between them and an overlap are faults.</summary>
internal sealed class BandCover
{
    private readonly string user;
    private readonly bool isWhole;
    private readonly bool isPercent;

    // Invariant: in order of their lower ends, whatever the order in the file.
    private readonly ImmutableArray<Row> rows;

    /// <param name="user">Id of the clause or rule that has the bands.</param>
    /// <param name="bands">The bands with their places in the file; at least one.</param>
    /// <param name="isWhole">Whether what they measure has whole values only.</param>
    internal BandCover(string user, ImmutableArray<(Interval Range, SourceSpan Span)> bands, bool isWhole)
    {
        (this.user, this.isWhole) = (user, isWhole);
        rows = [.. bands.Select(band => new Row(band.Range, band.Span, Stretch.Of(band.Range))).OrderBy(row => row.Values.Start).ThenBy(row => row.Values.End)];
        isPercent = bands.Any(band => band.Range.Text.Contains('%', StringComparison.Ordinal));
    }

    /// <summary>The faults between the bands, in order of their values.</summary>
    internal IEnumerable<Diagnostic> Between()
    {
        Row highest = rows[0];
        foreach (Row row in rows.Skip(1))
        {
            Stretch common = highest.Values.Common(row.Values);
            Stretch gap = new(highest.Values.End, row.Values.Start);
            if (!common.IsEmpty)
            {
                yield return Overlap(highest, row, common);
            }
            else if (IsMissing(gap))
            {
                yield return Gap(row, gap);
            }

            highest = row.Values.End > highest.Values.End ? row : highest;
        }
    }

    /// <summary>What is needed below and above all bands, as intervals.</summary>
    internal IEnumerable<string> Beyond(Stretch needed)
    {
        Cut end = rows.Max(row => row.Values.End);
        Stretch[] ends = [new(needed.Start, rows[0].Values.Start), new(end, needed.End)];
        return ends.Where(IsMissing).Select(missing => missing.Text(isPercent));
    }

    private bool IsMissing(Stretch values) => isWhole ? values.HasWholeNumber() : !values.IsEmpty;

    private Diagnostic Overlap(Row first, Row second, Stretch common)
    {
        (Row earlier, Row later) = first.Span.Line < second.Span.Line || (first.Span.Line == second.Span.Line && first.Span.Column < second.Span.Column)
            ? (first, second)
            : (second, first);
        return Diagnostic.Of(CheckDiagnostics.BandOverlap, later.Span, user, earlier.Range.Text, later.Range.Text, common.Text(isPercent)) with
        {
            Related = [earlier.Span],
        };
    }

    private Diagnostic Gap(Row after, Stretch gap) => Diagnostic.Of(
        gap.IsPoint ? CheckDiagnostics.BandEndForgotten : CheckDiagnostics.BandGap, after.Span, user, gap.Text(isPercent));

    private readonly record struct Row(Interval Range, SourceSpan Span, Stretch Values);
}
