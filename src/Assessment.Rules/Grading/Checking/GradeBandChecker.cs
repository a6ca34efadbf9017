using Assessment.Rules.Checking.Bands;
using Assessment.Rules.Reading;

namespace Assessment.Rules.Grading;

/// <summary>Holds that every value of the figure lies in exactly one band.</summary>
internal static class GradeBandChecker
{
    /// <summary>Reports gaps, overlaps, and values beyond all bands.</summary>
    public static void Check(GradeStart.Bands bands, Faults faults)
    {
        string rule = bands.Head.Id;
        BandCover cover = new(rule, [.. bands.Rows.Select(row => (row.Values, row.Span))], isWhole: false);
        faults.AddAll([.. cover.Between()]);
        foreach (string missing in cover.Beyond(Stretch.Everything))
        {
            faults.Report(GradingDiagnostics.BandsLeaveValues, bands.Span, rule, missing);
        }
    }
}
