using System.Text.Json;

namespace Assessment.Cli.Tests.Commands;

public sealed class GradeCommandTests
{
    private const string Grade = "grade grades.yaml --subjects subjects.yaml --figures figures.yaml";

    private const string Rules = """
        format: 1
        grading: some/2023/grades
        title: 某办法
        year: 2023
        source: { document: 某办法 }
        subjects:
          - class: units
            title: 单位
            facts: { score: { title: 得分, type: number } }
            ranking: { id: R, text: 排名, by: score, within: all }
            grades:
              set: [好, 较好]
              line: { id: L, text: 分数线, figure: score, reached: 好, missed: 较好 }

        """;

    [Fact]
    public void The_list_has_place_score_grade_and_reason()
    {
        using Workplace workplace = Place();
        Outcome outcome = workplace.Run($"{Grade} --decisions decisions.yaml --settled");
        outcome.Code.ShouldBe(0);
        outcome.Out.ShouldMatchApproved();
    }

    [Fact]
    public void Without_the_line_the_list_is_not_settled()
    {
        using Workplace workplace = Place();
        workplace.Run($"{Grade} --settled").Code.ShouldBe(1);
        workplace.Run(Grade).Code.ShouldBe(0);
    }

    [Fact]
    public void Json_gives_the_same_as_data()
    {
        using Workplace workplace = Place();
        JsonElement list = JsonDocument.Parse(workplace.Run($"{Grade} --decisions decisions.yaml --format json").Out).RootElement;
        list.GetProperty("classes")[0].GetProperty("subjects")[1].GetProperty("grade").GetString().ShouldBe("较好");
    }

    [Fact]
    public void Faulty_rules_exit_with_3_faulty_input_with_4_an_unknown_class_with_2()
    {
        using Workplace workplace = Place().With("bad.yaml", "grading: x\n").With("roll.yaml", "subjects: { units: [{ id: a, scor: 1 }] }\n");
        workplace.Run("grade bad.yaml --subjects subjects.yaml").Code.ShouldBe(3);
        workplace.Run("grade grades.yaml --subjects roll.yaml").ShouldSatisfyAllConditions(
            outcome => outcome.Code.ShouldBe(4),
            outcome => outcome.Error.ShouldContain("ASM1101"));
        workplace.Run($"{Grade} --class persons").Code.ShouldBe(2);
    }

    private static Workplace Place() => new Workplace()
        .With("grades.yaml", Rules)
        .With("subjects.yaml", "subjects: { units: [{ id: a, name: 青山镇 }, { id: b, name: 柳林镇 }] }\n")
        .With("figures.yaml", "figures: { a: { score: 80 }, b: { score: 90 } }\n")
        .With("decisions.yaml", "lines: [{ rule: L, value: 85, by: 县考核委, on: 2024-01-20, paper: 会议纪要 }]\n");
}
