using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Auditing;

/// <summary>Tries the smallest changes of a unit's facts one by one.</summary>
internal sealed class ChangeSearch(RuleSet rules, IReadOnlyList<Unit> units, IReadOnlyCollection<Fact> facts, string unit, string node)
{
    private readonly Thresholds thresholds = new(rules.Scheme);
    private readonly Unit own = units.First(known => known.Id == unit);

    internal ImmutableArray<FactChange> Run()
    {
        decimal before = Settled(facts);
        IEnumerable<FactChange> changes =
            from fact in facts
            where fact.Unit == unit
            from candidate in Candidates(fact)
            let after = Settled(Changed(fact, candidate.Fact))
            where after > before
            select new FactChange(fact, candidate.Kind, candidate.Field, candidate.Was, candidate.Becomes, before, after);
        return [.. Smallest(changes).OrderByDescending(change => change.Gain).ThenBy(change => change.Fact.Id, StringComparer.Ordinal)];
    }

    // One less that gives as much as none at all is the smaller change; so is the nearer of two thresholds.
    private static IEnumerable<FactChange> Smallest(IEnumerable<FactChange> changes) =>
        changes.GroupBy(change => (change.Fact.Id, change.Gain))
            .Select(group => group.OrderByDescending(change => change.Kind).ThenBy(Distance).First());

    private static decimal Distance(FactChange change) => change.Kind == FactChangeKind.Moved
        ? Math.Abs(Thresholds.Value(change.Fact, change.Field) - Thresholds.Parse(change.Becomes))
        : 0;

    private IEnumerable<Candidate> Candidates(Fact fact)
    {
        yield return new(null, FactChangeKind.Removed, "", "", "");
        if (fact.Count > 1)
        {
            yield return new(fact with { Count = fact.Count - 1 }, FactChangeKind.OneLess, "count", FigureForm.Number(fact.Count), FigureForm.Number(fact.Count - 1));
        }

        foreach ((string attribute, decimal edge) in thresholds.Of(fact.Kind))
        {
            if (Thresholds.MovedTo(fact, attribute, edge) is { } moved)
            {
                yield return new(moved, FactChangeKind.Moved, attribute, FigureForm.Number(Thresholds.Value(fact, attribute)), FigureForm.Number(edge));
            }
        }
    }

    private IEnumerable<Fact> Changed(Fact fact, Fact? candidate)
    {
        IEnumerable<Fact> others = facts.Where(other => other.Id != fact.Id);
        return candidate is null ? others : others.Append(candidate);
    }

    private decimal Settled(IEnumerable<Fact> given)
    {
        ScoreSheet sheet = rules.NeedsOtherUnits
            ? rules.ScoreAll(units, given).First(scored => scored.Unit.Id == unit)
            : rules.Score(own, given.Where(fact => fact.Unit == unit || rules.Scheme.Evidence.Attributes.Any(attribute => attribute.Type == AttributeType.Unit)));
        return (sheet.Items.FirstOrDefault(item => item.Id == node) ?? sheet.Total).Settled;
    }

    private sealed record Candidate(Fact? Fact, FactChangeKind Kind, string Field, string Was, string Becomes);
}
