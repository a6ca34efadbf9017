using Assessment.Model;

namespace Assessment.Rules.Explaining;

/// <summary>Walks a scheme's tree in the document's order.</summary>
internal static class SchemeClauses
{
    /// <summary>Every clause, whatever units it applies to.</summary>
    internal static IEnumerable<Clause> Of(Scheme scheme) => Indicators(scheme).SelectMany(indicator => indicator.Clauses);

    /// <summary>Every requirement, of items and of clauses.</summary>
    internal static IEnumerable<Requirement> Requirements(Scheme scheme) =>
        Indicators(scheme).SelectMany(indicator => indicator.Requirements.Concat(indicator.Clauses.SelectMany(clause => clause.Requirements)));

    /// <summary>Every indicator, a parent before its children, alternates one after the other.</summary>
    internal static IEnumerable<Indicator> Indicators(Scheme scheme) => scheme.Indicators.SelectMany(Of);

    private static IEnumerable<Indicator> Of(Branch branch) => branch switch
    {
        Branch.Single single => single.Indicator.Children.SelectMany(Of).Prepend(single.Indicator),
        Branch.OneOf oneOf => oneOf.Alternates.SelectMany(alternate => alternate.Indicators).SelectMany(Of),
        _ => [],
    };
}
