using Assessment.Model;

namespace Assessment.Rules.Tests.Reading.Clauses;

public sealed class AmountReaderTests
{
    [Fact]
    public void A_percentage_stays_one() =>
        Snippet.Amount("50%").ShouldBeOfType<Amount.Fixed>().Value.ShouldBeOfType<Quantity.Number>().IsPercent.ShouldBeTrue();

    [Fact]
    public void A_quantity_may_stand_for_a_figure() =>
        Snippet.Amount("{ parameter: share }").ShouldBeOfType<Amount.Fixed>().Value.ShouldBeOfType<Quantity.OfParameter>();

    [Fact]
    public void Rows_of_a_nested_table_have_the_keys_of_all_levels()
    {
        Amount.Table table = Snippet.Amount("{ by: [level, prize], table: { 省级: { 一等: 2, 二等: 1 }, 市级: { 一等: 1 } } }").ShouldBeOfType<Amount.Table>();
        table.Rows.Select(row => string.Join('/', row.Keys)).ShouldBe(["省级/一等", "省级/二等", "市级/一等"]);
    }

    [Fact]
    public void The_figure_for_nothing_submitted_is_no_band()
    {
        Amount.Bands bands = Snippet.Amount("{ of: rate, bands: { \"[0%, 50%)\": 1, none: 2 } }").ShouldBeOfType<Amount.Bands>();
        bands.Rows.ShouldHaveSingleItem().Range.Text.ShouldBe("[0%, 50%)");
        bands.None.ShouldBeOfType<Quantity.Number>().Value.ShouldBe(2);
    }

    [Fact]
    public void Steps_count_whole_ones_below_unless_they_say_otherwise()
    {
        Amount.Steps steps = Snippet.Amount("{ of: rate, steps: { below: 90%, every: 1%, points: 0.5 } }").ShouldBeOfType<Amount.Steps>();
        steps.Direction.ShouldBe(StepDirection.Below);
        steps.Partial.ShouldBe(PartialStep.Down);
        steps.StartCounts.ShouldBeFalse();
    }

    [Fact]
    public void A_proportion_of_points_takes_those_of_the_item() =>
        Snippet.Amount("{ of: rate, proportion: points }").ShouldBeOfType<Amount.Proportion>().Points.ShouldBeNull();

    [Fact]
    public void Between_two_thresholds_is_a_straight_line_unless_it_says_otherwise() =>
        Snippet.Amount("{ of: rate, between: { zero: 60%, full: 90% } }").ShouldBeOfType<Amount.Between>().Inside.ShouldBe(BetweenMode.Interpolated);

    [Fact]
    public void Up_to_is_all_of_it_where_nothing_is_stated()
    {
        Amount.Stated stated = Snippet.Amount("{ upTo: 0.1 }").ShouldBeOfType<Amount.Stated>();
        stated.Otherwise.ShouldBe(stated.Highest);
        stated.Lowest.ShouldBeOfType<Quantity.Number>().Value.ShouldBe(0);
    }

    [Fact]
    public void What_is_stated_may_go_up_to_the_points_of_the_item()
    {
        Amount.Stated stated = Snippet.Amount("{ stated: [1, points] }").ShouldBeOfType<Amount.Stated>();
        stated.Highest.ShouldBeNull();
        stated.Otherwise.ShouldBeNull();
    }

    [Fact]
    public void What_is_given_in_points_has_no_scale() =>
        Snippet.Amount("{ given: points }").ShouldBeOfType<Amount.Given>().Scale.ShouldBeNull();
}
