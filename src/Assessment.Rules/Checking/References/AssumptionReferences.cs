using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Checking.Names;
using Assessment.Rules.Reading;

namespace Assessment.Rules.Checking.References;

/// <summary>Assumptions that rules name are defined, and what assumptions concern exists.</summary>
internal static class AssumptionReferences
{
    internal static IEnumerable<Diagnostic> Check(SchemeUnderCheck scheme) => Undefined(scheme).Concat(WithoutPlace(scheme));

    private static IEnumerable<Diagnostic> Undefined(SchemeUnderCheck scheme)
    {
        string[] known = [.. scheme.Scheme.Assumptions.Select(assumption => assumption.Id)];
        return
            from use in Uses(scheme)
            from id in use.Ids
            where !known.Contains(id, StringComparer.Ordinal)
            select Diagnostic.Of(CheckDiagnostics.UnknownAssumption, use.Span, use.User, id) with { Suggestion = Nearest.Of(id, known) };
    }

    private static IEnumerable<(string User, ImmutableArray<string> Ids, SourceSpan Span)> Uses(SchemeUnderCheck scheme) =>
        scheme.Nodes.Select(place => (place.Node.Id, place.Node.Assumptions, place.Node.Span))
            .Concat(scheme.Clauses.Select(place => (place.Clause.Id, place.Clause.Assumptions, place.Clause.Span)));

    private static IEnumerable<Diagnostic> WithoutPlace(SchemeUnderCheck scheme)
    {
        HashSet<string> known = new(IdEntry.OfRules(scheme).Select(entry => entry.Id), StringComparer.Ordinal);
        return
            from assumption in scheme.Scheme.Assumptions
            from id in assumption.Clauses
            where !known.Contains(id)
            select Diagnostic.Of(CheckDiagnostics.AssumptionWithoutPlace, assumption.Span, assumption.Id, id) with { Suggestion = Nearest.Of(id, known) };
    }
}
