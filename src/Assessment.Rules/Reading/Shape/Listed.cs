namespace Assessment.Rules.Reading;

/// <summary>Words in a row, for a sentence that puts back quotes around its argument.</summary>
internal static class Listed
{
    /// <summary>The words, each in back quotes but for the outer ones.</summary>
    public static string Of(ReadOnlySpan<string> words) => string.Join("`, `", words);
}
