using Assessment.Model;

namespace Assessment.Rules.Checking.Amounts;

/// <summary>What a figure has to be, whatever the document says.</summary>
/// <param name="Key">Key where the figure stands.</param>
/// <param name="Figure">The figure; null where none is written.</param>
/// <param name="Least">Least value.</param>
/// <param name="MayEqual">Whether the least value itself will do.</param>
/// <param name="IsWhole">Whether it counts occurrences.</param>
internal sealed record Demand(string Key, Quantity? Figure, decimal Least, bool MayEqual, bool IsWhole)
{
    internal static Demand Positive(string key, Quantity? figure) => new(key, figure, 0, MayEqual: false, IsWhole: false);

    internal static Demand NotNegative(string key, Quantity? figure) => new(key, figure, 0, MayEqual: true, IsWhole: false);

    internal static Demand Number(string key, Quantity? figure, decimal least) => new(key, figure, least, MayEqual: true, IsWhole: true);

    /// <summary>The bound in signs that need no translation.</summary>
    internal string Bound => (MayEqual ? "≥ " : "> ") + FigureText.Of(Least);

    /// <summary>Whether a value meets the bound.</summary>
    internal bool IsMetBy(decimal value) => MayEqual ? value >= Least : value > Least;
}
