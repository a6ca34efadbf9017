using System.Collections.Frozen;

namespace Assessment.Rules.Auditing;

/// <summary>Which sort of change it is when a key says something else.</summary>
internal static class FieldSorts
{
    private static readonly FrozenSet<string> Words = FrozenSet.Create(StringComparer.Ordinal, "title", "text", "note");

    private static readonly FrozenSet<string> Points = FrozenSet.Create(
        StringComparer.Ordinal,
        "points", "total", "deduct", "award", "score", "cap", "limit", "min", "max", "extra", "start", "scale", "weight", "round", "value", "values", "amount");

    private static readonly FrozenSet<string> Scope = FrozenSet.Create(
        StringComparer.Ordinal, "appliesTo", "oneOf", "notApplicable", "members", "except");

    internal static SchemeChangeKind Of(string sort, string key)
    {
        if (Words.Contains(key))
        {
            return SchemeChangeKind.Reworded;
        }

        // The values of a code are no figures.
        bool isFigure = Points.Contains(key) && sort is not ("attribute" or "unit-attribute");
        return isFigure ? SchemeChangeKind.Repointed
            : Scope.Contains(key) ? SchemeChangeKind.Rescoped
            : SchemeChangeKind.Recast;
    }
}
