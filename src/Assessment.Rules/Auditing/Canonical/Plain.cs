using System.Collections.Immutable;

namespace Assessment.Rules.Auditing;

/// <summary>A value as files have it: a text, a list or a mapping, without places. A closed family.</summary>
internal abstract record Plain
{
    private protected Plain() { }

    /// <summary>A single value.</summary>
    internal sealed record Text(string Value) : Plain;

    /// <summary>A list.</summary>
    /// <param name="Items">Its entries, in order.</param>
    /// <param name="IsTall">Whether each entry is printed on lines of its own, however short.</param>
    internal sealed record List(ImmutableArray<Plain> Items, bool IsTall) : Plain;

    /// <summary>A mapping.</summary>
    /// <param name="Entries">Its entries, each key once.</param>
    /// <param name="OrderCounts">Whether another order of the entries would mean something else.</param>
    internal sealed record Map(ImmutableArray<PlainEntry> Entries, bool OrderCounts) : Plain;
}

/// <summary>A key with its value.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value.</param>
internal sealed record PlainEntry(string Key, Plain Value);
