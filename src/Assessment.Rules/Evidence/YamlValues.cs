using Assessment.Model;
using Assessment.Rules.Reading;

namespace Assessment.Rules.Evidence;

/// <summary>Reads the values of YAML nodes in the shapes that a fact can have. YAML has no types: texts are words.</summary>
internal static class YamlValues
{
    internal static RawValue Of(YamlNode node) => node switch
    {
        YamlScalar { IsAbsent: true } => RawValue.Nothing,
        YamlScalar scalar => RawValue.OfWord(scalar.Text),
        YamlSequence sequence when sequence.Items.All(item => item is YamlScalar) =>
            RawValue.OfList([.. sequence.Items.OfType<YamlScalar>().Select(item => item.Text)]),
        YamlMapping { Entries.Length: 2 } mapping => RawValue.OfParts(Part(mapping, "numerator"), Part(mapping, "denominator")),
        _ => RawValue.OfOther(node.Quotation),
    };

    private static RawValue? Part(YamlMapping mapping, string key)
    {
        if (mapping.Find(key)?.Value is not YamlScalar scalar)
        {
            return null;
        }

        return NumberReader.TryRead(scalar.Text, out ParsedNumber number) && !number.IsPercent
            ? RawValue.OfNumber(number.Value)
            : RawValue.OfBadNumber(scalar.Text);
    }
}

/// <summary>The places of YAML nodes; a mark is the number of a place noted before.</summary>
internal sealed class YamlPlaces : IPlaces
{
    private readonly List<SourceSpan> spans = [];

    /// <summary>Notes a place and gives its mark.</summary>
    internal int Mark(SourceSpan span)
    {
        spans.Add(span);
        return spans.Count - 1;
    }

    /// <inheritdoc/>
    public SourceSpan At(int mark) => spans[mark];
}
