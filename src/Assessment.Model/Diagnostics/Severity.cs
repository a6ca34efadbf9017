namespace Assessment.Model;

/// <summary>How grave a diagnostic is.</summary>
public enum Severity
{
    /// <summary>Worth knowing, nothing to repair: an open assumption, a parameter that the year's decision gives.</summary>
    Information,

    /// <summary>Probably a mistake; the file can still be used.</summary>
    Warning,

    /// <summary>The file, or the one fact, cannot be used.</summary>
    Error,
}
