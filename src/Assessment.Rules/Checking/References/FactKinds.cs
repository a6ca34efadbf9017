using System.Collections.Frozen;
using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Checking.Names;
using Assessment.Rules.Reading;

namespace Assessment.Rules.Checking.References;

/// <summary>Every kind of fact that an <c>on</c> names is known.</summary>
internal static class FactKinds
{
    internal static IEnumerable<Diagnostic> Check(SchemeUnderCheck scheme)
    {
        FrozenSet<string> known = IdEntry.OfRules(scheme).Select(entry => entry.Id).ToFrozenSet(StringComparer.Ordinal);
        return Uses(scheme).SelectMany(use => use.On
            .Where(kind => !known.Contains(kind))
            .Select(kind => Diagnostic.Of(CheckDiagnostics.UnknownFactKind, use.Span, use.User, kind) with { Suggestion = Nearest.Of(kind, known) }));
    }

    private static IEnumerable<Use> Uses(SchemeUnderCheck scheme) =>
        scheme.Nodes.SelectMany(place => place.Node.Requirements.Select(Of))
            .Concat(scheme.Clauses.SelectMany(place => OfClause(place.Clause)))
            .Concat(Aggregates(scheme));

    private static IEnumerable<Use> OfClause(Clause clause) =>
        clause.Requirements.Select(Of).Prepend(new(clause.Id, clause.On, clause.Span));

    private static Use Of(Requirement requirement) => new(requirement.Id, requirement.On, requirement.Span);

    private static IEnumerable<Use> Aggregates(SchemeUnderCheck scheme) =>
        from passage in scheme.Passages
        from keyed in passage.Content.Quantities
        let aggregate = keyed.Quantity as Quantity.Aggregate
        where aggregate is not null
        select new Use(passage.Id, aggregate.On, aggregate.Span);

    private sealed record Use(string User, ImmutableArray<string> On, SourceSpan Span);
}
