using Assessment.Model;

namespace Assessment.Rules.Checking.Amounts;

/// <summary>An item that both takes and gives points says where it starts.</summary>
internal static class StartStated
{
    // A mark takes the start's place, and an extra section has no points to start from.
    internal static IEnumerable<Diagnostic> Check(SchemeUnderCheck scheme) =>
        from place in scheme.Nodes
        let node = place.Node
        where node is { Start: null, IsExtra: false }
        where Has<Effect.Deduct>(node) && Has<Effect.Award>(node) && !Has<Effect.Mark>(node)
        select Diagnostic.Of(CheckDiagnostics.StartNotStated, node.Span, node.Id);

    private static bool Has<TEffect>(Indicator node)
        where TEffect : Effect => node.Clauses.Any(clause => clause.Effect is TEffect);
}
