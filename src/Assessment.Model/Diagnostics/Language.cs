namespace Assessment.Model;

/// <summary>The language in which messages and explanations are worded.</summary>
public enum Language
{
    /// <summary>Simplified Chinese.</summary>
    Chinese,

    /// <summary>English.</summary>
    English,
}
