using Assessment.Model;

namespace Assessment.Rules.Checking.Reach;

/// <summary>Not more than one clause sets the mark of an item for the same unit, unless conditions tell them apart.</summary>
internal static class OneMark
{
    internal static IEnumerable<Diagnostic> Check(SchemeUnderCheck scheme) =>
        from place in scheme.Nodes
        where scheme.IsSound(place)
        let marks = place.Node.Clauses.Where(clause => clause.Effect is Effect.Mark && scheme.Names.IsSound(clause.AppliesTo)).ToArray()
        from second in Enumerable.Range(1, Math.Max(0, marks.Length - 1))
        let fault = Fault(scheme, place, marks.Take(second), marks[second])
        where fault is not null
        select fault;

    private static Diagnostic? Fault(SchemeUnderCheck scheme, PlacedNode place, IEnumerable<Clause> earlier, Clause clause)
    {
        foreach (Clause other in earlier.Where(other => !AreApart(other, clause)))
        {
            string[] units = [.. scheme.ProofUnits.Where(unit => Applies(scheme, place, unit, other, clause)).Select(unit => unit.Title)];
            if (units.Length > 0)
            {
                return Diagnostic.Of(CheckDiagnostics.TwoMarks, clause.Span, other.Id, clause.Id, Listing.Of(units), place.Node.Id) with
                {
                    Related = [other.Span],
                };
            }
        }

        return null;
    }

    private static bool Applies(SchemeUnderCheck scheme, PlacedNode place, ProofUnit unit, Clause one, Clause other) =>
        scheme.Applies(place, unit) && scheme.Applies(one.AppliesTo, unit) && scheme.Applies(other.AppliesTo, unit);

    private static bool AreApart(Clause one, Clause other) =>
        (one.Where is not null && other.Where is not null)
        || (!one.Requirements.IsEmpty && !other.Requirements.IsEmpty)
        || one.Overrides.Contains(other.Id, StringComparer.Ordinal)
        || other.Overrides.Contains(one.Id, StringComparer.Ordinal);
}
