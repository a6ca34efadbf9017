namespace Assessment.Rules.Reading;

/// <summary>What a Chinese input method writes in full width, in half width: <c>１，５％</c> is <c>1,5%</c>.</summary>
internal static class HalfWidth
{
    private const int Distance = '！' - '!';

    /// <summary>The text with letters, digits and signs in half width.</summary>
    public static string Of(string text) => string.Concat(text.Select(Of));

    private static char Of(char sign) => sign switch
    {
        >= '！' and <= '～' => (char)(sign - Distance),
        '\u3000' => ' ',
        '。' => '.',
        '、' => ',',
        '【' => '[',
        '】' => ']',
        _ => sign,
    };
}
