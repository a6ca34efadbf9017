using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Auditing;

namespace Assessment.Rules;

/// <summary>What changed between two editions of a table. Mere editing, such as white space, comments or the order of keys, is no change.</summary>
public static class SchemeDiff
{
    /// <summary>Compares two editions.</summary>
    /// <param name="old">The earlier edition.</param>
    /// <param name="now">The later edition.</param>
    /// <returns>Every change, in the order of the later edition; what was withdrawn stands last.</returns>
    public static ImmutableArray<SchemeChange> Between(Scheme old, Scheme now)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(now);
        return new SchemeDiffer(SchemeElement.Of(old), SchemeElement.Of(now)).Run();
    }
}

/// <summary>One change of one element of a table.</summary>
/// <param name="Kind">The sort of change.</param>
/// <param name="Element">The sort of element: <c>indicator</c>, <c>clause</c>, <c>requirement</c>, <c>group</c> and so on; <c>head</c> for the file's own head.</param>
/// <param name="Id">Id in the later edition; of what was withdrawn, in the earlier one; empty for the head.</param>
/// <param name="OldId">Id in the earlier edition; empty for what is new.</param>
/// <param name="Old">The earlier words or figures; empty for what is new.</param>
/// <param name="New">The later words or figures; empty for what was withdrawn.</param>
/// <param name="OldSpan">Place in the earlier file; none for what is new.</param>
/// <param name="NewSpan">Place in the later file; none for what was withdrawn.</param>
public sealed record SchemeChange(SchemeChangeKind Kind, string Element, string Id, string OldId, string Old, string New, SourceSpan OldSpan, SourceSpan NewSpan);

/// <summary>The sort of a change.</summary>
public enum SchemeChangeKind
{
    /// <summary>Other words.</summary>
    Reworded,

    /// <summary>Other points, amounts, limits or bounds.</summary>
    Repointed,

    /// <summary>Other units to which it applies.</summary>
    Rescoped,

    /// <summary>Otherwise another rule: which evidence counts, how often, instead of what.</summary>
    Recast,

    /// <summary>Under another parent, or in another place among its siblings.</summary>
    Moved,

    /// <summary>Another id for the same; what stands below it and follows its number is not told again.</summary>
    Renumbered,

    /// <summary>New, with everything below it.</summary>
    New,

    /// <summary>Withdrawn, with everything below it.</summary>
    Withdrawn,
}
