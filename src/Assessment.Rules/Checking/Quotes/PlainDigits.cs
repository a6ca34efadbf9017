namespace Assessment.Rules.Checking.Quotes;

/// <summary>A text with its digits and the signs of numbers in half width, character by character, so that places stay the same.</summary>
internal static class PlainDigits
{
    internal static string Of(string text) => string.Concat(text.Select(Of));

    private static char Of(char sign) => sign switch
    {
        >= '０' and <= '９' => (char)(sign - '０' + '0'),
        '．' => '.',
        '％' or '﹪' => '%',
        '／' => '/',
        _ => sign,
    };
}
