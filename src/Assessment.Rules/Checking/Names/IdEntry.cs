using Assessment.Model;

namespace Assessment.Rules.Checking.Names;

/// <summary>An id with the place where it is given.</summary>
internal sealed record IdEntry(string Id, SourceSpan Span)
{
    /// <summary>All ids by which facts and rules can mean a part of the scheme, in the order of the file.</summary>
    internal static IEnumerable<IdEntry> OfRules(SchemeUnderCheck scheme) =>
        scheme.Nodes.SelectMany(place => OfNode(place.Node))
            .Concat(scheme.Scheme.Evidence.Kinds.Select(kind => new IdEntry(kind.Name, kind.Span)))
            .OrderBy(entry => entry.Span.Line)
            .ThenBy(entry => entry.Span.Column);

    /// <summary>A diagnostic for each entry whose id an earlier one has.</summary>
    internal static IEnumerable<Diagnostic> Repeated(IEnumerable<IdEntry> entries, DiagnosticDescriptor descriptor) =>
        from entry in entries.GroupBy(entry => entry.Id, StringComparer.Ordinal)
        let first = entry.First()
        from repeated in entry.Skip(1)
        select Diagnostic.Of(descriptor, repeated.Span, repeated.Id, FigureText.Of(first.Span.Line)) with { Related = [first.Span] };

    private static IEnumerable<IdEntry> OfNode(Indicator node) =>
        node.Requirements.Select(Of)
            .Concat(node.Clauses.SelectMany(clause => clause.Requirements.Select(Of).Prepend(new(clause.Id, clause.Span))))
            .Prepend(new(node.Id, node.Span));

    private static IdEntry Of(Requirement requirement) => new(requirement.Id, requirement.Span);
}
