using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Reading;

/// <summary>A node of a YAML file with its place. A closed family; values are text, whatever they look like.</summary>
internal abstract record YamlNode
{
    private protected YamlNode(SourceSpan span) => Span = span;

    /// <summary>Place in the file.</summary>
    public SourceSpan Span { get; }

    /// <summary>The node as a message quotes it: a value by its text, a list as <c>[…]</c>, a mapping as <c>{…}</c>.</summary>
    public abstract string Quotation { get; }
}

/// <summary>A single value.</summary>
/// <param name="Text">The value as text; empty when nothing stands there.</param>
/// <param name="IsPlain">True when it is written without quotes.</param>
/// <param name="Span">Place in the file.</param>
internal sealed record YamlScalar(string Text, bool IsPlain, SourceSpan Span) : YamlNode(Span)
{
    /// <summary>True when nothing stands where a value could.</summary>
    public bool IsAbsent => IsPlain && Text.Length == 0;

    /// <inheritdoc/>
    public override string Quotation => Text;
}

/// <summary>A list.</summary>
/// <param name="Items">Its entries, in the file's order; may be empty.</param>
/// <param name="Span">Place in the file.</param>
internal sealed record YamlSequence(ImmutableArray<YamlNode> Items, SourceSpan Span) : YamlNode(Span)
{
    /// <inheritdoc/>
    public override string Quotation => "[…]";
}

/// <summary>A mapping from keys to values.</summary>
/// <param name="Entries">Its entries, in the file's order, each key once; may be empty.</param>
/// <param name="Span">Place in the file.</param>
internal sealed record YamlMapping(ImmutableArray<YamlEntry> Entries, SourceSpan Span) : YamlNode(Span)
{
    /// <inheritdoc/>
    public override string Quotation => "{…}";

    /// <summary>True when a key was refused and left out, so that nobody takes what stood under it for missing.</summary>
    public bool HasLostKeys { get; init; }

    /// <summary>True when nothing stands there.</summary>
    public bool IsEmpty => Entries.IsEmpty && !HasLostKeys;

    /// <summary>The entry of a key; null when the mapping does not have it.</summary>
    public YamlEntry? Find(string key)
    {
        foreach (YamlEntry entry in Entries)
        {
            if (entry.Key.Text == key)
            {
                return entry;
            }
        }

        return null;
    }
}

/// <summary>A value that cannot be used and whose fault has been reported, so that nobody reports another.</summary>
/// <param name="Span">Place in the file.</param>
internal sealed record YamlUnusable(SourceSpan Span) : YamlNode(Span)
{
    /// <inheritdoc/>
    public override string Quotation => "";
}

/// <summary>A key with its value.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value.</param>
internal sealed record YamlEntry(YamlScalar Key, YamlNode Value);
