namespace Assessment.Cli.Tests.Commands;

public sealed class AppealCommandTests
{
    private const string Evidence = """
        {"id":"f0","unit":"qinghe","kind":"R1-a","count":0}
        {"id":"f1","unit":"qinghe","kind":"R1-b","on":"2025-05-03","count":2}
        {"id":"f2","unit":"shiqiao","kind":"R2-a","on":"2025-12-03","waterQuality":"96%"}

        """;

    private const string Upheld = "{ outcome: upheld, by: 县河长办, on: 2026-02-20 }";

    private const string Forward = """
        {"id":"a1","unit":"qinghe","kind":"R1-b","on":"2025-05-03","count":1,"replaces":"f1"}
        {"id":"a2","unit":"qinghe","kind":"withdrawal","replaces":"f0"}

        """;

    [Fact]
    public void An_upheld_appeal_gives_a_new_sheet_beside_the_sealed_one()
    {
        using Workplace workplace = Place("{ outcome: upheld, by: 县河长办, on: 2026-01-20 }", out string before);
        Outcome outcome = workplace.Run("appeal r.json --appeals appeals.yaml --evidence a.ndjson --output d.json");
        outcome.Error.ShouldBeEmpty();
        outcome.Out.ShouldContain("S-1  R1-b R1-a  当天已请假  成立 县河长办 2026-01-20");
        outcome.Out.ShouldContain("          -1        -0.5        +0.5  R1 R1-b\n");
        workplace.Read("r.json").ShouldBe(before);
        workplace.Run("verify d.json").Code.ShouldBe(0);
        workplace.Run("replay d.json").Code.ShouldBe(0);
        workplace.Read("d.json").ShouldContain("\"outcome\": \"upheld\"");
    }

    [Fact]
    public void A_part_counts_what_it_names()
    {
        using Workplace workplace = Place("{ outcome: part, by: 县河长办, on: 2026-01-20, accept: [a1] }", out _);
        workplace.Run("appeal r.json --appeals appeals.yaml --evidence a.ndjson").Out.ShouldContain("        +0.5  合计\n");
    }

    [Fact]
    public void A_refused_appeal_changes_nothing()
    {
        using Workplace workplace = Place("{ outcome: refused, by: 县河长办, on: 2026-01-20 }", out _);
        workplace.Run("appeal r.json --appeals appeals.yaml --evidence a.ndjson").Out.ShouldContain("           0  合计\n");
    }

    [Theory]
    [InlineData("unit: qinghe", "unit: nobody", "ASM5031")]
    [InlineData("lines: [R1-b, R1-a]", "lines: [R8]", "ASM5031")]
    [InlineData("evidence: [a1, a2]", "evidence: [a7]", "ASM5032")]
    [InlineData("record: ", "record: a", "ASM5030")]
    public void An_appeal_that_does_not_fit_is_refused(string from, string to, string code)
    {
        using Workplace workplace = Place("{ outcome: upheld, by: 县河长办, on: 2026-01-20 }", out _);
        workplace.With("appeals.yaml", workplace.Read("appeals.yaml").Replace(from, to, StringComparison.Ordinal));
        Outcome outcome = workplace.Run("appeal r.json --appeals appeals.yaml --evidence a.ndjson");
        outcome.Code.ShouldBe(4);
        outcome.Error.ShouldContain(code);
    }

    // By hand: 清河乡 has 4.5 and 石桥镇 6, which reaches the line of 6 and takes the one seat. With 96% instead of 92% 清河乡 has 6.5.
    [Fact]
    public void Grades_are_computed_anew_and_their_changes_told()
    {
        using Workplace workplace = GradedPlace("");
        string before = workplace.Read("r.json");
        Outcome outcome = workplace.Run("appeal r.json --appeals appeals.yaml --evidence a.ndjson --output d.json");
        outcome.ShouldBe(outcome with { Code = 0, Error = "" });
        outcome.Out.ShouldContain("等次和名额的变动：2\n");
        outcome.Out.ShouldContain("\n  清河乡 (qinghe)  较好 → 好  得到名额 T5  等次条款 T3 T5  R2-a +2\n");
        outcome.Out.ShouldContain("\n  石桥镇 (shiqiao)  好 → 较好  失去名额 T5  等次条款 T5  自己的得分没有变\n");
        workplace.Read("r.json").ShouldBe(before);
        workplace.Run("replay d.json").Code.ShouldBe(0);
        Outcome diff = workplace.Run("diff r.json d.json --lang en");
        diff.Code.ShouldBe(1);
        diff.Out.ShouldBe("""
            The indicator files say the same.
            清河乡 (qinghe)  4.5 → 6.5  +2  facts +2
              +2  R2 R2-a  facts +2
            石桥镇 (shiqiao)  6 → 6  0
            Grades and quota places that flip: 2
              清河乡 (qinghe)  较好 → 好  wins a place of T5  by grading rule T3 T5  R2-a +2
              石桥镇 (shiqiao)  好 → 较好  loses its place of T5  by grading rule T5  its own score is unchanged

            """);
    }

    [Fact]
    public void An_appeal_against_a_rule_of_the_grading_shows_the_grade_before_and_after()
    {
        using Workplace workplace = GradedPlace("");
        workplace.With("appeals.yaml", workplace.Read("appeals.yaml").Replace("unit: qinghe", "unit: shiqiao", StringComparison.Ordinal).Replace("[R2-a]", "[T5]", StringComparison.Ordinal).Replace("upheld", "refused", StringComparison.Ordinal));
        workplace.Run("appeal r.json --appeals appeals.yaml --evidence a.ndjson --lang en").Out.ShouldBe("""
            石桥镇 (shiqiao)
              S-1  T5  复测达标  refused 县河长办 2026-02-20
              sealed 好  decided 好
            Grades and quota places that flip: 0

            """);
        workplace.Run("appeal r.json --appeals appeals.yaml --evidence a.ndjson --output d.json").Code.ShouldBe(0);
        workplace.Run("replay d.json").Code.ShouldBe(0);
    }

    // By hand: 石桥镇 has 6, reaches the line and the one seat; the gate bars 好 for whom the county criticised.
    [Theory]
    [InlineData("upheld", "sealed 较好  decided 好", 1)]
    [InlineData("refused", "sealed 较好  decided 较好", 0)]
    public void A_subject_put_forward_counts_where_it_is_accepted(string outcome, string told, int flips)
    {
        using Workplace workplace = GradedPlace("", River.Grading
            .Replace("item: \"qingshui/2025/river#total\" } }", "item: \"qingshui/2025/river#total\" }, criticised: { title: 通报批评, type: flag, absent: false } }", StringComparison.Ordinal)
            .Replace("missed: 较好 }", "missed: 较好 }\n      gates: [{ id: T4, text: 受到通报批评的不得评定为好, when: { criticised: true }, atMost: 较好 }]", StringComparison.Ordinal), "石桥镇, criticised: true }");
        workplace.With("corrected.yaml", River.Subjects)
            .With("appeals.yaml", workplace.Read("appeals.yaml").Replace("unit: qinghe", "unit: shiqiao", StringComparison.Ordinal).Replace("[R2-a]", "[T4]", StringComparison.Ordinal).Replace("[a1]", "[shiqiao]", StringComparison.Ordinal).Replace("upheld", outcome, StringComparison.Ordinal));
        Outcome appeal = workplace.Run("appeal r.json --appeals appeals.yaml --subjects corrected.yaml --output d.json --lang en");
        appeal.ShouldBe(appeal with { Code = 0, Error = "" });
        appeal.Out.ShouldContain($"  {told}\nGrades and quota places that flip: {flips}\n");
        workplace.Run("verify d.json").Code.ShouldBe(0);
        workplace.Run("replay d.json").Code.ShouldBe(0);
        workplace.Run("diff r.json d.json").Code.ShouldBe(flips);
    }

    [Fact]
    public void Subjects_without_grades_are_wrong_use()
    {
        using Workplace workplace = Place(Upheld, out _);
        workplace.With("subjects.yaml", River.Subjects);
        workplace.Run("appeal r.json --appeals appeals.yaml --evidence a.ndjson --subjects subjects.yaml").Code.ShouldBe(2);
    }

    [Fact]
    public void The_record_of_the_decisions_can_be_masked_where_the_first_could()
    {
        using Workplace workplace = GradedPlace("--maskable");
        workplace.Run("appeal r.json --appeals appeals.yaml --evidence a.ndjson --output d.json").Code.ShouldBe(0);
        workplace.Read("d.json").ShouldContain("李四");
        workplace.Run("mask d.json --output m.json").Code.ShouldBe(0);
        workplace.Read("m.json").ShouldNotContain("李四");
        workplace.Read("m.json").ShouldNotContain("张三");
        workplace.Run("verify m.json").Code.ShouldBe(0);
        workplace.Run("replay m.json").Code.ShouldBe(0);
    }

    private static Workplace GradedPlace(string wish, string grading = River.Grading, string shiqiao = "石桥镇 }")
    {
        Workplace workplace = River.Workplace()
            .With("e.ndjson", River.Facts + """
                {"id":"s1","unit":"shiqiao","kind":"R2-a","waterQuality":{"numerator":90,"denominator":100}}
                {"id":"s2","unit":"shiqiao","kind":"R1-a","on":"2025-01-10","count":24,"person":"张三"}

                """)
            .With("a.ndjson", """{"id":"a1","unit":"qinghe","kind":"R2-a","waterQuality":{"numerator":48,"denominator":50},"person":"李四","replaces":"f4"}""" + "\n")
            .With("grades.yaml", grading).With("subjects.yaml", River.Subjects.Replace("石桥镇 }", shiqiao, StringComparison.Ordinal)).With("lines.yaml", River.Lines.Replace("value: 8", "value: 6", StringComparison.Ordinal));
        Outcome seal = workplace.Run($"seal river.yaml --units units.yaml --evidence e.ndjson --grading grades.yaml --subjects subjects.yaml --grade-decisions lines.yaml {wish} --output r.json");
        return workplace.With("appeals.yaml", $"""
            record: {seal.Out.Trim()}
            appeals:
              - id: S-1
                unit: qinghe
                lines: [R2-a]
                grounds: 复测达标
                evidence: [a1]
                decision: {Upheld}

            """);
    }

    private static Workplace Place(string decision, out string record)
    {
        Workplace workplace = River.Workplace().With("e.ndjson", Evidence).With("a.ndjson", Forward);
        string root = workplace.Run("seal river.yaml --units units.yaml --evidence e.ndjson --output r.json").Out.Trim();
        record = workplace.Read("r.json");
        return workplace.With("appeals.yaml", $"""
            record: {root}
            appeals:
              - id: S-1
                unit: qinghe
                lines: [R1-b, R1-a]
                grounds: 当天已请假
                evidence: [a1, a2]
                decision: {decision}

            """);
    }
}
