using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules;

/// <summary>What a correction was worth: the score of its unit with and without it.</summary>
/// <param name="Unit">Id of the unit.</param>
/// <param name="Corrected">The fact that was replaced or withdrawn.</param>
/// <param name="By">The correction.</param>
/// <param name="Without">Points settled for the whole without the correction.</param>
/// <param name="With">Points settled for the whole with it.</param>
public sealed record CorrectionWorth(string Unit, Fact Corrected, Fact By, decimal Without, decimal With)
{
    /// <summary>Points that the correction gave; negative when it took some.</summary>
    public decimal Worth => With - Without;

    /// <summary>Values every correction in force, each by itself against the fact that it corrects.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="units">All units.</param>
    /// <param name="facts">The facts after their corrections.</param>
    /// <param name="sheets">The sheets of the units by these facts, in the order of <paramref name="units"/>.</param>
    /// <returns>One entry a correction, in order of its id.</returns>
    public static ImmutableArray<CorrectionWorth> Of(RuleSet rules, IReadOnlyList<Unit> units, CorrectedFacts facts, IReadOnlyList<ScoreSheet> sheets)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(facts);
        HashSet<string> superseded = facts.Superseded.Select(pair => pair.Fact.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. from pair in facts.Superseded.OrderBy(pair => pair.By.Id, StringComparer.Ordinal)
               where !superseded.Contains(pair.By.Id)
               let with = sheets.First(sheet => sheet.Unit.Id == pair.Fact.Unit).Total.Settled
               select new CorrectionWorth(pair.Fact.Unit, pair.Fact, pair.By, SettledWithout(rules, units, facts, pair), with),
        ];
    }

    private static decimal SettledWithout(RuleSet rules, IReadOnlyList<Unit> units, CorrectedFacts facts, SupersededFact pair)
    {
        IEnumerable<Fact> before = facts.InForce.Where(fact => fact.Id != pair.By.Id).Append(pair.Fact);
        return rules.ScoreAll(units, before).First(sheet => sheet.Unit.Id == pair.Fact.Unit).Total.Settled;
    }
}
