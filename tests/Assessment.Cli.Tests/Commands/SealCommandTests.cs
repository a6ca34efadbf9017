using System.Security.Cryptography;

namespace Assessment.Cli.Tests.Commands;

public sealed class SealCommandTests
{
    private const string Seal = "seal river.yaml --units units.yaml --evidence e.ndjson --output r.json";
    private const string Graded = "--grading river-grades.yaml --subjects subjects.yaml --grade-decisions lines.yaml";
    private const string Evidence = """
        {"id":"f1","unit":"qinghe","kind":"R1-b","on":"2025-05-03","count":2,"person":"张三","note":"现场照片"}
        {"id":"f2","unit":"qinghe","kind":"R1-b","on":"2025-05-03","recorded":"2025-06-01","count":1,"replaces":"f1"}
        {"id":"f3","unit":"shiqiao","kind":"R2-a","on":"2025-12-03","waterQuality":"96%"}

        """;

    [Fact]
    public void A_sealed_record_verifies_and_replays()
    {
        using Workplace workplace = Place();
        Outcome seal = workplace.Run(Seal);
        seal.ShouldBe(seal with { Code = 0, Error = "" });
        workplace.Run("verify r.json").Out.ShouldBe($"封印完好。{seal.Out}");
        workplace.Run("replay r.json").ShouldBe(new Outcome(0, "重算结果与封存的逐字节相同。\n", ""));
    }

    [Fact]
    public void A_changed_record_does_not_verify()
    {
        using Workplace workplace = Place();
        workplace.Run(Seal);
        workplace.With("r.json", workplace.Read("r.json").Replace("\"count\": 1", "\"count\": 0", StringComparison.Ordinal));
        Outcome outcome = workplace.Run("verify r.json");
        outcome.Code.ShouldBe(1);
        outcome.Out.ShouldContain("ASM5010");
        workplace.Run("replay r.json").Code.ShouldBe(1);
    }

    [Fact]
    public void Other_rules_are_told_with_the_line()
    {
        using Workplace workplace = Place();
        workplace.Run(Seal);
        workplace.With("new.yaml", River.Scheme.Replace("0.5", "0.4", StringComparison.Ordinal));
        Outcome outcome = workplace.Run("replay r.json --rules new.yaml");
        outcome.Code.ShouldBe(1);
        outcome.Out.ShouldContain("qinghe，R1，第 1 行，R1-b，f2，计分：封存时为 -0.5，重算为 -0.4。");
    }

    [Theory]
    [InlineData("deduct: 0.5", "deduct: 0.4", "每件扣0.5分", "每件扣0.4分", "rules, R1-b, line 24, reworded: sealed was `text: 巡河发现问题未及时交办的，每件扣0.5分。`, now is `text: 巡河发现问题未及时交办的，每件扣0.4分。`.\nrules, R1-b, line 24, repointed: sealed was `deduct: 0.5`, now is `deduct: 0.4`.\n")]
    [InlineData("        highestPer: issue\n", "", "x", "x", "rules, R3-a, line 39, recast: sealed was `highestPer: issue`, now is nothing.")]
    [InlineData("R2-a", "R2-b", "x", "x", "rules, R2-b, line 32, renumbered: sealed was `R2-a`, now is `R2-b`.")]
    public void The_first_difference_is_the_rule_that_says_something_else(string from, string to, string word, string other, string first)
    {
        using Workplace workplace = Place();
        workplace.Run(Seal);
        workplace.With("new.yaml", River.Scheme.Replace(from, to, StringComparison.Ordinal).Replace(word, other, StringComparison.Ordinal));
        Outcome outcome = workplace.Run("replay r.json --rules new.yaml --lang en");
        outcome.Code.ShouldBe(1);
        outcome.Out.ShouldStartWith(first);
    }

    [Fact]
    public void A_signature_is_checked_with_the_public_key()
    {
        using ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using Workplace workplace = Place();
        workplace.With("key.pem", key.ExportPkcs8PrivateKeyPem()).With("key.pub.pem", key.ExportSubjectPublicKeyInfoPem());
        workplace.Run($"{Seal} --key key.pem").Code.ShouldBe(0);
        workplace.Run("verify r.json --key key.pub.pem").Code.ShouldBe(0);
        workplace.Run("verify r.json").Code.ShouldBe(1);
        workplace.Run("verify r.json --ignore-signature").Code.ShouldBe(0);
    }

    [Fact]
    public void A_masked_record_verifies_without_the_name()
    {
        using Workplace workplace = Place();
        workplace.Run($"{Seal} --maskable");
        workplace.Run("mask r.json --fields person --output m.json").Code.ShouldBe(0);
        workplace.Read("m.json").ShouldNotContain("张三");
        workplace.Read("m.json").ShouldContain("现场照片");
        workplace.Run("verify m.json").Code.ShouldBe(0);
        workplace.Run("replay m.json").Code.ShouldBe(0);
    }

    [Fact]
    public void Before_a_correction_was_known_the_fact_counts()
    {
        using Workplace workplace = Place();
        workplace.Run($"{Seal} --as-known 2025-05-31").Code.ShouldBe(0);
        workplace.Read("r.json").ShouldContain("\"amount\": -1,");
        workplace.Run("replay r.json").Code.ShouldBe(0);
    }

    [Fact]
    public void Evidence_with_a_fault_is_not_sealed()
    {
        using Workplace workplace = Place().With("e.ndjson", "{\"id\":\"f1\",\"unit\":\"nobody\",\"kind\":\"R1-b\"}\n");
        workplace.Run(Seal).Code.ShouldBe(4);
        workplace.Files().ShouldNotContain("r.json");
    }

    [Fact]
    public void Grades_are_sealed_with_what_they_are_made_from_and_computed_again()
    {
        using Workplace workplace = GradedPlace();
        workplace.Run($"{Seal} {Graded}").ShouldSatisfyAllConditions(seal => seal.Error.ShouldBe(""), seal => seal.Code.ShouldBe(0));
        workplace.Run("replay r.json").Code.ShouldBe(0);
        workplace.Run("replay r.json --grading river-grades.yaml").Code.ShouldBe(0);
        workplace.With("other.yaml", River.Grading.Replace("missed: 较好", "missed: 一般", StringComparison.Ordinal));
        Outcome outcome = workplace.Run("replay r.json --grading other.yaml");
        outcome.Code.ShouldBe(1);
        outcome.Out.ShouldContain("qinghe，等次：封存时为 较好，重算为 一般。");
    }

    [Fact]
    public void A_grading_file_is_sealed_by_itself()
    {
        using Workplace workplace = GradedPlace();
        workplace.Run("seal river-grades.yaml --subjects subjects.yaml --grade-decisions lines.yaml --output g.json").Code.ShouldBe(0);
        workplace.Run("verify g.json").Code.ShouldBe(0);
        workplace.Run("replay g.json").Code.ShouldBe(0);
        workplace.Run("replay g.json --rules river.yaml").ShouldSatisfyAllConditions(replay => replay.Code.ShouldBe(1), replay => replay.Error.ShouldContain("ASM5007"));
    }

    [Fact]
    public void Names_of_subjects_are_masked_and_the_rest_is_computed_again()
    {
        using Workplace workplace = GradedPlace();
        workplace.Run("seal river-grades.yaml --subjects subjects.yaml --grade-decisions lines.yaml --maskable --output g.json").Code.ShouldBe(0);
        workplace.Run("mask g.json --output m.json").Out.ShouldEndWith("name：遮蔽 2 处，公开 0 处。\n");
        workplace.Read("m.json").ShouldNotContain("清河镇");
        workplace.Run("verify m.json").Code.ShouldBe(0);
        workplace.Run("replay m.json").ShouldBe(new Outcome(0, "重算结果与封存的逐字节相同。\n", ""));
    }

    [Fact]
    public void Masked_facts_of_subjects_leave_the_seal_and_a_replay_says_what_it_cannot_compute()
    {
        using Workplace workplace = GradedPlace();
        workplace.Run($"{Seal} {Graded} --maskable").Code.ShouldBe(0);
        workplace.Run("mask r.json --fields facts --output m.json").Code.ShouldBe(0);
        workplace.Run("verify m.json").Code.ShouldBe(0);
        Outcome outcome = workplace.Run("replay m.json");
        outcome.Code.ShouldBe(1);
        outcome.Out.ShouldBe("没有全部重算；算出的部分没有发现不同。\n");
        outcome.Error.ShouldContain("ASM5008: `qinghe` 等 2 个考核对象的事实已遮蔽，等次不能重算。");
    }

    [Fact]
    public void By_the_rules_of_another_table_nothing_is_computed_and_nothing_said_of_the_result()
    {
        using Workplace workplace = Place();
        workplace.Run(Seal);
        workplace.With("other.yaml", River.Scheme.Replace("scheme: qingshui/2025/river", "scheme: qingshui/2025/lake", StringComparison.Ordinal));
        Outcome outcome = workplace.Run("replay r.json --rules other.yaml");
        (outcome.Code, outcome.Out).ShouldBe((1, "什么也没有重算，原因见所列的错误。\n"));
    }

    [Fact]
    public void A_record_in_which_nothing_can_be_masked_is_not_copied()
    {
        using Workplace workplace = Place();
        workplace.Run(Seal);
        Outcome outcome = workplace.Run("mask r.json --fields person --output m.json");
        outcome.Code.ShouldBe(1);
        outcome.Error.ShouldContain("ASM5009");
        workplace.Files().ShouldNotContain("m.json");
    }

    [Theory]
    [InlineData("seal river-grades.yaml --subjects subjects.yaml --units units.yaml --output g.json")]
    [InlineData("seal river-grades.yaml --output g.json")]
    [InlineData("seal river.yaml --units units.yaml --grading river-grades.yaml --output g.json")]
    [InlineData("seal river.yaml --output g.json")]
    public void What_does_not_go_together_is_wrong_use(string arguments)
    {
        using Workplace workplace = GradedPlace();
        workplace.Run(arguments).Code.ShouldBe(2);
    }

    private static Workplace GradedPlace() => Place()
        .With("e.ndjson", River.Facts)
        .With("river-grades.yaml", River.Grading)
        .With("subjects.yaml", River.Subjects)
        .With("lines.yaml", River.Lines);

    private static Workplace Place() => River.Workplace().With("e.ndjson", Evidence);
}
