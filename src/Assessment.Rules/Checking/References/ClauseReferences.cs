using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Reading;

namespace Assessment.Rules.Checking.References;

/// <summary>Clauses named by other clauses exist, are others, and belong to the same item where that is asked.</summary>
internal static class ClauseReferences
{
    internal static IEnumerable<Diagnostic> Check(SchemeUnderCheck scheme)
    {
        string[] known = [.. scheme.Clauses.Select(place => place.Clause.Id)];
        return scheme.Clauses.SelectMany(place =>
            Named(known, place.Clause, "overrides", place.Clause.Overrides)
                .Concat(Named(known, place.Clause, "addsTo", place.Clause.AddsTo))
                .Concat(Grouped(known, place)));
    }

    private static IEnumerable<Diagnostic> Named(string[] known, Clause clause, string key, ImmutableArray<string> ids) =>
        ids.Select(id => Fault(known, clause, key, id)).OfType<Diagnostic>();

    private static Diagnostic? Fault(string[] known, Clause clause, string key, string id)
    {
        if (string.Equals(id, clause.Id, StringComparison.Ordinal))
        {
            return Diagnostic.Of(CheckDiagnostics.SelfReference, clause.Span, id, key);
        }

        return known.Contains(id, StringComparer.Ordinal)
            ? null
            : Diagnostic.Of(CheckDiagnostics.UnknownClause, clause.Span, clause.Id, key, id) with { Suggestion = Nearest.Of(id, known) };
    }

    private static IEnumerable<Diagnostic> Grouped(string[] known, PlacedClause place)
    {
        if (place.Clause.Effect is not Effect.Group rule)
        {
            return [];
        }

        Clause clause = place.Clause;
        return Named(known, clause, "among", rule.Among)
            .Concat(Elsewhere(known, place, rule))
            .Concat(Together(clause, rule));
    }

    // A common limit belongs to one item; highest-only may reach over the whole table.
    private static IEnumerable<Diagnostic> Elsewhere(string[] known, PlacedClause place, Effect.Group rule) =>
        from id in rule.Among
        where place.Clause.Limit is not null
        where known.Contains(id, StringComparer.Ordinal) && !place.Owner.Node.Clauses.Any(clause => clause.Id == id)
        select Diagnostic.Of(CheckDiagnostics.AmongElsewhere, place.Clause.Span, place.Clause.Id, id);

    private static IEnumerable<Diagnostic> Together(Clause clause, Effect.Group rule)
    {
        if (rule.OnlyTogether && clause.HighestPer.IsEmpty)
        {
            yield return Diagnostic.Of(CheckDiagnostics.TogetherWithoutHighest, clause.Span, clause.Id);
        }
    }
}
