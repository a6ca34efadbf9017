using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Explaining;

/// <summary>The answer to "why does the unit have this score at this node, and why not more".</summary>
/// <param name="Node">The node with its lines and what is below.</param>
/// <param name="Path">The nodes above, from the top; empty for the whole.</param>
/// <param name="Parts">Nodes directly below that lack points, the greatest loss first.</param>
/// <param name="Losses">Lines at the node and below that took points, the greatest loss first, and last those that gave back what was taken beyond a floor or limit.</param>
/// <param name="Unearned">Leaves at the node or below that have less than their points although nothing was taken, the greatest gap first.</param>
internal sealed record WhyAnswer(
    SheetNode Node,
    ImmutableArray<ItemScore> Path,
    ImmutableArray<SheetNode> Parts,
    ImmutableArray<Loss> Losses,
    ImmutableArray<Gap> Unearned);

/// <summary>Points that a line took, or gave back.</summary>
/// <param name="Item">The node at which it acted.</param>
/// <param name="Line">The line.</param>
internal sealed record Loss(ItemScore Item, ScoreLine Line)
{
    /// <summary>Points lost; below zero when they were given back.</summary>
    internal decimal Points => -Line.Amount;
}

/// <summary>Points of a leaf that nothing has earned.</summary>
/// <param name="Node">The leaf.</param>
/// <param name="Points">Points missing, above zero.</param>
internal sealed record Gap(SheetNode Node, decimal Points);

/// <summary>Asks a sheet why a node has its score.</summary>
internal static class WhyNode
{
    /// <summary>The answer; null when the sheet has no node of that id.</summary>
    internal static WhyAnswer? TryAsk(ScoreSheet sheet, string id)
    {
        Reconciliation.Verify(sheet);
        return Find(SheetTree.Of(sheet), id, []);
    }

    /// <summary>Points that a node lacks to its full points; 0 when it has them, has no fixed points, or does not apply.</summary>
    internal static decimal Lacking(SheetNode node) =>
        node.Item is { State: not ItemState.NotApplicable, Points: { } points } ? Math.Max(points - node.Item.Settled, 0) : 0;

    private static WhyAnswer? Find(SheetNode node, string id, ImmutableArray<ItemScore> path)
    {
        if (node.Item.Id == id)
        {
            return Answer(node, path);
        }

        ImmutableArray<ItemScore> below = path.Add(node.Item);
        return node.Children.Select(child => Find(child, id, below)).FirstOrDefault(answer => answer is not null);
    }

    // Sorting is stable: equal losses keep the document's order.
    private static WhyAnswer Answer(SheetNode node, ImmutableArray<ItemScore> path) => new(
        node,
        path,
        [.. node.Children.Where(child => Lacking(child) > 0).OrderByDescending(Lacking)],
        [.. Losses(node).OrderByDescending(loss => loss.Points)],
        [.. node.WithDescendants.Select(Unearned).Where(gap => gap.Points > 0).OrderByDescending(gap => gap.Points)]);

    private static IEnumerable<Loss> Losses(SheetNode node) =>
        from below in node.WithDescendants
        from line in below.Lines
        where (IsTaken(line) && !WeightedPart.IsWeighing(line, below)) || (line.Amount > 0 && line.Kind is LineKind.Floor or LineKind.GroupLimit)
        select new Loss(below.Item, line);

    private static Gap Unearned(SheetNode node) => node.Children.IsEmpty && node.Item.State != ItemState.NotApplicable
        ? new Gap(node, Lacking(node) - Losses(node).Sum(loss => loss.Points))
        : new Gap(node, 0);

    private static bool IsTaken(ScoreLine line) => line.Amount < 0 && line.Kind != LineKind.Pending;
}
