using Assessment.Model;

namespace Assessment.Rules.Compiling;

/// <summary>Names of kinds, tags, groups and units that a scheme uses to say to whom something applies.</summary>
internal static class UnitNames
{
    public static IEnumerable<string> Of(Scheme scheme) =>
        scheme.Indicators.SelectMany(OfBranch)
            .Concat(scheme.Units.Groups.SelectMany(g => g.Members.Concat(g.Except)))
            .Concat(scheme.Parameters.SelectMany(p => p.Values).Select(v => v.Group));

    private static IEnumerable<string> OfBranch(Branch branch) => branch switch
    {
        Branch.Single single => OfIndicator(single.Indicator),
        Branch.OneOf oneOf => oneOf.Alternates.SelectMany(a => a.AppliesTo.Names.Concat(a.Indicators.SelectMany(OfBranch))),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static IEnumerable<string> OfIndicator(Indicator indicator) =>
        (indicator.AppliesTo?.Names ?? [])
            .Concat(indicator.Clauses.SelectMany(c => c.AppliesTo?.Names ?? []))
            .Concat(indicator.Children.SelectMany(OfBranch));
}
