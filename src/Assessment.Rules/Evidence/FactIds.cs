using Assessment.Model;

namespace Assessment.Rules.Evidence;

/// <summary>The ids seen in all files of a run, each with the place of its first use.</summary>
internal sealed class FactIds
{
    private readonly Dictionary<string, SourceSpan> first = new(StringComparer.Ordinal);
    private readonly HashSet<string> withoutFact = new(StringComparer.Ordinal);

    /// <summary>Ids whose facts were passed over or refused.</summary>
    internal IReadOnlySet<string> WithoutFact => withoutFact;

    /// <summary>Notes an id; false when it has been used before, and then where.</summary>
    internal bool TryAdd(string id, SourceSpan place, out SourceSpan firstUse)
    {
        firstUse = place;
        if (first.TryAdd(id, place))
        {
            return true;
        }

        firstUse = first[id];
        return false;
    }

    /// <summary>Notes that no fact comes with this id.</summary>
    internal void NoFact(string id) => withoutFact.Add(id);
}
