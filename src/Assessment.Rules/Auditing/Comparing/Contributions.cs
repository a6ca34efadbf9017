using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Auditing;

/// <summary>What each clause, and each item by itself, contributes to the points settled for the whole. They add up to them exactly.</summary>
internal static class Contributions
{
    /// <summary>Points by node and clause; the clause is empty for what the item itself brings.</summary>
    /// <param name="sheet">The sheet; null contributes nothing.</param>
    /// <param name="id">The id under which a node or clause is to be counted.</param>
    internal static ImmutableDictionary<(string Node, string Clause), decimal> Of(ScoreSheet? sheet, Func<string, string> id)
    {
        var points = ImmutableDictionary.CreateBuilder<(string, string), decimal>();
        foreach (ItemScore item in sheet?.Items.Prepend(sheet.Total) ?? [])
        {
            Add((id(item.Id), ""), item.Start);
        }

        foreach (ScoreLine line in sheet?.Lines ?? [])
        {
            Add((id(line.Node), id(line.Clause?.Id ?? "")), line.Amount);
        }

        return points.ToImmutable();

        void Add((string, string) key, decimal amount) => points[key] = points.GetValueOrDefault(key) + amount;
    }
}
