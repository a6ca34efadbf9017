using System.Text;
using System.Text.Json;
using Assessment.Model;

namespace Assessment.Rules.Tests.Auditing;

/// <summary>A record holds what its grade list is made from, and the list is computed again.</summary>
public sealed class GradeRecordTests
{
    public static TheoryData<string> Samples => [.. GradingSample.All.Keys];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_grading_seals_to_the_same_bytes_in_another_order_with_other_line_endings_and_on_another_machine(string name)
    {
        GradingSample sample = GradingSample.All[name];
        string once = Text(GradingSample.Sealed(sample.Material()));
        string again = Elsewhere.Run("tr-TR", "Pacific/Kiritimati", () => Text(GradingSample.Sealed(GradingSample.Reversed(
            sample.Material(rules => "\uFEFF" + rules.Replace("\n", "\r\n", StringComparison.Ordinal))))));
        again.ShouldBe(once);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_grading_replays_to_the_same_bytes(string name)
    {
        AssessmentRecord record = SealAndReplayTests.Reread(GradingSample.Sealed(GradingSample.All[name].Material()));
        RecordSigning.VerifySeal(record).ShouldBeEmpty();
        Elsewhere.Run("ar-SA", "America/St_Johns", () => Told(RecordReplay.Run(record))).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_list_is_that_of_the_grading_alone(string name)
    {
        GradingMaterial given = GradingSample.All[name].Material();
        GradingRules rules = GradingRules.TryLoad(given.Rules.Text, given.Rules.Name).Value.ShouldNotBeNull();
        using MemoryStream bytes = new();
        using (Utf8JsonWriter json = new(bytes, SheetJson.Options))
        {
            GradeJson.Write(rules.Grade(given.Subjects, given.Figures, given.Decisions), json);
        }

        using JsonDocument sealedList = JsonDocument.Parse(GradingSample.Sealed(given).Bytes);
        using JsonDocument list = JsonDocument.Parse(bytes.ToArray());
        JsonElement.DeepEquals(sealedList.RootElement.GetProperty("grades"), list.RootElement).ShouldBeTrue();
    }

    [Fact]
    public void Grades_beside_a_scoring_take_their_figures_from_its_sheets()
    {
        using JsonDocument record = JsonDocument.Parse(Sample.All["xx-county-2023"].Seal().Bytes);
        // By hand: 乡镇街道's line is 90, and 青山镇 has 91.6 under S02 on its sheet, 河口街道 88.52.
        Grades(record).ShouldContain(("qingshan", "好"));
        Grades(record).ShouldContain(("hekou", "较好"));
    }

    [Fact]
    public void Grading_rules_that_say_the_same_replay_without_a_difference()
    {
        AssessmentRecord record = Sample.All["xx-county-2023"].Seal();
        RuleFile edited = new("elsewhere.yaml", "# 备注\n\n" + record.Grading.ShouldNotBeNull().Text.Replace("reached: 好", "reached:   \"好\"", StringComparison.Ordinal));
        Told(RecordReplay.Run(record, rules: null, edited)).ShouldBeEmpty();
    }

    [Fact]
    public void Grading_rules_that_say_something_else_are_told_with_subject_and_field()
    {
        AssessmentRecord record = Sample.All["xx-county-2023"].Seal();
        RuleFile own = record.Grading.ShouldNotBeNull();
        string[] differences = [.. Told(RecordReplay.Run(record, rules: null, own with { Text = own.Text.Replace("rankFromEnd: \"[1, 2]\"", "rankFromEnd: \"[2, 2]\"", StringComparison.Ordinal) }))];
        differences[0].ShouldBe("grading, 003-G04, line 80, when.rankFromEnd: sealed was `[1, 2]`, now is `[2, 2]`.");
        differences[1].ShouldStartWith("grading, canonical: ");
        // 城市建设投资公司 is the only one of its category: last, and no longer next to last.
        differences.ShouldContain("invest, grade: sealed was 一般, computed again is 较好.");
    }

    [Fact]
    public void A_grading_rule_that_was_withdrawn_and_one_that_is_new_are_told_with_their_line()
    {
        AssessmentRecord record = Sample.All["xx-county-2023"].Seal();
        RuleFile own = record.Grading.ShouldNotBeNull();
        string[] differences = [.. Told(RecordReplay.Run(record, rules: null, own with { Text = own.Text.Replace("id: 003-G04", "id: 003-G99", StringComparison.Ordinal) }))];
        differences[0].ShouldBe("grading, 003-G04, line 79: sealed was `考核对象党建工作成效考核排名靠后,且推进年度工作任务成效不明显的,应评定为“一般”等次。`, now is nothing.");
        differences[1].ShouldStartWith("grading, 003-G99, line 79: sealed was nothing, now is `");
    }

    [Fact]
    public void A_list_that_was_changed_and_sealed_anew_does_not_replay()
    {
        string text = Text(GradingSample.Sealed(GradingSample.All["xx-county-2023"].Material()));
        int at = text.IndexOf("\"grade\": \"较好\"", StringComparison.Ordinal);
        AssessmentRecord forged = AssessmentRecord.Read(Encoding.UTF8.GetBytes(text[..at] + "\"grade\": \"好\"" + text[(at + 13)..]), "r.json").Value.ShouldNotBeNull();
        Told(RecordReplay.Run(forged)).ShouldHaveSingleItem().ShouldEndWith(", grade: sealed was 好, computed again is 较好.");
    }

    [Theory]
    [InlineData("rules")]
    [InlineData("grading")]
    public void A_file_for_what_a_record_does_not_hold_is_refused(string part)
    {
        RuleFile file = new("f.yaml", "");
        ReplayOutcome outcome = part == "rules"
            ? RecordReplay.Run(GradingSample.Sealed(GradingSample.All["qingfeng-2020"].Material()), file)
            : RecordReplay.Run(Sample.All["shi-dui-xian-2018"].Seal(), rules: null, file);
        outcome.Faults.ShouldHaveSingleItem().Message(Language.English).ShouldBe($"This record holds no `{part}`.");
    }

    private static IEnumerable<(string?, string?)> Grades(JsonDocument record) =>
        record.RootElement.GetProperty("grades").GetProperty("classes").EnumerateArray()
            .SelectMany(list => list.GetProperty("subjects").EnumerateArray())
            .Select(subject => (subject.GetProperty("id").GetString(), subject.TryGetProperty("grade", out JsonElement grade) ? grade.GetString() : null));

    private static IEnumerable<string> Told(ReplayOutcome outcome) =>
        [.. outcome.Faults.Select(fault => fault.Message(Language.English)), .. outcome.Differences.Select(difference => difference.Sentence(Language.English))];

    private static string Text(AssessmentRecord record) => Encoding.UTF8.GetString(record.Bytes.Span);
}
