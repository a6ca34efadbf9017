using Assessment.Model;

namespace Assessment.Rules.Compiling;

/// <summary>Finds groups of units that contain themselves, directly or by way of other groups.</summary>
internal static class GroupCycles
{
    /// <summary>The groups that contain themselves, in the file's order; empty when there are none.</summary>
    internal static IReadOnlyList<UnitGroup> In(UnitVocabulary vocabulary)
    {
        ILookup<string, UnitGroup> groups = vocabulary.Groups.ToLookup(group => group.Name, StringComparer.Ordinal);
        return [.. vocabulary.Groups.Where(group => Reachable(group, groups).Contains(group.Name))];
    }

    private static HashSet<string> Reachable(UnitGroup start, ILookup<string, UnitGroup> groups)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        Stack<UnitGroup> open = new([start]);
        while (open.TryPop(out UnitGroup? group))
        {
            foreach (string name in group.Members.Concat(group.Except).Where(seen.Add))
            {
                foreach (UnitGroup next in groups[name])
                {
                    open.Push(next);
                }
            }
        }

        return seen;
    }
}
