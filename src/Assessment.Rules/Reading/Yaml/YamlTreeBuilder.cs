using System.Collections.Immutable;
using Assessment.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Assessment.Rules.Reading;

/// <summary>Builds the tree from the parser's events as they come. Where they break off, what was built so far is nothing to use.</summary>
internal sealed class YamlTreeBuilder(YamlEvents events, string fileName, Faults faults)
{
    private const string MergeKey = "<<";

    /// <summary>The root of the tree; null when there is no document.</summary>
    public YamlNode? Build() => events.Take() is { } first ? Node(first) : null;

    private YamlNode Node(ParsingEvent start)
    {
        RefuseDecoration(start);
        return start switch
        {
            Scalar scalar => Value(scalar),
            SequenceStart sequence => Sequence(sequence),
            MappingStart mapping => Mapping(mapping),
            _ => new YamlUnusable(Place(start)),
        };
    }

    private void RefuseDecoration(ParsingEvent start)
    {
        if (start is AnchorAlias alias)
        {
            faults.Report(YamlDiagnostics.AnchorOrAlias, Place(alias), $"*{alias.Value}");
        }

        if (start is NodeEvent { Anchor: { IsEmpty: false } anchor })
        {
            faults.Report(YamlDiagnostics.AnchorOrAlias, Place(start), $"&{anchor}");
        }

        if (start is NodeEvent { Tag: { IsEmpty: false } tag })
        {
            faults.Report(YamlDiagnostics.Tag, Place(start), tag.Value);
        }
    }

    private YamlScalar Value(Scalar scalar) =>
        new(scalar.Value, scalar.Style == ScalarStyle.Plain, Place(scalar));

    private YamlSequence Sequence(SequenceStart start)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        ParsingEvent? next = events.Take();
        for (; next is not (null or SequenceEnd); next = events.Take())
        {
            items.Add(Node(next));
        }

        SourceSpan last = items.Count == 0 ? Place(start) : items[^1].Span;
        return new(items.DrainToImmutable(), Whole(start, start.Style == SequenceStyle.Flow, last, next));
    }

    private YamlMapping Mapping(MappingStart start)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var seen = new Dictionary<string, YamlScalar>(StringComparer.Ordinal);
        SourceSpan last = Place(start);
        bool hasLostKeys = false;
        ParsingEvent? next = events.Take();
        for (; next is not (null or MappingEnd); next = events.Take())
        {
            YamlNode key = Node(next);
            YamlNode value = events.Next is MappingEnd || events.Take() is not { } written ? Missing(key) : Node(written);
            last = value.Span;
            if (IsUsableKey(key, seen) && key is YamlScalar name)
            {
                entries.Add(new(name, value));
            }
            else
            {
                hasLostKeys |= key is not YamlScalar repeated || !seen.ContainsKey(repeated.Text);
            }
        }

        return new(entries.DrainToImmutable(), Whole(start, start.Style == MappingStyle.Flow, last, next)) { HasLostKeys = hasLostKeys };
    }

    // The parser loses a tag without a name that stands after a key without a name.
    private YamlUnusable Missing(YamlNode key)
    {
        if (key is not YamlScalar { IsAbsent: true })
        {
            faults.Report(YamlDiagnostics.Tag, key.Span, "!");
        }

        return new(key.Span);
    }

    private bool IsUsableKey(YamlNode key, Dictionary<string, YamlScalar> seen)
    {
        if (key is not YamlScalar name)
        {
            ReportKeyOfParts(key);
            return false;
        }

        if (name is { Text: MergeKey, IsPlain: true })
        {
            faults.Report(YamlDiagnostics.MergeKey, key.Span);
            return false;
        }

        if (name.IsAbsent)
        {
            faults.Report(ShapeDiagnostics.Empty, key.Span);
            return false;
        }

        if (!seen.TryAdd(name.Text, name))
        {
            faults.Add(Diagnostic.Of(YamlDiagnostics.DuplicateKey, key.Span, name.Text) with { Related = [seen[name.Text].Span] });
            return false;
        }

        return true;
    }

    private void ReportKeyOfParts(YamlNode key)
    {
        if (key is not YamlUnusable)
        {
            faults.Report(YamlDiagnostics.KeyOfParts, key.Span, key.Quotation);
        }
    }

    // A block ends with its last entry: the parser's own mark lies behind the blank lines and comments that follow.
    // Brackets end behind the closing one, at which the parser's mark stands.
    private SourceSpan Whole(ParsingEvent start, bool isFlow, SourceSpan last, ParsingEvent? end) => isFlow && end is not null
        ? Place(start) with { EndLine = Place(end).Line, EndColumn = Place(end).Column + 1 }
        : Place(start) with { EndLine = last.EndLine, EndColumn = last.EndColumn };

    private SourceSpan Place(ParsingEvent part) => YamlPlace.Between(fileName, part.Start, part.End);
}
