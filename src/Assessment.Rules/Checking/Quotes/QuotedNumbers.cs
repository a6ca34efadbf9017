using System.Collections.Immutable;

namespace Assessment.Rules.Checking.Quotes;

/// <summary>Finds the numbers in an official text, whether in digits, in Chinese numerals or in words.</summary>
/// <remarks>Generous on purpose: a number that is found though nobody meant it hides a slip, one that is missed blames a correct clause.</remarks>
internal static class QuotedNumbers
{
    private static readonly ImmutableArray<(string Word, decimal Value)> Words =
    [
        ("百分制", 100), ("加倍", 2), ("翻倍", 2), ("双倍", 2), ("成倍", 2), ("一倍", 2), ("翻番", 2), ("翻一番", 2),
        ("半年", 6), ("半", 0.5m),
    ];

    /// <summary>All readings of all numbers, in the order of the text.</summary>
    internal static ImmutableArray<QuotedNumber> In(string text)
    {
        string plain = PlainDigits.Of(text);
        ImmutableArray<QuotedNumber>.Builder found = ImmutableArray.CreateBuilder<QuotedNumber>();
        int at = 0;
        while (at < plain.Length)
        {
            found.AddRange(Words.Where(word => string.CompareOrdinal(plain, at, word.Word, 0, word.Word.Length) == 0)
                .Select(word => new QuotedNumber(word.Value, text.Substring(at, word.Word.Length), at)));
            at += AddFigure(text, plain, at, found);
        }

        return found.ToImmutable();
    }

    // How far to go on: past the figure, or by one character where there is none.
    private static int AddFigure(string text, string plain, int at, ImmutableArray<QuotedNumber>.Builder found)
    {
        Figure? figure = FractionWords.At(plain, at) ?? Figure.At(plain, at);
        if (figure is null)
        {
            return 1;
        }

        FigureSuffix suffix = FigureSuffix.At(plain, at + figure.Length);
        string quotation = text.Substring(at, figure.Length + suffix.Length);
        found.AddRange(suffix.ReadingsOf(figure.Value).Concat(figure.Others).Select(value => new QuotedNumber(value, quotation, at)));
        return quotation.Length;
    }
}
