namespace Assessment.Rules.Reading;

/// <summary>A number as it was written.</summary>
/// <param name="Value">Its value; 75% is 0.75.</param>
/// <param name="IsPercent">True when it was written as a percentage.</param>
internal readonly record struct ParsedNumber(decimal Value, bool IsPercent);
