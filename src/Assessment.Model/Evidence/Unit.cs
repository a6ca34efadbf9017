using System.Collections.Immutable;

namespace Assessment.Model;

/// <summary>A unit that is assessed (参评单位).</summary>
/// <param name="Id">Id used by the evidence.</param>
/// <param name="Name">Name for people.</param>
/// <param name="Kind">Its one kind.</param>
/// <param name="Tags">Its tags, any number.</param>
/// <param name="Attributes">Attributes such as population, by name; values of the types that the scheme defines.</param>
/// <param name="Span">Place in the units file.</param>
public sealed record Unit(string Id, string Name, string Kind, ImmutableArray<string> Tags, ImmutableSortedDictionary<string, FactValue> Attributes, SourceSpan Span)
{
    /// <summary>A unit made by a program, with a kind and tags.</summary>
    public static Unit Of(string id, string kind, params string[] tags) =>
        new(id, id, kind, [.. tags], ImmutableSortedDictionary<string, FactValue>.Empty.WithComparers(StringComparer.Ordinal), SourceSpan.None);
}
