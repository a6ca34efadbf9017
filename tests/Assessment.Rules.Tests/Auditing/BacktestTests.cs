using Assessment.Model;
using Assessment.Rules.Tests.Reading;

namespace Assessment.Rules.Tests.Auditing;

public sealed class BacktestTests
{
    private static readonly Lazy<Backtest> Outcome = new(() =>
    {
        RuleFile rules = new("samples/luoyang-2019/counties.yaml", Repository.Text("samples/luoyang-2019/counties.yaml"));
        ReadResult<Backtest> result = Backtest.Run(Sample.All["luoyang-2018-counties"].Seal(), new NextRules(rules));
        return result.Value.ShouldNotBeNull(string.Join('\n', result.Diagnostics.Select(fault => fault.Message(Language.English))));
    });

    [Fact]
    public void The_changes_by_clause_add_up_to_each_units_change()
    {
        Outcome.Value.Units.Length.ShouldBe(7);
        foreach (UnitChange unit in Outcome.Value.Units)
        {
            unit.Clauses.Sum(clause => clause.Total).ShouldBe(unit.Total);
            unit.Clauses.ShouldAllBe(clause => clause.Facts == 0 && clause.Both == 0);
        }
    }

    [Fact]
    public void Only_clauses_that_were_edited_change_points()
    {
        string[] edited = [.. Outcome.Value.Rules.Select(change => change.Id.Split("-r")[0])];
        string[] touched = [.. Outcome.Value.Units.SelectMany(unit => unit.Clauses).Select(clause => clause.Node).Distinct()];
        touched.ShouldNotBeEmpty();
        // 伊滨区 changed from one alternate to the other.
        touched.Where(node => !edited.Any(id => IsAboutSame(id, node)) && !node.StartsWith("A3.1.2", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void Evidence_of_what_was_withdrawn_or_no_longer_applies_fits_nowhere_any_more() =>
        Outcome.Value.Unfit.Select(fact => fact.Kind).Distinct().Order()
            .ShouldBe(["A2.2.5-2-r6", "A2.6.3-4", "A3.1.2a-1", "A3.1.2a-2", "A3.1.2a-3"]);

    [Fact]
    public void New_clauses_without_evidence_are_told() =>
        Outcome.Value.Untouched.ShouldBe(["A1.2.2-3-r1", "A2.4.2-6", "A2.6.6-1-r1"], ignoreOrder: true);

    [Fact]
    public void A_new_clause_on_a_known_kind_is_touched() => Outcome.Value.Untouched.ShouldNotContain("A9-a");

    [Fact]
    public void A_mark_above_the_new_points_becomes_pending() =>
        Outcome.Value.Pending.ShouldContain(item => item.Node == "A1.2.1-1" && item.Reason == "outside-range");

    [Fact]
    public void The_same_rules_change_nothing_and_last_years_decisions_hold()
    {
        AssessmentRecord record = Sample.All["lushan-2022-townships"].Seal();
        Backtest same = Backtest.Run(record, new(record.Rules.ShouldNotBeNull())).Value.ShouldNotBeNull();
        same.Units.ShouldAllBe(unit => unit.Before == unit.After && unit.Clauses.IsEmpty);
        same.Unfit.ShouldBeEmpty();
    }

    // Points that move between an item and the ones above or below it belong to the same edit.
    private static bool IsAboutSame(string id, string node) =>
        id.Length > 0 && (id == node || id.StartsWith(node + ".", StringComparison.Ordinal) || id.StartsWith(node + "-", StringComparison.Ordinal) || node.StartsWith(id + "-", StringComparison.Ordinal));
}
