using Assessment.Model;

namespace Assessment.Rules.Evidence;

/// <summary>The ids seen in all files of a run, each with the line of its first use.</summary>
internal sealed class FactIds
{
    private readonly Dictionary<string, Place> first = new(StringComparer.Ordinal);
    private readonly HashSet<string> withoutFact = new(StringComparer.Ordinal);
    private readonly List<string> files = [];

    /// <summary>Ids whose facts were passed over or refused.</summary>
    internal IReadOnlySet<string> WithoutFact => withoutFact;

    /// <summary>Notes an id; when it has been used before, gives the line of its first use.</summary>
    internal SourceSpan? Add(string id, SourceSpan span)
    {
        if (files.Count == 0 || files[^1] != span.File)
        {
            files.Add(span.File);
        }

        return first.TryAdd(id, new Place(files.Count - 1, span.Line)) ? null : Where(first[id]);
    }

    /// <summary>Notes that no fact comes with this id.</summary>
    internal void NoFact(string id) => withoutFact.Add(id);

    private SourceSpan Where(Place place) => SourceSpan.OfLine(files[place.File], place.Line);

    // Millions of them are kept: the file's name is kept once.
    private readonly record struct Place(int File, int Line);
}
