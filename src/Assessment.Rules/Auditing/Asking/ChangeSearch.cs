using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Explaining;

namespace Assessment.Rules.Auditing;

/// <summary>Tries the smallest changes of a unit's facts one by one.</summary>
internal sealed class ChangeSearch(RuleSet rules, IReadOnlyList<Unit> units, IReadOnlyCollection<Fact> facts, string unit, string node)
{
    private readonly Thresholds thresholds = new(rules.Scheme);
    private readonly Unit own = units.First(known => known.Id == unit);

    /// <summary>The changes that give points at the node.</summary>
    internal ImmutableArray<FactChange> Run() => [.. Found().Select(found => found.Change)];

    /// <summary>The changes that give points at the node, each with the facts after it.</summary>
    internal ImmutableArray<(FactChange Change, FactTrial Trial)> Found()
    {
        ScoreSheet sheet = Sheet(facts);
        decimal before = At(sheet);
        IEnumerable<(FactChange Change, FactTrial Trial)> changes =
            from trial in Trials(sheet)
            let after = At(Sheet(trial.On(facts)))
            where after > before
            select (new FactChange(trial.Fact, trial.Kind, trial.Field, trial.Was, trial.Value, before, after), trial);
        return
        [
            .. Smallest(changes).OrderByDescending(found => found.Change.Gain)
                .ThenBy(found => found.Change.Fact.Id, StringComparer.Ordinal)
                .ThenBy(found => found.Change.Fact.On),
        ];
    }

    /// <summary>The sheets of all units, with a change if one is given.</summary>
    internal IReadOnlyList<ScoreSheet> Sheets(FactTrial? trial = null) => rules.ScoreAll(units, trial?.On(facts) ?? facts);

    private ScoreSheet Sheet(IEnumerable<Fact> given) => rules.NeedsOtherUnits
        ? rules.ScoreAll(units, given).First(scored => scored.Unit.Id == unit)
        : rules.Score(own, given.Where(fact => fact.Unit == unit || rules.Scheme.Evidence.Attributes.Any(attribute => attribute.Type == AttributeType.Unit)));

    private IEnumerable<FactTrial> Trials(ScoreSheet sheet)
    {
        FactTrials changed = new(thresholds);
        NewFacts added = new(rules.Scheme, sheet, thresholds);
        return facts.Where(fact => fact.Unit == unit).SelectMany(changed.Of)
            .Concat(Below(sheet).Where(item => item.State != ItemState.NotApplicable).SelectMany(added.Of));
    }

    private IEnumerable<ItemScore> Below(ScoreSheet sheet)
    {
        SheetNode whole = SheetTree.Of(sheet);
        return (whole.WithDescendants.FirstOrDefault(found => found.Item.Id == node) ?? whole).WithDescendants.Select(found => found.Item);
    }

    // One less that gives as much as none at all is the smaller change; so is the nearer of two thresholds.
    private static IEnumerable<(FactChange Change, FactTrial Trial)> Smallest(IEnumerable<(FactChange Change, FactTrial Trial)> changes) =>
        changes.GroupBy(found => (found.Change.Fact.Id, found.Change.Fact.On, found.Change.Gain))
            .Select(group => group.OrderByDescending(found => found.Change.Kind).ThenBy(found => Distance(found.Trial)).First());

    private static decimal Distance(FactTrial trial) => trial is { Kind: FactChangeKind.Moved, Becomes: { } moved }
        ? Math.Abs(Threshold.Value(trial.Fact, trial.Field) - Threshold.Value(moved, trial.Field))
        : 0;

    private decimal At(ScoreSheet sheet) => (sheet.Items.FirstOrDefault(item => item.Id == node) ?? sheet.Total).Settled;
}
