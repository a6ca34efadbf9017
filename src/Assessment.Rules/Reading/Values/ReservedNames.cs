using System.Collections.Frozen;
using Assessment.Model;

namespace Assessment.Rules.Reading;

/// <summary>Names to which the language itself gives a meaning.</summary>
internal static class ReservedNames
{
    /// <summary>The item itself, where a node is named.</summary>
    public const string Item = "item";

    /// <summary>The whole, where a node is named.</summary>
    public const string Total = "total";

    /// <summary>Which occurrence of the clause a fact is, where a quantity is named.</summary>
    public const string Nth = "nth";

    /// <summary>The item's points, where a figure is named.</summary>
    public const string Points = "points";

    /// <summary>An explicit statement that nothing was submitted, or the absence of a bound.</summary>
    public const string None = "none";

    /// <summary>The quantity that a condition looks at.</summary>
    public const string Of = "of";

    /// <summary>The interval in which the quantity of a condition lies.</summary>
    public const string Within = "within";

    private static readonly FrozenSet<string> Ids = FrozenSet.Create(
        StringComparer.Ordinal,
        Item, Total, BuiltInKinds.NotAssigned, BuiltInKinds.Excused, BuiltInKinds.Disputed, BuiltInKinds.Withdrawal);

    private static readonly FrozenSet<string> Attributes = FrozenSet.Create(
        StringComparer.Ordinal,
        "id", "unit", "kind", "on", "recorded", "count", "score", "issue", "person", "place", "item", "replaces", "refs", "by", "note",
        "any", "all", "not", "day", "week", "month", "quarter", "half", Nth, Points, None, Of, Within);

    /// <summary>Whether nothing in a file may have the id.</summary>
    public static bool IsReservedId(string id) => Ids.Contains(id);

    /// <summary>Whether no attribute may have the name: it is a standard field of facts, or a word where attributes are named.</summary>
    public static bool IsReservedAttribute(string name) => Attributes.Contains(name);
}
