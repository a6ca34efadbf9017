using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Checking;

/// <summary>A unit over which sums and alternates are proved: a typical one, or one of those listed.</summary>
/// <param name="Title">Name for messages.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Tags">Its tags.</param>
/// <param name="Id">Its id; null for a typical unit.</param>
internal sealed record ProofUnit(string Title, string Kind, ImmutableArray<string> Tags, string? Id)
{
    /// <summary>The typical units of a scheme, then the listed ones; those with an unknown kind or tag are left out, because nothing is proved by them.</summary>
    internal static IEnumerable<ProofUnit> AllOf(UnitVocabulary vocabulary, IReadOnlyList<Unit> units)
    {
        HashSet<string> kinds = new(vocabulary.Kinds.Select(kind => kind.Name), StringComparer.Ordinal);
        HashSet<string> tags = new(vocabulary.Tags.Select(tag => tag.Name), StringComparer.Ordinal);
        return Typical(vocabulary)
            .Concat(units.Select(unit => new ProofUnit(unit.Name, unit.Kind, unit.Tags, unit.Id)))
            .Where(unit => kinds.Contains(unit.Kind) && unit.Tags.All(tags.Contains));
    }

    private static IEnumerable<ProofUnit> Typical(UnitVocabulary vocabulary) =>
        vocabulary.Profiles.IsEmpty
            ? vocabulary.Kinds.Select(kind => new ProofUnit(kind.Name, kind.Name, [], null))
            : vocabulary.Profiles.Select(profile => new ProofUnit(profile.Title, profile.Kind, profile.Tags, null));
}
