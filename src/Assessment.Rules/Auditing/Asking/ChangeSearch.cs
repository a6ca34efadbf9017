using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Explaining;
using Assessment.Rules.Scoring;

namespace Assessment.Rules.Auditing;

/// <summary>Tries the smallest changes of a unit's facts one by one.</summary>
internal sealed class ChangeSearch
{
    private readonly RuleSet rules;
    private readonly ImmutableArray<Unit> units;
    private readonly ImmutableArray<Fact> facts;
    private readonly string unit;
    private readonly string node;

    internal ChangeSearch(RuleSet rules, IEnumerable<Unit> units, IEnumerable<Fact> facts, string unit, string node)
    {
        (this.rules, this.unit, this.node) = (rules, unit, node);
        this.units = [.. units];
        this.facts = [.. facts];
        Sheets = rules.ScoreAll(this.units, this.facts);
        Sheet = Sheets.First(sheet => sheet.Unit.Id == unit);
    }

    /// <summary>Whether a change may move other units' scores too.</summary>
    internal bool UnitsMeet => !rules.ScoresUnitsApart;

    /// <summary>The sheets of all units as they are.</summary>
    internal ImmutableArray<ScoreSheet> Sheets { get; }

    /// <summary>The unit's sheet as it is.</summary>
    internal ScoreSheet Sheet { get; }

    /// <summary>The changes that give points at the node; with a target, those that reach it, by no larger step than that takes.</summary>
    internal ImmutableArray<FactChange> Run(decimal? target)
    {
        IEnumerable<TriedFact> gaining = Tried().Where(tried => At(tried.Sheet) > At(Sheet));
        return
        [
            .. InOrder(target is { } wanted ? gaining.Where(tried => At(tried.Sheet) >= wanted).Select(tried => Least(tried, At, wanted)) : gaining)
                .Select(Change),
        ];
    }

    /// <summary>A trial as it is told.</summary>
    internal FactChange Change(TriedFact tried) =>
        new(tried.Trial.Fact, tried.Trial.Kind, tried.Trial.Field, tried.Trial.Was, tried.Trial.Value, At(Sheet), At(tried.Sheet));

    /// <summary>The smallest of the trials that come to the same, most points first.</summary>
    internal ImmutableArray<TriedFact> InOrder(IEnumerable<TriedFact> tried) =>
    [
        .. Smallest(tried)
            .OrderByDescending(found => At(found.Sheet))
            .ThenBy(found => found.Trial.Fact.Id, StringComparer.Ordinal)
            .ThenBy(found => found.Trial.Fact.On)
            .ThenByDescending(found => found.Trial.Kind),
    ];

    /// <summary>Every trial with the unit's sheet after it.</summary>
    internal ImmutableArray<TriedFact> Tried()
    {
        Standpoint standpoint = rules.Standpoint(units, facts, Sheets, unit);
        FactTrials changed = new(standpoint);
        NewFacts added = new(standpoint, changed.Moves);
        return
        [
            .. facts.Where(fact => fact.Unit == unit).SelectMany(changed.Of)
                .Concat(Below(Sheet).Where(item => item.State != ItemState.NotApplicable).SelectMany(added.Of))
                .AsParallel().AsOrdered().Select(trial => new TriedFact(trial, SheetAfter(trial))),
        ];
    }

    /// <summary>The sheets of all units after a trial.</summary>
    internal IReadOnlyList<ScoreSheet> SheetsAfter(TriedFact tried) =>
        UnitsMeet ? rules.ScoreAll(units, tried.Trial.On(facts)) : [.. Sheets.Select(sheet => sheet.Unit.Id == unit ? tried.Sheet : sheet)];

    /// <summary>The same change, by no more than brings a figure of the sheet to a value; the change itself where that cannot be told.</summary>
    internal TriedFact Least(TriedFact tried, Func<ScoreSheet, decimal> figure, decimal wanted)
    {
        if (tried.Trial is not { Kind: FactChangeKind.Moved or FactChangeKind.Added, Becomes: { } becomes } trial
            || FactField.Of(trial.Kind == FactChangeKind.Added ? "score" : trial.Field, rules.Scheme) is not { } field
            || field.Read(becomes) is not { } furthest)
        {
            return tried;
        }

        Rational before = field.Read(trial.Fact) is { } from && from != furthest ? from : Rational.Zero;
        Crossing crossing = new(value => field.Write(becomes, value) is { } moved ? figure(SheetAfter(trial with { Becomes = moved })) : null, field.IsWhole);
        return crossing.Between(before, furthest, wanted) is { } least && field.Write(becomes, field.Stated(becomes, least, before)) is { } smallest
            ? Kept(tried, trial.To(smallest, field), figure, wanted)
            : tried;
    }

    private TriedFact Kept(TriedFact tried, FactTrial trial, Func<ScoreSheet, decimal> figure, decimal wanted)
    {
        TriedFact smaller = new(trial, SheetAfter(trial));
        return figure(smaller.Sheet) >= wanted ? smaller : tried;
    }

    private ScoreSheet SheetAfter(FactTrial trial)
    {
        ImmutableArray<Fact> after = trial.On(facts);
        return rules.NeedsOtherUnits
            ? rules.ScoreAll(units, after).First(scored => scored.Unit.Id == unit)
            : rules.Score(Sheet.Unit, rules.ScoresUnitsApart ? after.Where(fact => fact.Unit == unit) : after);
    }

    private IEnumerable<ItemScore> Below(ScoreSheet sheet)
    {
        SheetNode whole = SheetTree.Of(sheet);
        return (whole.WithDescendants.FirstOrDefault(found => found.Item.Id == node) ?? whole).WithDescendants.Select(found => found.Item);
    }

    // One less that gives as much as none at all is the smaller change; so is the nearer of two values.
    private IEnumerable<TriedFact> Smallest(IEnumerable<TriedFact> tried) =>
        tried.GroupBy(found => (found.Trial.Fact.Id, found.Trial.Fact.On, found.Trial.Varied, At(found.Sheet)))
            .Select(group => group.OrderBy(found => found.Trial.Distance(FactField.Of(found.Trial.Field, rules.Scheme))).ThenByDescending(found => found.Trial.Kind).First());

    private decimal At(ScoreSheet sheet) => (sheet.Items.FirstOrDefault(item => item.Id == node) ?? sheet.Total).Settled;
}
