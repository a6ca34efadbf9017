namespace Assessment.Rules.Checking.Quotes;

/// <summary>A number found in a text.</summary>
/// <param name="Value">Its value; one place of the text can have several readings.</param>
/// <param name="Text">As it stands in the text.</param>
/// <param name="Start">Where it starts, counted from 0.</param>
internal sealed record QuotedNumber(decimal Value, string Text, int Start)
{
    /// <summary>Where it ends.</summary>
    internal int End => Start + Text.Length;
}
