using Assessment.Model;
using Assessment.Rules.Reading;

namespace Assessment.Rules.Checking.References;

/// <summary>A zero or cap acts on its own item, a node above it or the whole.</summary>
internal static class EffectTargets
{
    internal static IEnumerable<Diagnostic> Check(SchemeUnderCheck scheme) =>
        scheme.Clauses.SelectMany(Target);

    private static IEnumerable<Diagnostic> Target(PlacedClause place) => place.Clause.Effect switch
    {
        Effect.Zero zero => Reach(place, "zero", zero.Node),
        Effect.Cap cap => Reach(place, "cap", cap.Node),
        _ => [],
    };

    private static IEnumerable<Diagnostic> Reach(PlacedClause place, string key, string node)
    {
        string[] reachable = [.. place.Owner.SelfAndAncestors().Select(step => step.Node.Id), ReservedNames.Total];
        if (!reachable.Contains(node, StringComparer.Ordinal))
        {
            yield return Diagnostic.Of(CheckDiagnostics.NodeOutOfReach, place.Clause.Span, place.Clause.Id, key, node) with
            {
                Suggestion = Nearest.Of(node, reachable),
            };
        }
    }
}
