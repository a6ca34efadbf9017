using System.Text.Json;

namespace Assessment.Cli.Tests.Commands;

public sealed class CheckCommandTests
{
    [Fact]
    public void A_faultless_file_is_done()
    {
        using Workplace workplace = River.Workplace();
        workplace.Run("check river.yaml").ShouldBe(new Outcome(0, "检查了 1 个文件：0 处错误，0 处警告，0 条提示。\n", ""));
    }

    [Fact]
    public void All_faults_are_listed_with_place_and_help()
    {
        using Workplace workplace = River.Workplace().With("bad/river.yaml", Faulty());
        Outcome outcome = workplace.Run("check bad");
        outcome.Code.ShouldBe(3);
        outcome.Out.ShouldMatchApproved();
    }

    [Fact]
    public void Units_cases_and_other_files_of_a_folder_are_passed_over()
    {
        using Workplace workplace = River.Workplace().With("river.cases.yaml", "scheme: river.yaml\ncases: []\n").With("note.yaml", "a: b\n");
        workplace.Run("check .").Out.ShouldStartWith("检查了 1 个文件");
    }

    [Fact]
    public void A_file_that_is_no_yaml_is_found_by_its_keys_and_told_so()
    {
        using Workplace workplace = River.Workplace().With("bad/river.yaml", "format: 1\nscheme: [\n");
        Outcome outcome = workplace.Run("check bad");
        outcome.Code.ShouldBe(3);
        outcome.Out.ShouldContain("ASM1026");
    }

    [Fact]
    public void Sarif_names_rule_level_and_region()
    {
        using Workplace workplace = River.Workplace().With("bad/river.yaml", Faulty());
        using JsonDocument sarif = JsonDocument.Parse(workplace.Run("check bad --format sarif").Out);
        JsonElement result = sarif.RootElement.GetProperty("runs")[0].GetProperty("results")[0];
        result.GetProperty("ruleId").GetString().ShouldStartWith("ASM");
        result.GetProperty("level").GetString().ShouldBe("error");
        result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString().ShouldBe("bad/river.yaml");
    }

    [Fact]
    public void Units_are_checked_with_the_file()
    {
        using Workplace workplace = River.Workplace().With("bad.units.yaml", "units: [ { id: a, kind: 村 } ]\n");
        workplace.Run("check river.yaml --units units.yaml").Code.ShouldBe(0);
        Outcome outcome = workplace.Run("check river.yaml --units bad.units.yaml");
        outcome.Code.ShouldBe(3);
        outcome.Out.ShouldContain("bad.units.yaml:1:25");
    }

    [Theory]
    [InlineData("check . --units units.yaml", "--units 只能与一个指标文件同用。\n")]
    [InlineData("check nothing.yaml", "找不到文件 nothing.yaml。\n")]
    [InlineData("check empty", "文件夹 empty 中没有指标文件。\n")]
    [InlineData("check latin.yaml", "文件 latin.yaml 不是 UTF-8 编码，请另存为 UTF-8。\n")]
    public void What_cannot_be_checked_is_said_in_one_sentence(string arguments, string sentence)
    {
        using Workplace workplace = River.Workplace().With("empty/readme.txt", "").WithBytes("latin.yaml", [0x66, 0xE9, 0x0A]);
        workplace.Run(arguments).ShouldBe(new Outcome(2, "", sentence));
    }

    private static string Faulty() => River.Scheme
        .Replace("limit: 2", "limit: 1,5", StringComparison.Ordinal)
        .Replace("per: 件", "pre: 件", StringComparison.Ordinal);
}
