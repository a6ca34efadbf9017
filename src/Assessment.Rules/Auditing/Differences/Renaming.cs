using System.Collections.Immutable;

namespace Assessment.Rules.Auditing;

/// <summary>Puts later ids into what an earlier edition says, so that a reference to a renumbered item is no change of its own.</summary>
internal sealed class Renaming(IReadOnlyDictionary<string, string> laterIds)
{
    // Keys under which ids of items, clauses and requirements stand.
    private static readonly ImmutableArray<string> References =
        ["on", "among", "overrides", "addsTo", "node", "zero", "item", "clauses", "kind"];

    internal ImmutableArray<PlainEntry> Of(ImmutableArray<PlainEntry> fields) => [.. fields.Select(field => Of(field))];

    private PlainEntry Of(PlainEntry field) => field with { Value = References.Contains(field.Key) ? Ids(field.Value) : Inside(field.Value) };

    private Plain Inside(Plain value) => value switch
    {
        Plain.Map map => map with { Entries = Of(map.Entries) },
        Plain.List list => list with { Items = [.. list.Items.Select(Inside)] },
        _ => value,
    };

    private Plain Ids(Plain value) => value switch
    {
        Plain.Text text => laterIds.TryGetValue(text.Value, out string? later) ? new Plain.Text(later) : text,
        Plain.List list => list with { Items = [.. list.Items.Select(Ids)] },
        _ => Inside(value),
    };
}
