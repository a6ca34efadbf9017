namespace Assessment.Rules.Reading;

/// <summary>Reads YAML into a tree of located nodes: first the limits, then the events, then the tree.</summary>
internal static class YamlTree
{
    /// <summary>Reads the one document of a text.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="fileName">The file as the user named it.</param>
    /// <param name="limits">How much is read before the file is refused.</param>
    /// <returns>
    /// The tree, or null when the text is no YAML, is empty or goes beyond a limit. A tree can come with errors
    /// (anchors, tags, duplicate keys), so that its reader finds its own in the same run.
    /// </returns>
    public static ReadResult<YamlNode> Read(string text, string fileName, Limits limits)
    {
        var faults = new Faults(limits.Faults);
        YamlNode? root = ReadRoot(text, fileName, limits, faults);
        return new(root, faults.InOrder());
    }

    private static YamlNode? ReadRoot(string text, string fileName, Limits limits, Faults faults)
    {
        if (!TextSize.IsWithin(limits, text, fileName, faults))
        {
            return null;
        }

        var events = YamlEvents.Read(text, fileName, limits, faults);
        return events is null ? null : new YamlTreeBuilder(events, fileName, faults).Build();
    }
}
