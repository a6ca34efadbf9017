using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Checking.Bands;

namespace Assessment.Rules.Checking.Quotes;

/// <summary>A figure in the structured part of a clause.</summary>
/// <param name="Key">Key where it stands.</param>
/// <param name="Value">Its value.</param>
/// <param name="IsPercent">Whether it is a percentage.</param>
/// <param name="CountsWhole">Whether it is a bound of whole numbers, so that 4 and more is the same as more than 3.</param>
/// <param name="Span">Place in the file.</param>
internal sealed record WrittenFigure(string Key, decimal Value, bool IsPercent, bool CountsWhole, SourceSpan Span)
{
    /// <summary>Its value without the sign: a text says which way it goes in words.</summary>
    internal decimal Magnitude => Math.Abs(Value);

    /// <summary>Nothing, the whole and a single one need no words of their own.</summary>
    internal bool IsExempt => Magnitude is 0 or 1;

    /// <summary>As written in the file.</summary>
    internal string Text => FigureText.Of(Value, IsPercent);

    /// <summary>Values in a text that mean this figure.</summary>
    internal ImmutableArray<decimal> Readings => (Key, IsPercent) switch
    {
        // In 75-100% the first figure has no sign of its own.
        (_, true) => [Magnitude, Magnitude / 0.01m],
        // 第四次起 leaves three free.
        ("free", _) => [Magnitude, Magnitude + 1],
        // 超过两次 acts from the third.
        ("zero", _) => [Magnitude, Magnitude - 1],
        _ => CountsWhole ? [Magnitude, Magnitude - 1, Magnitude + 1] : [Magnitude],
    };

    /// <summary>All figures of a passage: numbers, and the ends of intervals. An end that two neighbouring bands share is one figure.</summary>
    internal static IEnumerable<WrittenFigure> AllOf(Passage passage) =>
        Numbers(passage.Content).DistinctBy(figure => (figure.Span, figure.Value))
            .Concat(passage.Content.Intervals.SelectMany(Ends).DistinctBy(figure => (figure.Key, figure.Value)));

    private static IEnumerable<WrittenFigure> Numbers(PassageContent content) =>
        from keyed in content.Quantities
        let number = keyed.Quantity as Quantity.Number
        where number is not null
        select new WrittenFigure(keyed.Key, number.Value, number.IsPercent, false, number.Span);

    private static IEnumerable<WrittenFigure> Ends(KeyedInterval keyed)
    {
        bool isWhole = keyed.Of is not null && QuantityRange.IsWhole(keyed.Of);
        bool isPercent = keyed.Interval.Text.Contains('%', StringComparison.Ordinal);
        return
            from end in new[] { keyed.Interval.Lower, keyed.Interval.Upper }
            where end is not null
            select new WrittenFigure(keyed.Key, end.Value, isPercent, isWhole, keyed.Span);
    }
}
