using System.Collections.Immutable;

namespace Assessment.Rules.Reading;

/// <summary>Reads texts: words for people, and names that another part of the file defines.</summary>
internal static class PlainTextReader
{
    /// <summary>The text without white space around it; empty after reporting that there is none.</summary>
    public static string Read(YamlNode node, Faults faults) =>
        Expect.Scalar(node, faults)?.Text.Trim() ?? "";

    /// <summary>One text or a list of them.</summary>
    public static ImmutableArray<string> ReadMany(YamlNode node, Faults faults) =>
        [.. Expect.OneOrMore(node, faults).Select(item => Read(item, faults))];
}
