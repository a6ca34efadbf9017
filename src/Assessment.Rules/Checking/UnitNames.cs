using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Compiling;

namespace Assessment.Rules.Checking;

/// <summary>The names by which units can be meant: kinds, tags, groups and, where units are listed, their ids.</summary>
internal sealed class UnitNames
{
    private readonly HashSet<string> _known;
    private readonly HashSet<string> _sound;

    internal UnitNames(UnitVocabulary vocabulary, IReadOnlyList<Unit> units)
    {
        ImmutableArray<string> plain =
            [.. vocabulary.Kinds.Select(kind => kind.Name), .. vocabulary.Tags.Select(tag => tag.Name), .. units.Select(unit => unit.Id)];
        _known = new(plain.Concat(vocabulary.Groups.Select(group => group.Name)), StringComparer.Ordinal);
        _sound = new(plain, StringComparer.Ordinal);
        AddSoundGroups([.. vocabulary.Groups.Except(GroupCycles.In(vocabulary))]);
        All = [.. _known.Order(StringComparer.Ordinal)];
    }

    /// <summary>All names, in ordinal order.</summary>
    internal ImmutableArray<string> All { get; }

    /// <summary>Whether somebody defined the name.</summary>
    internal bool IsKnown(string name) => _known.Contains(name);

    /// <summary>Whether every name of the selector can be resolved to the end, so that something can be proved by it.</summary>
    internal bool IsSound(UnitSelector? selector) => selector is null || selector.Names.All(_sound.Contains);

    // A group is _sound when all its names are; a pass for each level of nesting, at most one for each group.
    private void AddSoundGroups(List<UnitGroup> groups)
    {
        while (groups.RemoveAll(IsSound) > 0)
        {
        }
    }

    private bool IsSound(UnitGroup group) =>
        group.Members.Concat(group.Except).All(_sound.Contains) && (_sound.Add(group.Name) || true);
}
