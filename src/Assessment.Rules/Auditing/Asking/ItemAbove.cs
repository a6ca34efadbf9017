using Assessment.Model;

namespace Assessment.Rules.Auditing;

/// <summary>Finds an item on a sheet, or the nearest one above it that is there: what is settled as a whole does not show its parts.</summary>
internal sealed class ItemAbove
{
    private readonly Dictionary<string, string> parents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ItemScore> items;

    internal ItemAbove(Scheme scheme, ScoreSheet sheet)
    {
        items = sheet.Items.Append(sheet.Total).DistinctBy(item => item.Id, StringComparer.Ordinal).ToDictionary(item => item.Id, StringComparer.Ordinal);
        Note(sheet.Total.Id, scheme.Indicators);
    }

    /// <summary>The item; null for what is not in the scheme.</summary>
    internal ItemScore? Of(string id) =>
        items.TryGetValue(id, out ItemScore? item) ? item : parents.TryGetValue(id, out string? parent) ? Of(parent) : null;

    private void Note(string parent, IEnumerable<Branch> branches)
    {
        foreach (Branch branch in branches)
        {
            if (branch is Branch.OneOf oneOf)
            {
                Note(parent, oneOf.Alternates.SelectMany(alternate => alternate.Indicators));
            }
            else if (branch is Branch.Single { Indicator: { } indicator })
            {
                parents[indicator.Id] = parent;
                Note(indicator.Id, indicator.Children);
            }
        }
    }
}
