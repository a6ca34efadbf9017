using Assessment.Model;

namespace Assessment.Rules.Tests.Grading;

/// <summary>Grades that start from a figure: a line of the document, the mean of the category, bands.</summary>
public sealed class GradeStartTests
{
    private const string Line = "line: { id: L, text: 达到分数线的为好, figure: score, value: VALUE, reached: 好, missed: 较好 }";

    private const string Bands = """bands: { id: B, text: 90、80、60分, figure: score, table: { "[90, )": 好, "[80, 90)": 较好, "[60, 80)": 一般, "(, 60)": 差 } }""";

    [Theory]
    [InlineData("90", "好", "达到分数线 90")]
    [InlineData("89.99", "较好", "未达到分数线 90")]
    public void A_line_that_the_document_states_needs_no_decision(string score, string grade, string said)
    {
        GradeList list = Grade(Line.Replace("VALUE", "90", StringComparison.Ordinal), $"a 甲 {score}");

        list.IsSettled.ShouldBeTrue();
        Told(list).ShouldBe([$"a {grade}"]);
        Text(list).ShouldContain(said);
        Text(list).ShouldContain("L 甲 分数线 90，原文写明");
    }

    [Fact]
    public void A_decision_about_a_line_of_the_document_is_refused_and_told()
    {
        GradeList list = Grade(Line.Replace("VALUE", "90", StringComparison.Ordinal), "a 甲 85", Some.Line(80));

        Told(list).ShouldBe(["a 较好"]);
        list.Refused.Single().Details.ShouldBe(["L"]);
    }

    // (90 + 80 + 70.5) ÷ 3 = 80 1/6; 乙 has a mean of its own.
    [Fact]
    public void The_mean_of_the_category_is_the_line_where_the_document_says_so()
    {
        GradeList list = Grade(Line.Replace("VALUE", "mean", StringComparison.Ordinal), "a 甲 90|b 甲 80|c 甲 70.5|d 乙 60");

        list.IsSettled.ShouldBeTrue();
        Told(list).ShouldBe(["a 好", "b 较好", "c 较好", "d 好"]);
        Text(list).ShouldContain("L 甲 分数线取平均值：≈80.1667");
        Text(list).ShouldContain("L 乙 分数线取平均值：60");
    }

    // Thirds: 80 1/3 is reached only exactly.
    [Fact]
    public void A_mean_is_compared_exactly() =>
        Told(Grade(Line.Replace("VALUE", "mean", StringComparison.Ordinal), "a 甲 80|b 甲 80|c 甲 81|d 甲 80.3333333333")).ShouldBe(["a 较好", "b 较好", "c 好", "d 较好"]);

    [Fact]
    public void A_mean_is_open_while_a_figure_is_missing()
    {
        GradeList list = Grade(Line.Replace("VALUE", "mean", StringComparison.Ordinal), "a 甲 90|b 甲 -|c 乙 60");

        Told(list).ShouldBe(["a 未定", "b 未定", "c 好"]);
        list.Classes[0].Open.Single().ShouldSatisfyAllConditions(
            open => open.Kind.ShouldBe(OpenKind.MeanMissing),
            open => open.Group.ShouldBe("甲"),
            open => open.Subjects.ShouldBe(["b"]));
        Text(list).ShouldContain("未决：L 甲：分数线取“得分”的平均值，还取决于：b");
    }

    [Fact]
    public void Who_is_stated_to_have_no_figure_does_not_count_for_the_mean() =>
        Told(Grade(Line.Replace("VALUE", "mean", StringComparison.Ordinal), "a 甲 90|b 甲 none|c 甲 80")).ShouldBe(["a 好", "b 未定", "c 较好"]);

    [Theory]
    [InlineData("90", "好", "得分 90，落在 [90, )，为“好”")]
    [InlineData("89.9", "较好", "得分 89.9，落在 [80, 90)，为“较好”")]
    [InlineData("80", "较好", "得分 80，落在 [80, 90)，为“较好”")]
    [InlineData("60", "一般", "得分 60，落在 [60, 80)，为“一般”")]
    [InlineData("-3", "差", "得分 -3，落在 (, 60)，为“差”")]
    public void Bands_lead_from_a_figure_to_one_of_several_grades(string score, string grade, string said)
    {
        GradeList list = Grade(Bands, $"a 甲 {score}");

        Told(list).ShouldBe([$"a {grade}"]);
        Text(list).ShouldContain(said);
    }

    [Fact]
    public void A_missing_figure_leaves_the_whole_range_of_the_bands_open()
    {
        SubjectGrade subject = Grade(Bands, "a 甲 -").Classes[0].Subjects[0];

        (subject.Best, subject.Worst).ShouldBe(("好", "差"));
        subject.Open.ShouldAllBe(open => open.Kind == OpenKind.FigureMissing);
    }

    // Two of four: 30% of 4 is 1 seat; 95 takes it, 92 is 较好, and the blamed one falls from 较好 to 一般.
    [Fact]
    public void Gates_and_quotas_act_after_the_bands()
    {
        const string rest = """

              gates: [{ id: G, text: 通报降一档, when: { blamed: true }, down: 1 }]
            quotas: [{ id: Q, text: 三成, grade: 好, per: all, atMost: 30% }]
        """;
        Told(Grade(Bands + rest, "a 甲 95|b 甲 92|c 甲 85 blamed|d 甲 61")).ShouldBe(["a 好", "b 较好", "c 一般", "d 一般"]);
    }

    [Theory]
    [InlineData("\"[60, 80)\"", "\"(60, 80)\"", "ASM2053", "`B` 的端点 `60` 不属于任何一档。")]
    [InlineData("\"[60, 80)\"", "\"[70, 80)\"", "ASM2052", "`B` 各档之间漏了 `[60, 70)`。")]
    [InlineData("\"[60, 80)\"", "\"[60, 80]\"", "ASM2054", "`B` 的 `[80, 90)` 和 `[60, 80]` 两档重叠，`80` 同属两档。")]
    [InlineData("\"[90, )\"", "\"[90, 100]\"", "ASM4512", "`B` 的分档没有写 `(100, )` 是什么等次。")]
    [InlineData("\"(, 60)\"", "\"[0, 60)\"", "ASM4512", "`B` 的分档没有写 `(, 0)` 是什么等次。")]
    [InlineData(": 差 }", ": 更差 }", "ASM1110", "这里不能写 `更差`")]
    [InlineData("\"(, 60)\"", "\"60分以下\"", "ASM1207", "")]
    public void Bands_that_leave_a_figure_without_one_grade_are_faults(string right, string wrong, string code, string message)
    {
        Bands.ShouldContain(right);
        Diagnostic fault = GradingRules.TryLoad(File(Bands.Replace(right, wrong, StringComparison.Ordinal)), "some.yaml").Diagnostics.First();

        fault.Descriptor.Code.ShouldBe(code);
        fault.Message(Language.Chinese).ShouldContain(message);
        fault.Span.Line.ShouldBe(17);
    }

    [Fact]
    public void A_line_and_bands_exclude_one_another() =>
        GradingRules.TryLoad(File($"{Bands}\n      {Line.Replace("VALUE", "90", StringComparison.Ordinal)}"), "some.yaml").Diagnostics.Select(fault => fault.Descriptor.Code).ShouldBe(["ASM1107"]);

    // By hand: the band above begins at 90; with 90 for b the mean is 90 too, and b reaches it.
    [Theory]
    [InlineData(Bands, "好  得分 80 → 90")]
    [InlineData("line: { id: L, text: 达到平均分的为好, figure: score, value: mean, reached: 好, missed: 较好 }", "好  得分 80 → 90")]
    [InlineData("line: { id: L, text: 85分以上为好, figure: score, value: 85, reached: 好, missed: 较好 }", "好  得分 80 → 85")]
    public void What_would_lead_to_the_next_grade_is_told(string start, string change)
    {
        GradingMaterial given = new() { Rules = new("some.yaml", File(start)), Subjects = Some.Roll([Unit("a 甲 90"), Unit("b 甲 80")]), Figures = SubjectFigures.None, Decisions = GradingDecisions.None };
        using StringWriter writer = new();
        NextGrade.Of("b", given).Value.ShouldNotBeNull().Write(null, Language.Chinese, writer);
        writer.ToString().ShouldContain(change);
    }

    private static GradeList Grade(string start, string units, GradingDecisions? decisions = null)
    {
        ReadResult<GradingRules> read = GradingRules.TryLoad(File(start), "some.yaml");
        GradingRules rules = read.Value.ShouldNotBeNull(GradingSamples.Told(read.Diagnostics));
        return rules.Grade(Some.Roll(units.Split('|').Select(Unit)), SubjectFigures.None, decisions ?? GradingDecisions.None);
    }

    private static string File(string start) => $"{Some.Head}{Some.Ranked}    grades:\n      set: [好, 较好, 一般, 差]\n      {start}\n";

    private static string[] Told(GradeList list) =>
        [.. list.Classes[0].Subjects.OrderBy(subject => subject.Subject.Id, StringComparer.Ordinal).Select(subject => $"{subject.Subject.Id} {subject.Grade ?? "未定"}")];

    private static string Text(GradeList list)
    {
        using StringWriter writer = new();
        new GradeText(Language.Chinese).Write(list, writer);
        return writer.ToString();
    }

    private static Subject Unit(string words)
    {
        string[] parts = words.Split(' ');
        var facts = Subject.NoFacts.Add("late", SubjectValue.Flag(false)).Add("blamed", SubjectValue.Flag(parts.Contains("blamed")));
        facts = parts[2] switch
        {
            "-" => facts,
            "none" => facts.Add("score", new SubjectValue.None()),
            string score => facts.Add("score", new SubjectValue.Number(decimal.Parse(score, System.Globalization.CultureInfo.InvariantCulture))),
        };
        return new(parts[0], parts[0], "units", parts[1], "", facts, SourceSpan.None);
    }
}
