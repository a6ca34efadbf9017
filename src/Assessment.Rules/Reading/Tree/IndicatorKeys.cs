namespace Assessment.Rules.Reading;

/// <summary>The keys of a node, and which of them go together.</summary>
internal static class IndicatorKeys
{
    /// <summary>All keys of a node.</summary>
    public static readonly KeySet All = new(
        ["id", "title"],
        [
            "points", "text", "assessor", "appliesTo", "notApplicable", "start", "min", "max", "extra", "scale", "weight", "round",
            "requires", "clauses", "indicators", "placeholder", "note", "assumptions",
        ]);

    /// <summary>Reports keys that cannot stand together: a node has children, clauses, requirements, or lost its text.</summary>
    public static void CheckCombination(Fields node)
    {
        node.NeedOneOf("points", "extra");
        node.RefuseBeside("extra", "points", "min", "max");
        node.Exclude("clauses", "indicators", "requires", "placeholder");
        node.RefuseBeside("indicators", "start");
    }
}
