using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Checking.Amounts;

namespace Assessment.Rules.Checking.Quotes;

/// <summary>Every figure of a clause or requirement stands in its quoted text, unless it names an assumption.</summary>
internal static class FiguresQuoted
{
    // Words by which a text means all points of the item without saying how many they are.
    private static readonly ImmutableArray<string> WholeItem =
        ["满分", "全分", "不得分", "不计分", "扣完", "扣光", "全扣", "全部", "该项", "本项", "此项"];

    internal static IEnumerable<Diagnostic> Check(SchemeUnderCheck scheme) =>
        scheme.Passages
            .Where(passage => passage is { Text: not null, RestsOnReading: false })
            .SelectMany(passage => Faults(scheme, passage, QuotedNumbers.In(passage.Text ?? "")));

    private static IEnumerable<Diagnostic> Faults(SchemeUnderCheck scheme, Passage passage, ImmutableArray<QuotedNumber> quoted)
    {
        decimal? points = passage.Owner is null || !MeansWholeItem(passage) ? null : ItemRoom.Of(passage.Owner.Node, scheme.Figures).Points;
        return WrittenFigure.AllOf(passage)
            .Where(figure => !figure.IsExempt && figure.Magnitude != points)
            .Where(figure => !quoted.Any(number => figure.Readings.Contains(number.Value)))
            .Select(figure => Fault(passage, figure, quoted));
    }

    private static Diagnostic Fault(Passage passage, WrittenFigure figure, ImmutableArray<QuotedNumber> quoted) => quoted.IsEmpty
        ? Diagnostic.Of(CheckDiagnostics.NothingQuoted, figure.Span, passage.Id, figure.Key, figure.Text)
        : Diagnostic.Of(CheckDiagnostics.FigureNotQuoted, figure.Span, passage.Id, figure.Key, figure.Text, Shown(quoted, figure.Magnitude));

    private static bool MeansWholeItem(Passage passage) =>
        WholeItem.Any(word => passage.Text?.Contains(word, StringComparison.Ordinal) == true);

    // The nearest first: the figure that was meant is probably among them.
    private static string Shown(ImmutableArray<QuotedNumber> quoted, decimal wanted) =>
        Listing.Of(quoted.OrderBy(number => Math.Abs(number.Value - wanted)).Select(number => number.Text));
}
