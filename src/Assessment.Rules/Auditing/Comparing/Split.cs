using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Auditing;

/// <summary>Splits the change of a unit by cause, from its four sheets.</summary>
/// <param name="Before">Earlier rules, earlier facts.</param>
/// <param name="OtherRules">Later rules, earlier facts.</param>
/// <param name="OtherFacts">Earlier rules, later facts.</param>
/// <param name="After">Later rules, later facts.</param>
internal sealed record Split(ScoreSheet? Before, ScoreSheet? OtherRules, ScoreSheet? OtherFacts, ScoreSheet? After)
{
    /// <summary>The change of the unit.</summary>
    /// <param name="laterId">The later id of what the earlier rules name.</param>
    internal UnitChange Of(Func<string, string> laterId)
    {
        Unit unit = (After ?? Before ?? OtherRules ?? OtherFacts ?? throw new InvalidOperationException("A change needs a sheet.")).Unit;
        return new UnitChange(unit.Id, unit.Name, Settled(Before), Settled(After), Clauses(laterId));
    }

    private static decimal Settled(ScoreSheet? sheet) => sheet?.Total.Settled ?? 0;

    private ImmutableArray<ClauseChange> Clauses(Func<string, string> laterId)
    {
        var before = Contributions.Of(Before, laterId);
        var rules = Contributions.Of(OtherRules, id => id);
        var facts = Contributions.Of(OtherFacts, laterId);
        var after = Contributions.Of(After, id => id);
        IEnumerable<ClauseChange> clauses =
            from key in before.Keys.Union(rules.Keys).Union(facts.Keys).Union(after.Keys)
            let start = before.GetValueOrDefault(key)
            let byRules = rules.GetValueOrDefault(key) - start
            let byFacts = facts.GetValueOrDefault(key) - start
            let change = new ClauseChange(key.Node, key.Clause, byRules, byFacts, after.GetValueOrDefault(key) - start - byRules - byFacts)
            where change is not { Rules: 0, Facts: 0, Both: 0 }
            select change;
        return
        [
            .. clauses.OrderByDescending(clause => Math.Abs(clause.Total))
                .ThenBy(clause => clause.Node, StringComparer.Ordinal)
                .ThenBy(clause => clause.Clause, StringComparer.Ordinal),
        ];
    }
}
