namespace Assessment.Rules.Reading;

/// <summary>The two ends of an interval as text, before anybody knows what they measure.</summary>
/// <param name="IncludesLower">True for <c>[</c>.</param>
/// <param name="Lower">Lower end; empty when it is left out.</param>
/// <param name="Upper">Upper end; empty when it is left out.</param>
/// <param name="IncludesUpper">True for <c>]</c>.</param>
internal sealed record Bracketed(bool IncludesLower, string Lower, string Upper, bool IncludesUpper)
{
    /// <summary>Takes <c>[a, b)</c> apart; null when the text is not written so.</summary>
    public static Bracketed? From(string text)
    {
        string trimmed = text.Trim();
        if (trimmed is not ['[' or '(', .. string inner, ']' or ')'] || inner.Split(',') is not [string lower, string upper])
        {
            return null;
        }

        return new(
            IncludesLower: trimmed[0] == '[' && lower.Trim().Length > 0,
            lower.Trim(),
            upper.Trim(),
            IncludesUpper: trimmed[^1] == ']' && upper.Trim().Length > 0);
    }
}
