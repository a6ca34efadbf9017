using Assessment.Model;
using Assessment.Rules.Tests.Grading;

namespace Assessment.Rules.Tests.Auditing;

public sealed class NextGradeTests
{
    private const string Accident = """
              - id: R3-b
                text: 发生事故的，不得评定为优秀。
                veto: 良好

        """;

    private const string Grades = """
        format: 1
        grading: qingshui/2025/grades
        title: 考核办法
        year: 2025
        source: { document: 考核办法 }
        schemes: [qingshui/2025/river]
        subjects:
          - class: towns
            title: 乡镇
            facts:
              score: { title: 得分, type: number, item: "qingshui/2025/river#total" }
            grades:
              set: [优秀, 良好]
              line: { id: L, text: 分数线, figure: score, reached: 优秀, missed: 良好 }
        """;

    public static TheoryData<string> Names { get; } = [.. NextGradeForm.All.Select(form => form.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_single_difference_leads_to_what_is_worked_by_hand(string name)
    {
        NextGradeForm form = NextGradeForm.All.Single(known => known.Name == name);
        form.Told().ShouldBe(form.Expected);
    }

    // By hand: 4 + 4 + 2 points reach the line of 8, but the accident bars 优秀; without it nothing does, though it took no points.
    [Fact]
    public void A_change_that_only_removes_a_bar_of_the_sheet_is_told() =>
        Told(Asked(Measured(96), Nothing("R1-a"), Nothing("R1-a") with { Id = "v", Kind = "R3-b", Count = 1 })).ShouldContain("  优秀  0  → 8  v R3-b  without it");

    // By hand: R1 and R3 have 2 each, and 95% is the least that gives R2 its 4: 8 in all.
    [Fact]
    public void While_the_sheet_waits_it_is_said_for_what_and_what_would_settle_it()
    {
        NextGrade answer = Asked(Nothing("R1-a"));
        answer.Pending.Select(item => item.Id).ShouldBe(["R2"]);
        Told(answer).ShouldContain("  The score is not complete, so no grade follows yet. Waiting:");
        Told(answer).ShouldContain("    R2  pending: no evidence has come for R2-a; between 0 and 4 in the end");
        Told(answer).ShouldContain("  优秀  +4  → 8  R2-a  one fact more  2025-12-31  水质达标率 95%");
    }

    // By hand: 88.52 = 0.8 × 88.9 + 0.2 × 87 misses 90; 0.8 × 90.75 + 17.4 = 90 = 71.12 + 0.2 × 94.4; 88.9 + 1.85 = 90.75.
    [Fact]
    public void A_mark_is_raised_no_further_than_the_line_takes()
    {
        SealInput input = Sample.All["xx-county-2023"].Input();
        RuleSet rules = RuleSet.Load(input.Rules.Text, input.Rules.Name);
        NextGrade answer = NextGrade.Of(rules, input.Units, [.. input.Facts], "hekou", input.Grading.ShouldNotBeNull()).Value.ShouldNotBeNull();
        answer.Changes.Select(change => (change as GradeChange.OfEvidence).ShouldNotBeNull().Change)
            .Select(change => (change.Fact.Kind, change.Becomes, change.Fact.Score))
            .ShouldBe([("S03-a", "90.75", 88.9m), ("S02.2", "94.4", 87m), ("year-end-award", "", 1.85m)], ignoreOrder: true);
    }

    [Fact]
    public void Nobody_of_that_name_has_no_answer() =>
        NextGrade.Of("nobody", GradingSample.All["qingfeng-2020"].Material()).Value.ShouldBeNull();

    private static NextGrade Asked(params Fact[] facts)
    {
        GradingInput input = new(GradingRules.TryLoad(Grades, "grades.yaml").Value.ShouldNotBeNull());
        GradingMaterial material = new()
        {
            Rules = new("grades.yaml", Grades),
            Subjects = input.Subjects("subjects: { towns: [ { id: a, name: 甲 } ] }", "subjects.yaml").Value.ShouldNotBeNull(),
            Decisions = new() { Lines = [new("L", "", 8, Some.Paper)] },
        };
        return NextGrade.Of(Rules(), [Unit.Of("a", "乡镇")], facts, "a", material).Value.ShouldNotBeNull();
    }

    private static RuleSet Rules() => RuleSet.Load(River.Rules.TrimEnd() + "\n" + Accident, "river.yaml");

    private static string[] Told(NextGrade answer)
    {
        using StringWriter writer = new();
        answer.Write(Rules().Scheme, Language.English, writer);
        return writer.ToString().Split('\n');
    }

    private static Fact Nothing(string kind) => new() { Id = kind, Unit = "a", Kind = kind, On = new(2025, 5, 3), Count = 0 };

    private static Fact Measured(decimal percent) =>
        Nothing("R2-a") with { Count = 1, Attributes = Fact.NoAttributes.Add("waterQuality", new FactValue.Measure(percent, 100)) };
}
