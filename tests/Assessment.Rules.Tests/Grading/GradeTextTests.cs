using System.Text.Json;
using Assessment.Model;
using Assessment.Rules.Tests.Reading;

namespace Assessment.Rules.Tests.Grading;

public sealed class GradeTextTests
{
    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void A_list_says_rank_score_grade_reason_quota_and_open_points(Language language)
    {
        GradeList list = Some.Rules().Grade(Some.Roll(Some.Units([8, 34, 2, 86, 10, 1, 3, 22])), SubjectFigures.None, Some.Line(4));
        using StringWriter writer = new() { NewLine = "\n" };
        new GradeText(language).Write(list, writer);

        writer.ToString().ShouldMatchApproved(options => options.WithDiscriminator(language.ToString()).NoDiff());
    }

    [Theory]
    [InlineData("samples/lushan-2022", "lushan/2022", "cadres", 459)]
    [InlineData("samples/xx-county-2023", "xx-county/2023", "committees", 38)]
    public void A_sample_is_graded_and_comes_out_as_valid_data(string sample, string place, string name, int count)
    {
        GradingRules rules = GradingSamples.Rules($"indicators/{place}/grades.yaml");
        GradingInput input = new(rules);
        GradeList list = rules.Grade(
            input.Subjects(Repository.Text($"{sample}/grading/subjects.yaml"), "subjects.yaml").Value.ShouldNotBeNull(),
            input.Figures(Repository.Text($"{sample}/grading/figures.yaml"), "figures.yaml").Value.ShouldNotBeNull(),
            input.Decisions(Repository.Text($"{sample}/grading/decisions.yaml"), "decisions.yaml").Value.ShouldNotBeNull());

        list.Refused.ShouldBeEmpty();
        list.Classes.Single(known => known.Class == name).Subjects.Length.ShouldBe(count);
        list.Classes.SelectMany(known => known.Quotas).Where(quota => quota.Inside.Length > (quota.Ceiling ?? 0) + quota.Further).ShouldBeEmpty();
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, SheetJson.Options))
        {
            GradeJson.Write(list, json);
        }

        JsonDocument.Parse(stream.ToArray()).RootElement.GetProperty("classes").GetArrayLength().ShouldBe(list.Classes.Length);
    }
}
