using System.Collections.Immutable;

namespace Assessment.Rules.Reading;

/// <summary>The keys that a mapping may have at one place.</summary>
/// <param name="Required">Keys that must be there.</param>
/// <param name="Optional">Keys that may be there.</param>
internal sealed record KeySet(ImmutableArray<string> Required, ImmutableArray<string> Optional)
{
    /// <summary>All keys, in the order in which they are documented.</summary>
    public IEnumerable<string> All => Required.Concat(Optional);

    /// <summary>Whether the mapping may have the key.</summary>
    public bool Allows(string key) => Required.Contains(key) || Optional.Contains(key);
}
