using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Auditing;

/// <summary>A change of one fact, to be tried.</summary>
/// <param name="Fact">The fact as it is, or the new one.</param>
/// <param name="Becomes">The fact after the change; null where it would be missing.</param>
/// <param name="Kind">The sort of change.</param>
/// <param name="Field">The attribute that changes; empty where the whole fact does.</param>
/// <param name="Was">Its value.</param>
/// <param name="Value">The value it would have.</param>
internal sealed record FactTrial(Fact Fact, Fact? Becomes, FactChangeKind Kind, string Field, string Was, string Value)
{
    private const string Count = "count";

    /// <summary>What is varied: the number of the fact's occurrences, or one of its fields.</summary>
    internal string Varied => Field.Length == 0 ? Count : Field;

    /// <summary>How far the change goes, to compare it with others of the same field.</summary>
    /// <param name="field">The field; null where it holds no figure.</param>
    internal decimal Distance(FactField? field) => (Kind, Becomes) switch
    {
        (FactChangeKind.Removed, _) => Fact.Count,
        (FactChangeKind.Moved, { } moved) when field?.Read(Fact) is { } from && field.Read(moved) is { } to => Math.Abs((to - from).ToAmount()),
        _ => 1,
    };

    /// <summary>The same change with another value of the field.</summary>
    internal FactTrial To(Fact becomes, FactField field) => Kind == FactChangeKind.Added
        ? this with { Fact = becomes, Becomes = becomes }
        : this with { Becomes = becomes, Value = field.Text(becomes) };

    /// <summary>The facts after the change.</summary>
    internal ImmutableArray<Fact> On(IEnumerable<Fact> facts) =>
        [.. facts.Where(other => other.Id != Fact.Id), .. Becomes is { } changed ? [changed] : Array.Empty<Fact>()];
}

/// <summary>A trial and the unit's sheet after it.</summary>
/// <param name="Trial">The trial.</param>
/// <param name="Sheet">The sheet.</param>
internal sealed record TriedFact(FactTrial Trial, ScoreSheet Sheet);
