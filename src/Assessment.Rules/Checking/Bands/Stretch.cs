using Assessment.Model;

namespace Assessment.Rules.Checking.Bands;

/// <summary>The values between two cuts.</summary>
internal readonly record struct Stretch(Cut Start, Cut End)
{
    /// <summary>All values.</summary>
    internal static Stretch Everything { get; } = new(Cut.Lowest, Cut.Highest);

    /// <summary>From zero on.</summary>
    internal static Stretch FromZero { get; } = new(Cut.Before(0), Cut.Highest);

    /// <summary>Whether there is no value in it.</summary>
    internal bool IsEmpty => Start >= End;

    /// <summary>Whether it is a single figure.</summary>
    internal bool IsPoint => Start.Beyond == 0 && End.Beyond == 0 && Start.Value == End.Value && !IsEmpty;

    /// <summary>The values of an interval.</summary>
    internal static Stretch Of(Interval interval) => new(StartOf(interval), EndOf(interval));

    /// <summary>The values that are in both.</summary>
    internal Stretch Common(Stretch other) =>
        new(Start > other.Start ? Start : other.Start, End < other.End ? End : other.End);

    /// <summary>Whether a whole number is in it.</summary>
    internal bool HasWholeNumber()
    {
        if (IsEmpty || Start.Beyond != 0 || End.Beyond != 0)
        {
            return !IsEmpty;
        }

        decimal first = Math.Ceiling(Start.Value);
        return Cut.Before(Start == Cut.After(first) ? first + 1 : first) < End;
    }

    /// <summary>As mathematicians write it, in percent where its neighbours are; a single figure by itself.</summary>
    internal string Text(bool isPercent)
    {
        if (IsPoint)
        {
            return FigureText.Of(Start.Value, isPercent);
        }

        string start = Start.Beyond != 0 ? "(" : (Start.IsAfter ? "(" : "[") + FigureText.Of(Start.Value, isPercent);
        string end = End.Beyond != 0 ? ")" : FigureText.Of(End.Value, isPercent) + (End.IsAfter ? "]" : ")");
        return $"{start}, {end}";
    }

    private static Cut StartOf(Interval interval) => interval switch
    {
        { Lower: null } => Cut.Lowest,
        { Lower: { } lower, IncludesLower: true } => Cut.Before(lower),
        { Lower: { } lower } => Cut.After(lower),
    };

    private static Cut EndOf(Interval interval) => interval switch
    {
        { Upper: null } => Cut.Highest,
        { Upper: { } upper, IncludesUpper: true } => Cut.After(upper),
        { Upper: { } upper } => Cut.Before(upper),
    };
}
