using Assessment.Model;

namespace Assessment.Rules.Checking.Reach;

/// <summary>Every node and clause applies to some sort of unit.</summary>
internal static class AppliesToSomebody
{
    internal static IEnumerable<Diagnostic> Check(SchemeUnderCheck scheme) =>
        scheme.ProofUnits.IsEmpty ? [] : Nodes(scheme).Concat(Clauses(scheme));

    // Only the outermost node is told: that what stands below applies to nobody either goes without saying.
    private static IEnumerable<Diagnostic> Nodes(SchemeUnderCheck scheme) =>
        from place in scheme.Nodes
        where scheme.IsSound(place) && !IsReached(scheme, place) && (place.Parent is null || IsReached(scheme, place.Parent))
        select Diagnostic.Of(CheckDiagnostics.AppliesToNobody, place.Node.AppliesTo?.Span ?? place.Node.Span, place.Node.Id);

    private static IEnumerable<Diagnostic> Clauses(SchemeUnderCheck scheme) =>
        from place in scheme.Clauses
        let selector = place.Clause.AppliesTo
        where selector is not null && scheme.Names.IsSound(selector) && scheme.IsSound(place.Owner) && IsReached(scheme, place.Owner)
        where !scheme.ProofUnits.Any(unit => scheme.Applies(place.Owner, unit) && scheme.Applies(selector, unit))
        select Diagnostic.Of(CheckDiagnostics.AppliesToNobody, selector.Span, place.Clause.Id);

    private static bool IsReached(SchemeUnderCheck scheme, PlacedNode place) =>
        scheme.ProofUnits.Any(unit => scheme.Applies(place, unit));
}
