using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Reading;

namespace Assessment.Rules.Checking.References;

/// <summary>No score of an item depends on itself by way of other items of the same unit, or of its peers.</summary>
internal static class CircularItems
{
    internal static IEnumerable<Diagnostic> Check(SchemeUnderCheck scheme)
    {
        ImmutableArray<Reference> references = [.. References(scheme)];
        ILookup<string, string> steps = Steps(scheme, references);
        HashSet<string> reported = new(StringComparer.Ordinal);
        foreach (Reference reference in references)
        {
            ImmutableArray<string> way = Way(steps, reference.To, reference.From);
            if (!way.IsEmpty && !way.Any(reported.Contains))
            {
                reported.UnionWith(way);
                yield return Diagnostic.Of(CheckDiagnostics.CircularItems, reference.Span, string.Join(" → ", way.Prepend(reference.From)));
            }
        }
    }

    // The score of another unit is no circle by itself.
    private static IEnumerable<Reference> References(SchemeUnderCheck scheme) =>
        from passage in scheme.Passages
        let owner = passage.Owner?.Node.Id
        where owner is not null
        from keyed in passage.Content.Quantities
        let item = keyed.Quantity as Quantity.OfItem
        where item is { UnitAttribute: null }
        select new Reference(owner, item.Item, item.Span);

    private static ILookup<string, string> Steps(SchemeUnderCheck scheme, ImmutableArray<Reference> references) =>
        scheme.Nodes
            .Select(place => (From: place.Parent?.Node.Id ?? ReservedNames.Total, To: place.Node.Id))
            .Concat(references.Select(reference => (reference.From, reference.To)))
            .ToLookup(step => step.From, step => step.To, StringComparer.Ordinal);

    // The shortest way along the steps, both ends included; empty when there is none.
    private static ImmutableArray<string> Way(ILookup<string, string> steps, string from, string to)
    {
        HashSet<string> seen = new([from], StringComparer.Ordinal);
        Queue<ImmutableArray<string>> open = new([[from]]);
        while (open.TryDequeue(out ImmutableArray<string> way))
        {
            if (way[^1] == to)
            {
                return way;
            }

            foreach (string next in steps[way[^1]].Where(seen.Add))
            {
                open.Enqueue(way.Add(next));
            }
        }

        return [];
    }

    private sealed record Reference(string From, string To, SourceSpan Span);
}
