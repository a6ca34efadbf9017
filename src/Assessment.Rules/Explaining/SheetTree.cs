using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Explaining;

/// <summary>A node of a sheet with the lines that act at it and the nodes below it.</summary>
/// <param name="Item">The node's score.</param>
/// <param name="Lines">Lines at this node itself, in the document's order.</param>
/// <param name="Children">Nodes directly below, in the document's order.</param>
internal sealed record SheetNode(ItemScore Item, ImmutableArray<ScoreLine> Lines, ImmutableArray<SheetNode> Children)
{
    /// <summary>What stands before the node's own lines act: a leaf's start, a parent's children.</summary>
    internal decimal Brought => Item.Start + Children.Sum(child => child.Item.Settled);

    /// <summary>This node and everything below it, a parent before its children.</summary>
    internal IEnumerable<SheetNode> WithDescendants => Children.SelectMany(child => child.WithDescendants).Prepend(this);
}

/// <summary>Puts the flat sheet back into the shape of the tree.</summary>
internal static class SheetTree
{
    internal static SheetNode Of(ScoreSheet sheet)
    {
        ILookup<string, ScoreLine> lines = sheet.Lines.ToLookup(line => line.Node, StringComparer.Ordinal);
        Queue<ItemScore> items = new(sheet.Items.Where(item => item.Depth > sheet.Total.Depth));
        return Node(sheet.Total, items, lines);
    }

    // Items come parent first: whatever is deeper than the parent and comes next belongs to it.
    private static SheetNode Node(ItemScore item, Queue<ItemScore> rest, ILookup<string, ScoreLine> lines)
    {
        ImmutableArray<SheetNode>.Builder children = ImmutableArray.CreateBuilder<SheetNode>();
        while (rest.TryPeek(out ItemScore? next) && next.Depth > item.Depth)
        {
            children.Add(Node(rest.Dequeue(), rest, lines));
        }

        return new SheetNode(item, [.. lines[item.Id]], children.ToImmutable());
    }
}
