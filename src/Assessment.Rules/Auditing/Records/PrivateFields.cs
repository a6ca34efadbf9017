using System.Collections.Immutable;
using System.Text.Json;

namespace Assessment.Rules.Auditing;

/// <summary>Fields of the entries of a part that can be masked.</summary>
/// <param name="Names">Their names, in the order in which commitments stand.</param>
/// <param name="Order">The order of all keys of an entry; <c>*</c> stands for those that are not named.</param>
internal sealed record PrivateFields(ImmutableArray<string> Names, ImmutableArray<string> Order)
{
    private const string Rest = "*";

    /// <summary>Entries all of whose fields stay in the open.</summary>
    internal static PrivateFields None { get; } = new([], []);

    /// <summary>Those of evidence.</summary>
    internal static PrivateFields OfFact { get; } = new(
        ["person", "refs", "by", "note"],
        ["id", "unit", "kind", "on", "recorded", "count", "score", "issue", "person", Rest, "refs", "by", "note", Commitment.Alias, Commitment.Salts, Commitment.Masked]);

    /// <summary>Those of a subject of grading.</summary>
    internal static PrivateFields OfSubject { get; } = new(["name", "facts"], ["class", "id", "name", Rest, "facts", Commitment.Salts, Commitment.Masked]);

    /// <summary>Those of a subject in the grade list: its name, and whatever tells its facts.</summary>
    internal static PrivateFields OfGrade { get; } = new(
        ["name", "eligibility", "reasons", "checks", "deadlines", "effects", "open"],
        ["id", "name", Rest, "eligibility", "reasons", "checks", "deadlines", "effects", "open", Commitment.Salts, Commitment.Masked])
    {
        TellingFacts = ["eligibility", "reasons", "checks", "deadlines", "effects", "open"],
    };

    /// <summary>Those that tell the facts of a subject, and are masked with them.</summary>
    private ImmutableArray<string> TellingFacts { get; init; } = [];

    /// <summary>The fields to mask in an entry of this sort, where a user asks for these.</summary>
    internal ImmutableArray<string> Asked(ImmutableArray<string> fields) =>
        [.. Names.Where(name => fields.Contains(TellingFacts.Contains(name) ? "facts" : name))];

    /// <summary>Whether an entry is written as the seal expects: no salt or commitment for anything else, and every key in its place.</summary>
    // Invariant: a hash does not see where a salted field stands, nor a salt without a field; so both are held here.
    internal bool Fits(JsonElement entry) =>
        IsOrdered(entry)
        && Listed(entry, Commitment.Salts, name => entry.TryGetProperty(name, out _))
        && Listed(entry, Commitment.Masked, name => !entry.TryGetProperty(name, out _));

    private bool IsOrdered(JsonElement entry)
    {
        int[] places = [.. entry.EnumerateObject().Select(property => Place(property.Name))];
        return places.Zip(places.Skip(1)).All(pair => pair.First < pair.Second || (pair.First == pair.Second && pair.First == Order.IndexOf(Rest)));
    }

    private int Place(string key) => Order.IndexOf(key) is >= 0 and int place ? place : Order.IndexOf(Rest);

    private bool Listed(JsonElement entry, string key, Func<string, bool> isRight)
    {
        if (!entry.TryGetProperty(key, out JsonElement list))
        {
            return true;
        }

        if (list.ValueKind != JsonValueKind.Object || list.EnumerateObject().Any(property => property.Value.ValueKind != JsonValueKind.String))
        {
            return false;
        }

        string[] names = [.. list.EnumerateObject().Select(property => property.Name)];
        return names.Length > 0 && names.All(isRight) && names.SequenceEqual(Names.Where(names.Contains), StringComparer.Ordinal);
    }
}
