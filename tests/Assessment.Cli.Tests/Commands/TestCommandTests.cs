using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Xml.Linq;

namespace Assessment.Cli.Tests.Commands;

public sealed class TestCommandTests
{
    private const string Cases = """
        scheme: river.yaml
        cases:
          - name: 没有佐证，水质待定
            unit: { kind: 乡镇 }
            expect: { R2: pending, R3: 2 }
          - name: 省级通报扣2分
            unit: { kind: 乡镇 }
            evidence: [ { kind: R3-a, level: 省级 } ]
            expect: { R3: 1 }

        """;

    [Fact]
    public void A_failing_case_is_shown_with_what_was_expected_and_found()
    {
        using Workplace workplace = River.Workplace().With("river.cases.yaml", Cases);
        workplace.Run("test .").ShouldBe(new Outcome(1, """
            ./river.cases.yaml:6:5: 不通过: 省级通报扣2分
                R3：应为 1，实为 0
            1 个文件，2 个案例：通过 1，不通过 1。

            """.ReplaceLineEndings("\n"), ""));
    }

    [Fact]
    public void When_all_cases_hold_it_is_done()
    {
        using Workplace workplace = River.Workplace().With("river.cases.yaml", Cases.Replace("{ R3: 1 }", "{ R3: 0 }", StringComparison.Ordinal));
        workplace.Run("test river.cases.yaml").ShouldBe(new Outcome(0, "1 个文件，2 个案例：通过 2，不通过 0。\n", ""));
    }

    [Fact]
    public void Junit_counts_and_names_the_failures()
    {
        using Workplace workplace = River.Workplace().With("river.cases.yaml", Cases);
        XElement suite = XDocument.Parse(workplace.Run("test river.cases.yaml --format junit").Out).Descendants("testsuite").Single();
        suite.Attribute("failures")!.Value.ShouldBe("1");
        suite.Descendants("failure").Single().Attribute("message")!.Value.ShouldBe("R3：应为 1，实为 0");
    }

    [Fact]
    public void Json_counts_and_names_the_failures()
    {
        using Workplace workplace = River.Workplace().With("river.cases.yaml", Cases);
        using JsonDocument result = JsonDocument.Parse(workplace.Run("test river.cases.yaml --format json").Out);
        result.RootElement.GetProperty("failed").GetInt32().ShouldBe(1);
    }

    [Fact]
    public void Cases_of_a_grading_file_run_with_the_file_that_they_name()
    {
        string folder = Path.GetFullPath("../../../../indicators/qingfeng/2020", Here());
        using Workplace workplace = new Workplace().With("grades.yaml", File.ReadAllText(Path.Combine(folder, "grades.yaml")))
            .With("a.grades.cases.yaml", File.ReadAllText(Path.Combine(folder, "qingfeng.grades.cases.yaml")));
        Outcome outcome = workplace.Run("test .");
        outcome.Code.ShouldBe(0);
        outcome.Out.ShouldStartWith("1 个文件，");
    }

    [Fact]
    public void Cases_of_a_grading_file_that_is_not_there_are_told_so()
    {
        using Workplace workplace = new Workplace().With("a.grades.cases.yaml", "grading: grades.yaml\ncases: [ { name: a, rules: [], subjects: {} } ]\n");
        Outcome outcome = workplace.Run("test .");
        outcome.Code.ShouldBe(2);
        outcome.Error.ShouldContain("grades.yaml");
    }

    [Fact]
    public void Cases_of_a_grading_file_without_a_head_are_told_what_is_missing()
    {
        using Workplace workplace = new Workplace().With("a.grades.cases.yaml", "cases: [ { name: a, rules: [], subjects: {} } ]\n");
        Outcome outcome = workplace.Run("test .");
        outcome.Code.ShouldBe(3);
        outcome.Error.ShouldContain("这里缺少键 `grading`");
        outcome.Out.ShouldBe("1 个文件，1 个有错误、没有运行，0 个案例：通过 0，不通过 0。\n");
    }

    [Theory]
    [InlineData("river.yaml", "river.yaml 是指标文件，不是案例。请用：assess test river.cases.yaml\n")]
    [InlineData("bare.yaml", "bare.yaml 是指标文件，不是案例。案例写在旁边的 bare.cases.yaml 中，现在还没有。\n")]
    [InlineData("grades.yaml", "grades.yaml 是等次文件，不是案例。案例写在旁边的 grades.cases.yaml 中，现在还没有。\n")]
    public void Who_names_the_rules_is_told_where_their_cases_are(string file, string told)
    {
        using Workplace workplace = River.Workplace().With("river.cases.yaml", Cases).With("bare.yaml", "format: 1\nscheme: a/2025/b\n").With("grades.yaml", "format: 1\ngrading: a/2025/grades\n");
        workplace.Run($"test {file}").ShouldBe(new Outcome(2, "", told));
    }

    [Fact]
    public void A_file_that_cannot_be_run_is_counted_in_every_format()
    {
        using Workplace workplace = River.Workplace().With("bad.yaml", "format: 1\n").With("a.cases.yaml", "scheme: bad.yaml\ncases: [ { name: a, unit: { kind: 乡镇 }, expect: { R1: 4 } } ]\n").With("river.cases.yaml", Cases);
        workplace.Run("test .").Out.ShouldEndWith("2 个文件，1 个有错误、没有运行，2 个案例：通过 1，不通过 1。\n");
        using JsonDocument result = JsonDocument.Parse(workplace.Run("test . --format json").Out);
        result.RootElement.GetProperty("notRun")[0].GetString().ShouldBe("./a.cases.yaml");
        XElement suite = XDocument.Parse(workplace.Run("test . --format junit").Out).Descendants("testsuite").First();
        suite.Attribute("errors")!.Value.ShouldBe("1");
        suite.Descendants("error").Count().ShouldBe(1);
    }

    [Theory]
    [InlineData("../river.yaml")]
    [InlineData("/etc/passwd")]
    [InlineData("linked.yaml")]
    public void Cases_cannot_name_a_scheme_outside_their_folder(string scheme)
    {
        using Workplace workplace = River.Workplace().With("cases/a.cases.yaml", Cases.Replace("scheme: river.yaml", $"scheme: {scheme}", StringComparison.Ordinal));
        workplace.WithLink("cases/linked.yaml", "../river.yaml");
        Outcome outcome = workplace.Run("test cases");
        outcome.Code.ShouldBe(2);
        outcome.Error.ShouldContain("不在案例所在的文件夹内");
    }

    [Theory]
    [InlineData("scheme: river.yaml\ncases: [ { nmae: a } ]\n", 3)]
    [InlineData("scheme: bad.yaml\ncases: [ { name: a, unit: { kind: 乡镇 }, expect: { R1: 4 } } ]\n", 3)]
    [InlineData("scheme: none.yaml\ncases: [ { name: a, unit: { kind: 乡镇 }, expect: { R1: 4 } } ]\n", 2)]
    public void A_file_that_cannot_be_run_is_told_by_the_exit_code(string cases, int code)
    {
        using Workplace workplace = River.Workplace().With("bad.yaml", "format: 1\n").With("a.cases.yaml", cases);
        Outcome outcome = workplace.Run("test a.cases.yaml");
        outcome.Code.ShouldBe(code);
        outcome.Error.ShouldNotBeEmpty();
    }

    private static string Here([CallerFilePath] string here = "") => here;
}
