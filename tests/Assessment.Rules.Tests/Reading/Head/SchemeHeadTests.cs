using Assessment.Model;

namespace Assessment.Rules.Tests.Reading.Head;

public sealed class SchemeHeadTests
{
    [Fact]
    public void Without_a_period_the_whole_year_is_assessed() =>
        Snippet.Scheme("year: 2025").Period.ShouldBe(new AssessedPeriod(2025, new(2025, 1, 1), new(2025, 12, 31)));

    [Fact]
    public void A_period_may_leave_the_calendar_year() =>
        Snippet.Scheme("year: 2025\nperiod: { from: 2025-03-01, to: 2026-02-28 }").Period
            .ShouldBe(new AssessedPeriod(2025, new(2025, 3, 1), new(2026, 2, 28)));

    [Fact]
    public void Without_profiles_each_kind_is_one()
    {
        UnitVocabulary units = Snippet.Scheme("units: { kinds: { 乡镇: 乡镇、街道, 部门: 县直部门 } }").Units;
        units.Profiles.Select(profile => (profile.Kind, profile.Title)).ShouldBe([("乡镇", "乡镇、街道"), ("部门", "县直部门")]);
    }

    [Fact]
    public void A_group_without_a_title_has_its_name() =>
        Snippet.Scheme("units: { kinds: { 乡镇: 乡镇 }, groups: { G1: { members: 乡镇 } } }").Units.Groups
            .ShouldHaveSingleItem().Title.ShouldBe("G1");

    [Theory]
    [InlineData("value: 60%", "*")]
    [InlineData("values: { 乡镇: 60% }", "乡镇")]
    public void A_parameter_is_for_everybody_or_for_groups(string values, string group)
    {
        Parameter parameter = Snippet.Scheme($"parameters: [{{ id: target, title: 目标, {values} }}]").Parameters.ShouldHaveSingleItem();
        ParameterValue value = parameter.Values.ShouldHaveSingleItem();
        (value.Group, value.Value).ShouldBe((group, 0.6m));
    }

    [Fact]
    public void A_parameter_that_is_not_decided_has_no_value() =>
        Snippet.Scheme("parameters: [{ id: target, title: 目标 }]").Parameters.ShouldHaveSingleItem().Values.ShouldBeEmpty();

    [Fact]
    public void An_outcome_is_an_amount_of_its_own() =>
        Snippet.Scheme("outcomes: [{ id: bonus, title: 奖金, text: 原文, amount: { times: [{ item: total }, 100] }, unit: 元 }]").Outcomes
            .ShouldHaveSingleItem().Amount.ShouldBeOfType<Amount.Fixed>();
}
