using Assessment.Model;

namespace Assessment.Rules.Reading;

/// <summary>Reads YAML into a tree of located nodes: first the size, then events and tree together.</summary>
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

        Faults ofTree = new(limits.Faults);
        YamlEvents events = new(text, fileName, limits, faults);
        YamlNode? root = new YamlTreeBuilder(events, fileName, ofTree).Build();
        if (events.IsBroken)
        {
            // What the half of a tree seemed to lack may stand in the other half.
            return null;
        }

        if (root is null or YamlScalar { IsAbsent: true })
        {
            faults.Report(YamlDiagnostics.EmptyFile, SourceSpan.WholeFile(fileName));
            return null;
        }

        faults.Join(ofTree);
        return root;
    }
}
