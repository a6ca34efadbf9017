using Assessment.Model;

namespace Assessment.Rules.Checking.Names;

/// <summary>Every id is given once, and none that was withdrawn.</summary>
internal static class Ids
{
    internal static IEnumerable<Diagnostic> Check(SchemeUnderCheck scheme)
    {
        IdEntry[] rules = [.. IdEntry.OfRules(scheme)];
        return IdEntry.Repeated(rules, CheckDiagnostics.DuplicateId)
            .Concat(IdEntry.Repeated(Parameters(scheme.Scheme), CheckDiagnostics.DuplicateId))
            .Concat(IdEntry.Repeated(Assumptions(scheme.Scheme), CheckDiagnostics.DuplicateId))
            .Concat(IdEntry.Repeated(Outcomes(scheme.Scheme), CheckDiagnostics.DuplicateId))
            .Concat(Marked(rules, scheme.Scheme.Withdrawn, CheckDiagnostics.WithdrawnId))
            .Concat(Marked(rules, scheme.Scheme.Evidence.Ignored, CheckDiagnostics.IgnoredKindIsUsed));
    }

    private static IEnumerable<IdEntry> Parameters(Scheme scheme) =>
        scheme.Parameters.Select(parameter => new IdEntry(parameter.Id, parameter.Span));

    private static IEnumerable<IdEntry> Assumptions(Scheme scheme) =>
        scheme.Assumptions.Select(assumption => new IdEntry(assumption.Id, assumption.Span));

    private static IEnumerable<IdEntry> Outcomes(Scheme scheme) =>
        scheme.Outcomes.Select(outcome => new IdEntry(outcome.Id, outcome.Span));

    private static IEnumerable<Diagnostic> Marked(IdEntry[] rules, IEnumerable<string> marked, DiagnosticDescriptor descriptor)
    {
        HashSet<string> ids = new(marked, StringComparer.Ordinal);
        return rules.Where(entry => ids.Contains(entry.Id)).Select(entry => Diagnostic.Of(descriptor, entry.Span, entry.Id));
    }
}
