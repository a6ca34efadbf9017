namespace Assessment.Rules;

/// <summary>A rule file as it was used.</summary>
/// <param name="Name">The file as the user named it.</param>
/// <param name="Text">Its text.</param>
public sealed record RuleFile(string Name, string Text)
{
    /// <summary>Bytes that a YAML file of any kind may have in UTF-8: a program that reads one from a disk need take in no more than one above.</summary>
    public const int MostBytes = 8 * 1024 * 1024;

    /// <summary>The file without a byte order mark and with lines ended by <c>\n</c>, as records keep it.</summary>
    public RuleFile Normalized() => this with
    {
        Text = Text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'),
    };
}

/// <summary>The version of the engine, as records name it.</summary>
public static class EngineVersion
{
    /// <summary>The version; the same as that of the package.</summary>
    public const string Current = "0.1.0";
}
