using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Reading;

/// <summary>The keys of a clause, and which of them go together.</summary>
internal static class ClauseKeys
{
    /// <summary>All keys of a clause.</summary>
    public static readonly KeySet All = new(
        ["id", "text"],
        [
            "on", "where", "appliesTo", "requires", "whenMissing",
            "deduct", "award", "score", "zero", "cap", "veto", "among", "together",
            "per", "perMissing", "nthPer",
            "limit", "highestPer", "overrides", "yields", "addsTo", "times", "exempt", "chargedTo",
            "note", "assumptions",
        ]);

    /// <summary>The words of <c>whenMissing</c>.</summary>
    public static readonly Words<WhenMissing> WhenMissing = new(
        ("pending", Model.WhenMissing.Pending), ("nothing", Model.WhenMissing.Nothing));

    // A rule over other clauses takes no evidence of its own.
    private static readonly ImmutableArray<string> NotWithAmong =
        ["on", "where", "requires", "whenMissing", "per", "perMissing", "nthPer", "overrides", "yields", "addsTo", "times", "exempt", "chargedTo"];

    /// <summary>Reports keys that cannot stand together, or not alone.</summary>
    public static void CheckCombination(Fields clause)
    {
        switch (EffectReader.Keys.Where(clause.Has).ToArray())
        {
            case ["among"]:
                CheckAmong(clause);
                break;
            case [_]:
                clause.NeedWith("requires", "award", "score");
                clause.NeedWith("together", "among");
                break;
        }
    }

    private static void CheckAmong(Fields clause)
    {
        clause.NeedOneOf("limit", "highestPer");
        clause.RefuseBeside("among", NotWithAmong.AsSpan());
    }
}
