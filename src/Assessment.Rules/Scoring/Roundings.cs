using Assessment.Model;

namespace Assessment.Rules.Scoring;

/// <summary>Declared rounding, the only rounding of scores.</summary>
internal static class Roundings
{
    public static decimal Apply(Rounding rounding, decimal value)
    {
        var mode = rounding.Mode switch
        {
            RoundingMode.HalfUp => MidpointRounding.AwayFromZero,
            RoundingMode.Down => MidpointRounding.ToZero,
            _ => value < 0 ? MidpointRounding.ToNegativeInfinity : MidpointRounding.ToPositiveInfinity,
        };
        return Math.Round(value / rounding.To, mode) * rounding.To;
    }
}
