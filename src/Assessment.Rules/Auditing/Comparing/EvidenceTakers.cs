using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Auditing;

/// <summary>A clause, requirement or judged item, with the kinds of fact that it takes.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kinds">Kinds of fact.</param>
internal sealed record EvidenceTaker(string Id, ImmutableArray<string> Kinds);

/// <summary>Finds what takes evidence in new parts of a scheme.</summary>
internal static class EvidenceTakers
{
    /// <summary>Everything that takes evidence and is one of the ids given or stands below one, in the document's order.</summary>
    internal static IEnumerable<EvidenceTaker> Of(Scheme scheme, IReadOnlySet<string> ids) =>
        scheme.Indicators.SelectMany(branch => Of(branch, ids, isInside: false));

    private static IEnumerable<EvidenceTaker> Of(Branch branch, IReadOnlySet<string> ids, bool isInside) => branch switch
    {
        Branch.Single single => Of(single.Indicator, ids, isInside || ids.Contains(single.Indicator.Id)),
        Branch.OneOf oneOf => oneOf.Alternates.SelectMany(alternate => alternate.Indicators).SelectMany(inner => Of(inner, ids, isInside)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static IEnumerable<EvidenceTaker> Of(Indicator indicator, IReadOnlySet<string> ids, bool isInside)
    {
        bool isJudged = indicator is { Clauses.IsEmpty: true, Children.IsEmpty: true, Requirements.IsEmpty: true, IsPlaceholder: false };
        return
        [
            .. isJudged && isInside ? [new EvidenceTaker(indicator.Id, [indicator.Id])] : Array.Empty<EvidenceTaker>(),
            .. indicator.Requirements.Where(requirement => isInside || ids.Contains(requirement.Id)).Select(Of),
            .. indicator.Clauses.SelectMany(clause => Of(clause, ids, isInside || ids.Contains(clause.Id))),
            .. indicator.Children.SelectMany(child => Of(child, ids, isInside)),
        ];
    }

    // A rule over other clauses takes no evidence of its own.
    private static IEnumerable<EvidenceTaker> Of(Clause clause, IReadOnlySet<string> ids, bool isInside) =>
    [
        .. isInside && clause.Effect is not Effect.Group ? [new EvidenceTaker(clause.Id, Kinds(clause.On, clause.Id))] : Array.Empty<EvidenceTaker>(),
        .. clause.Requirements.Where(requirement => isInside || ids.Contains(requirement.Id)).Select(Of),
    ];

    private static EvidenceTaker Of(Requirement requirement) => new(requirement.Id, Kinds(requirement.On, requirement.Id));

    private static ImmutableArray<string> Kinds(ImmutableArray<string> on, string own) => on.IsEmpty ? [own] : on;
}
