using System.Collections.Frozen;
using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Compiling;

/// <summary>Decides whether a selector means a unit, resolving groups and their exceptions.</summary>
/// <remarks>A name that nobody defined means no unit, and so does a group that contains itself; the checker reports both.</remarks>
internal sealed class Applicability(UnitVocabulary vocabulary)
{
    // Invariant: no group in here contains itself, so that resolving one comes to an end.
    private readonly FrozenDictionary<string, UnitGroup> _groups = vocabulary.Groups
        .Except(GroupCycles.In(vocabulary))
        .DistinctBy(group => group.Name, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Name, StringComparer.Ordinal);

    /// <summary>Whether the selector means a unit of this kind, with these tags and this id; no selector means everybody.</summary>
    /// <param name="selector">The names, of which one is enough; null means everybody.</param>
    /// <param name="kind">The unit's kind.</param>
    /// <param name="tags">The unit's tags.</param>
    /// <param name="unitId">The unit's id; null for a typical unit, which only kinds, tags and groups can mean.</param>
    internal bool Matches(UnitSelector? selector, string kind, IReadOnlyCollection<string> tags, string? unitId) =>
        selector is null || MeansAny(selector.Names, new Subject(kind, tags, unitId));

    private bool MeansAny(ImmutableArray<string> names, Subject subject)
    {
        foreach (string name in names)
        {
            if (Means(name, subject))
            {
                return true;
            }
        }

        return false;
    }

    private bool Means(string name, Subject subject) =>
        _groups.TryGetValue(name, out UnitGroup? group)
            ? MeansAny(group.Members, subject) && !MeansAny(group.Except, subject)
            : subject.Bears(name);

    private readonly record struct Subject(string Kind, IReadOnlyCollection<string> Tags, string? UnitId)
    {
        internal bool Bears(string name) =>
            string.Equals(Kind, name, StringComparison.Ordinal)
            || string.Equals(UnitId, name, StringComparison.Ordinal)
            || Tags.Contains(name, StringComparer.Ordinal);
    }
}
