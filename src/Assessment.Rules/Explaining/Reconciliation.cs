using Assessment.Model;
using Assessment.Rules.Explaining;

namespace Assessment.Rules;

/// <summary>Holds a sheet to its own arithmetic before anybody writes it: lines add up to scores, at every node.</summary>
public static class Reconciliation
{
    /// <summary>Verifies that at every node the children's settled points and the node's own lines add up to its settled points.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <exception cref="InvalidOperationException">The sheet does not add up, or a line names no node of it. That is a bug; the sheet must not be written.</exception>
    public static void Verify(ScoreSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        SheetNode root = SheetTree.Of(sheet);
        HashSet<string> known = new(StringComparer.Ordinal);
        foreach (SheetNode node in root.WithDescendants)
        {
            known.Add(node.Item.Id);
            Verify(node, sheet);
        }

        if (sheet.Start != root.WithDescendants.Sum(node => node.Item.Start))
        {
            throw new InvalidOperationException($"The sheet of `{sheet.Unit.Id}` does not start with what its leaves start with.");
        }

        if (sheet.Lines.FirstOrDefault(line => !known.Contains(line.Node)) is { } stray)
        {
            throw new InvalidOperationException($"The sheet of `{sheet.Unit.Id}` has a line at `{stray.Node}`, which is no node of it.");
        }
    }

    private static void Verify(SheetNode node, ScoreSheet sheet)
    {
        decimal found = node.Brought + node.Lines.Sum(line => line.Amount);
        if (found != node.Item.Settled)
        {
            throw new InvalidOperationException(
                $"The sheet of `{sheet.Unit.Id}` does not add up at `{node.Item.Id}`: lines {Figure.Exact(found)}, score {Figure.Exact(node.Item.Settled)}.");
        }
    }
}
