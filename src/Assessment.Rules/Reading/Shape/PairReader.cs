using System.Collections.Immutable;
using System.Globalization;

namespace Assessment.Rules.Reading;

/// <summary>Reads lists of exactly two.</summary>
internal static class PairReader
{
    /// <summary>The two entries; unusable ones after reporting that there are not two.</summary>
    public static (YamlNode First, YamlNode Second) Read(YamlNode node, Faults faults)
    {
        ImmutableArray<YamlNode> items = Expect.Items(node, faults);
        if (items is [YamlNode first, YamlNode second])
        {
            return (first, second);
        }

        if (!items.IsEmpty)
        {
            faults.Report(ShapeDiagnostics.WrongLength, node.Span, items.Length.ToString(CultureInfo.InvariantCulture), "2");
        }

        return (new YamlUnusable(node.Span), new YamlUnusable(node.Span));
    }
}
