using Assessment.Model;

namespace Assessment.Rules.Checking.References;

/// <summary>
/// Which occurrence it is, is asked only where occurrences are counted: in amounts and factors of a clause with <c>per</c>.
/// Occurrences are numbered apart only where that is asked.
/// </summary>
internal static class OrdinalUse
{
    internal static IEnumerable<Diagnostic> Check(SchemeUnderCheck scheme) =>
        from place in scheme.Clauses
        from use in ContentWithoutOrdinal(place.Clause).Quantities
        where use.Quantity is Quantity.Nth
        select Diagnostic.Of(CheckDiagnostics.OrdinalMeansNothing, use.Quantity.Span, place.Clause.Id, use.Key);

    internal static IEnumerable<Diagnostic> CheckKeys(SchemeUnderCheck scheme) =>
        from place in scheme.Clauses
        where !place.Clause.NthPer.IsEmpty
            && place.Clause.Effect is not Effect.Zero { FromNth: not Quantity.Number { Value: <= 1 } }
            && !ClauseContent.Of(place.Clause).Quantities.Any(use => use.Quantity is Quantity.Nth)
        select Diagnostic.Of(CheckDiagnostics.OrdinalKeyUnused, place.Clause.Span, place.Clause.Id);

    private static PassageContent ContentWithoutOrdinal(Clause clause) =>
        clause.Counting is Counting.PerOccurrence or Counting.PerDistinct ? BesideCounting(clause) : ClauseContent.Of(clause);

    // What decides which facts count stands before counting, and what bounds them together after it.
    private static PassageContent BesideCounting(Clause clause)
    {
        PassageContent content = new();
        content.Add(clause.Where);
        content.Add("limit", clause.Limit);
        foreach (Exemption exemption in clause.Exemptions)
        {
            content.Add(exemption.Where);
        }

        return content;
    }
}
