using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Tests.Reading;

namespace Assessment.Rules.Tests.RuleLanguage;

/// <summary>What a sheet says besides scores: outcomes, bars on the grade, the other units' figures.</summary>
public sealed class SheetTests
{
    [Fact]
    public void An_outcome_follows_from_the_score_or_from_the_place()
    {
        ImmutableArray<ScoreSheet> sheets = Load("whole/outcomes").ScoreAll(
            [Unit.Of("a", "公司"), Unit.Of("b", "公司"), Unit.Of("c", "公司")],
            [Some("a", "X1-a", 1), Some("b", "X1-a", 3), Some("c", "X1-a", 5)]);
        sheets.Select(Figures).ShouldBe([[1m, 5m], [0.9m, 3m], [0.7m, 2m]]);
    }

    [Fact]
    public void An_outcome_that_needs_the_other_units_is_left_out_without_them() =>
        Figures(Load("whole/outcomes").Score(Unit.Of("a", "公司"), [])).ShouldBe([1m]);

    [Fact]
    public void A_veto_bars_grades_and_takes_no_points()
    {
        ScoreSheet sheet = Load("whole/veto").Score(Unit.Of("a", "乡镇"), [Some("a", "A1-e", 1)]);
        sheet.Bars.Single().BestGrade.ShouldBe("良好");
        sheet.Total.Score.ShouldBe(20);
    }

    [Fact]
    public void A_veto_that_counts_nothing_bars_nothing() =>
        Load("whole/veto").Score(Unit.Of("a", "乡镇"), [Some("a", "A1-e", 0)]).Bars.ShouldBeEmpty();

    [Fact]
    public void The_other_units_figure_is_shown_with_their_number()
    {
        ScoreSheet sheet = Load("compared/ratio-to-best").ScoreAll([Unit.Of("a", "乡镇"), Unit.Of("b", "乡镇")], [Tax("a", 300), Tax("b", 400)])[0];
        PeersFigure best = sheet.Lines.Single().Arithmetic.ShouldNotBeNull().Peers.Single();
        best.Value.Numerator.ShouldBe(400);
        best.Units.ShouldBe(2);
    }

    [Fact]
    public void A_fact_that_charges_another_unit_is_used()
    {
        Fact charge = Some("a", "X1-a", 1) with { Attributes = Fact.NoAttributes.Add("responsibleUnit", new FactValue.Code("b")) };
        ImmutableArray<ScoreSheet> sheets = Load("scope/charged-to").ScoreAll([Unit.Of("a", "乡镇"), Unit.Of("b", "乡镇")], [charge]);
        sheets.ShouldAllBe(sheet => sheet.Unused.IsEmpty);
    }

    [Fact]
    public void A_drop_further_down_lowers_the_total_that_can_be_reached() =>
        Load("scope/not-applicable").Score(Unit.Of("a", "乡镇"), []).Total.Points.ShouldBe(37);

    private static RuleSet Load(string sample)
    {
        string path = $"{Samples.Folder}/{sample}.yaml";
        return RuleSet.Load(Repository.Text(path), path);
    }

    private static Fact Some(string unit, string kind, int count) => new() { Id = unit, Unit = unit, Kind = kind, Count = count };

    private static Fact Tax(string unit, decimal tax) =>
        Some(unit, "X1-a", 1) with { Attributes = Fact.NoAttributes.Add("tax", new FactValue.Number(tax)) };

    private static decimal[] Figures(ScoreSheet sheet) => [.. sheet.Outcomes.Select(outcome => outcome.Value)];
}
