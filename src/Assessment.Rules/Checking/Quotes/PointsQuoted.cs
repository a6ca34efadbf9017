using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Checking.Quotes;

/// <summary>The points of a node are those in its title or text, where these give any.</summary>
internal static class PointsQuoted
{
    // Before a figure these say that it is an amount of a clause and not the worth of the item.
    private const string AmountWords = "扣加减得罚奖计低高少多每次件项人起个";

    // After 分 these make another word of it (分钟, 分之, 分类, 分别 …) or a threshold (60分以上).
    private const string OtherWords = "钟之类别为管工组公局析布批期以及/";

    internal static IEnumerable<Diagnostic> Check(SchemeUnderCheck scheme) =>
        from place in scheme.Nodes
        let points = place.Node.Points as Quantity.Number
        where points is not null && place.Node.Assumptions.IsEmpty
        let quoted = In($"{place.Node.Title} {place.Node.Text}")
        where !quoted.IsEmpty && !IsAmong(points.Value, quoted)
        select Diagnostic.Of(
            CheckDiagnostics.PointsNotQuoted,
            points.Span,
            place.Node.Id,
            FigureText.Of(points),
            Listing.Of(quoted.Select(number => number.Text)));

    // The text of a block may give the points of its parts only.
    private static bool IsAmong(decimal points, ImmutableArray<QuotedNumber> quoted) =>
        quoted.Any(number => number.Value == points)
        || quoted.DistinctBy(number => number.Start).Sum(number => number.Value) == points;

    private static ImmutableArray<QuotedNumber> In(string text) =>
        [.. QuotedNumbers.In(text).Where(number => IsFollowedByPoints(text, number.End) && !IsAmount(text, number.Start))];

    private static bool IsFollowedByPoints(string text, int at)
    {
        string rest = text[at..].TrimStart();
        return rest.StartsWith('分') && (rest.Length == 1 || !OtherWords.Contains(rest[1], StringComparison.Ordinal));
    }

    private static bool IsAmount(string text, int at)
    {
        string before = text[..at].TrimEnd();
        return before.Length > 0 && AmountWords.Contains(before[^1], StringComparison.Ordinal);
    }
}
