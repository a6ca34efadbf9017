using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Scoring;

namespace Assessment.Rules.Auditing;

/// <summary>A value of a quantity at which something changes.</summary>
/// <param name="Value">The value.</param>
/// <param name="Side">Whether it changes at the value itself, or only beyond it.</param>
internal sealed record Edge(Rational Value, EdgeSide Side)
{
    /// <summary>The value itself.</summary>
    internal static Edge At(Rational value) => new(value, EdgeSide.At);

    /// <summary>The value itself and what lies right beside it.</summary>
    internal static ImmutableArray<Edge> Around(Rational value) => [At(value), new(value, EdgeSide.Below), new(value, EdgeSide.Above)];

    /// <summary>Where an interval is entered and where it is left.</summary>
    internal static IEnumerable<Edge> Of(Interval range) =>
    [
        .. range.Lower is { } lower ? [At(lower), new(lower, range.IncludesLower ? EdgeSide.Below : EdgeSide.Above)] : Array.Empty<Edge>(),
        .. range.Upper is { } upper ? [At(upper), new(upper, range.IncludesUpper ? EdgeSide.Above : EdgeSide.Below)] : Array.Empty<Edge>(),
    ];
}

/// <summary>On which side of a value something changes.</summary>
internal enum EdgeSide
{
    /// <summary>At the value.</summary>
    At,

    /// <summary>Below it, however little.</summary>
    Below,

    /// <summary>Above it, however little.</summary>
    Above,
}
