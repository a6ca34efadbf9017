using System.Collections.Immutable;

namespace Assessment.Rules.Grading;

/// <summary>What a name stands for in the conditions of a class.</summary>
/// <param name="Type">Type of its value.</param>
/// <param name="Title">Title for people.</param>
/// <param name="Values">Closed list of words; empty where any may stand.</param>
internal sealed record KnownName(FactType Type, string Title, ImmutableArray<string> Values)
{
    /// <summary>Whether a step of grading finds it out; what is missing there is told there.</summary>
    public bool IsFound { get; init; }
}

/// <summary>The names that conditions of a class can use so far. Each step of grading adds what it finds out.</summary>
internal sealed class KnownNames(KnownNames? owner)
{
    public const string Category = "category";
    public const string Owner = "of";
    public const string Grade = "grade";
    public const string Rank = "rank";
    public const string RankFromEnd = "rankFromEnd";
    public const string OwnerPrefix = "of.";

    private readonly Dictionary<string, KnownName> _names = new(StringComparer.Ordinal);

    /// <summary>Adds a name; false when it stands for something already.</summary>
    public bool TryAdd(string name, KnownName meaning) => _names.TryAdd(name, meaning);

    /// <summary>What a name stands for; null when for nothing yet.</summary>
    public KnownName? Find(string name) => name.StartsWith(OwnerPrefix, StringComparison.Ordinal)
        ? owner?.Find(name[OwnerPrefix.Length..])
        : _names.GetValueOrDefault(name);

    /// <summary>All names, those of the owner with their prefix.</summary>
    public IEnumerable<string> All() => _names.Keys.Concat(owner?.All().Select(name => OwnerPrefix + name) ?? []);

    /// <summary>Names that steps of grading find out.</summary>
    public ImmutableHashSet<string> Found() =>
        All().Where(name => Find(name) is { IsFound: true }).ToImmutableHashSet(StringComparer.Ordinal);

    /// <summary>Titles of all names.</summary>
    public ImmutableSortedDictionary<string, string> Titles() =>
        All().ToImmutableSortedDictionary(name => name, name => Find(name)?.Title ?? name, StringComparer.Ordinal);
}
