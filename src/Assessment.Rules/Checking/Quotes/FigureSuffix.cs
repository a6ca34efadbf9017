using System.Collections.Immutable;

namespace Assessment.Rules.Checking.Quotes;

/// <summary>What follows a number and changes its value: a percent sign, 个百分点, 万, 成, 年.</summary>
/// <param name="Length">How many characters it takes.</param>
/// <param name="Factor">What the number is multiplied by.</param>
/// <param name="KeepsPlain">Whether the number can also be meant as it stands.</param>
internal readonly record struct FigureSuffix(int Length, decimal Factor, bool KeepsPlain)
{
    private const decimal TenThousand = 10_000m;
    private const decimal HundredMillion = 100_000_000m;

    private static readonly ImmutableArray<(string Word, decimal Factor, bool KeepsPlain)> Known =
    [
        ("%", 0.01m, false), ("‰", 0.001m, false), ("个百分点", 0.01m, true), ("百分点", 0.01m, true),
        ("千", 1_000, true), ("万", TenThousand, true), ("亿", HundredMillion, true), ("成", 0.1m, true), ("年", 12, true),
    ];

    // A figure beyond this is nobody's points, and times a factor it would leave the range of decimal.
    private const decimal Largest = 1_000_000_000_000m;

    /// <summary>The suffix at the place; one without effect where there is none.</summary>
    internal static FigureSuffix At(string text, int at)
    {
        foreach ((string word, decimal factor, bool keepsPlain) in Known)
        {
            if (string.CompareOrdinal(text, at, word, 0, word.Length) == 0)
            {
                return new(word.Length, factor, keepsPlain);
            }
        }

        return new(0, 1, false);
    }

    /// <summary>The values that a number with this suffix can have.</summary>
    internal IEnumerable<decimal> ReadingsOf(decimal value)
    {
        if (value > Largest)
        {
            return [];
        }

        return Factor switch
        {
            // 1亿元 is 10000 where the figures are in 万元, and 5000万元 is 0.5 where they are in 亿元.
            HundredMillion => [value, value * Factor, value * TenThousand],
            TenThousand => [value, value * Factor, value / TenThousand],
            _ => KeepsPlain ? [value, value * Factor] : [value * Factor],
        };
    }
}
