using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Scoring.Express;

/// <summary>The result of an express run: short lines and changed nodes, written out when somebody reads them.</summary>
internal sealed class ExpressSheet
{
    private readonly ExpressPlan _plan;
    private readonly ExpressLine[] _lines;
    private readonly (int Node, decimal Value)[] _changes;

    private ExpressSheet(ExpressScratch scratch)
    {
        _plan = scratch.Plan;
        _lines = scratch.Lines.AsSpan(0, scratch.LineCount).ToArray();
        _changes = scratch.Changes.AsSpan(0, scratch.ChangeCount).ToArray();
    }

    public static ScoreSheet Make(ExpressScratch scratch, Unit unit)
    {
        var sheet = new ExpressSheet(scratch);
        var empty = scratch.Plan.Empty;
        return new ScoreSheet
        {
            Scheme = empty.Scheme,
            Unit = unit,
            Total = sheet.Total(),
            Items = new LateList<ItemScore>(sheet.Items),
            Start = empty.Start,
            Lines = new LateList<ScoreLine>(sheet.Lines),
        };
    }

    // The whole is the last node that changes.
    private ItemScore Total() =>
        _changes.Length > 0 && _changes[^1].Node == 0 ? Scored(_plan.Empty.Total, _changes[^1].Value) : _plan.Empty.Total;

    private ImmutableArray<ItemScore> Items()
    {
        var values = _changes.ToDictionary(c => _plan.Scheme.Nodes[c.Node].Id, c => c.Value, StringComparer.Ordinal);
        return [.. _plan.Empty.Items.Select(item => values.TryGetValue(item.Id, out decimal value) ? Scored(item, value) : item)];
    }

    // In the document's order of nodes and clauses, then in the order of facts; a node's own bound comes last.
    private ImmutableArray<ScoreLine> Lines() =>
    [
        .. _lines
            .OrderBy(line => line.Node(_plan))
            .ThenBy(line => line.Fact is null ? int.MaxValue : line.Place)
            .ThenBy(line => line.Fact?.On ?? DateOnly.MaxValue)
            .ThenBy(line => line.Fact?.Id, StringComparer.Ordinal)
            .Select(line => line.ToLine(_plan)),
    ];

    private static ItemScore Scored(ItemScore item, decimal value) =>
        item with { Score = value, Settled = value, Lowest = value, Highest = value };
}
