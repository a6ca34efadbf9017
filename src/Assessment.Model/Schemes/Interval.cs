namespace Assessment.Model;

/// <summary>An interval as mathematicians write it, such as <c>[75%, 100%)</c>. A missing end is open to that side.</summary>
/// <param name="Lower">Lower end; null means no lower end.</param>
/// <param name="IncludesLower">Whether the lower end belongs to the interval.</param>
/// <param name="Upper">Upper end; null means no upper end.</param>
/// <param name="IncludesUpper">Whether the upper end belongs to the interval.</param>
/// <param name="Text">As written in the file.</param>
public sealed record Interval(decimal? Lower, bool IncludesLower, decimal? Upper, bool IncludesUpper, string Text);
