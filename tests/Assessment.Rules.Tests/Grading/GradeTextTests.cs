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
    [InlineData(Language.Chinese, "至多“称职”：所属对象的等次 较差")]
    [InlineData(Language.English, "at most 称职: 等次 of the one it belongs to 较差")]
    public void A_grade_that_was_tested_is_told_whose_it_is(Language language, string words)
    {
        const string Teams = """
              - class: teams
                title: 班子
                facts: { score: { title: 得分, type: number } }
                grades: { set: [优秀, 较差], bands: { id: G1, text: 分档, figure: score, table: { "[60, )": 优秀, "(, 60)": 较差 } } }
              - class: members
                title: 干部
                of: teams
                facts: { score: { title: 得分, type: number } }
                grades:
                  set: [优秀, 称职]
                  bands: { id: G2, text: 分档, figure: score, table: { "[60, )": 优秀, "(, 60)": 称职 } }
                  gates: [{ id: G3, text: 班子较差的不得优秀, when: { of.grade: 较差 }, atMost: 称职 }]
            """;
        GradingRules rules = GradingRules.TryLoad(Some.Head + Teams + "\n", "teams.yaml").Value.ShouldNotBeNull();
        SubjectRoll roll = new GradingInput(rules).Subjects("subjects: { teams: [{ id: t, name: 某班子, score: 50 }], members: [{ id: m, name: 某人, of: t, score: 90 }] }", "s.yaml").Value.ShouldNotBeNull();
        using StringWriter writer = new() { NewLine = "\n" };
        new GradeText(language).Write(rules.Grade(roll, SubjectFigures.None, new GradingDecisions()), writer);
        writer.ToString().ShouldContain(words);
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
