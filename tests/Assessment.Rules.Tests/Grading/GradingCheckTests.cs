using Assessment.Model;
using Assessment.Rules.Tests.Reading;

namespace Assessment.Rules.Tests.Grading;

public sealed class GradingCheckTests
{
    [Theory]
    [InlineData("qingfeng/2020", "ASM4520 没有规则说明“参加考核”，例如：办理退休手续日＝2020-01-01、年度内实际工作月数＝6。")]
    [InlineData("lushan/2022", "ASM4520 没有规则说明“考核单位”，例如：挂职锻炼＝true、工作半年以上的地方或单位＝?。")]
    [InlineData("lushan/2022", "ASM4521 000-E04、000-E05 对“考核单位”的规定不同，例如：新提拔或交流任职日＝2023-01-01、担任多项职务＝true。")]
    [InlineData("lushan/2022", "ASM4521 000-E05、000-E06 对“考核单位”的规定不同，例如：担任多项职务＝true、挂职锻炼＝true。")]
    public void The_check_tells_the_cases_that_a_document_leaves_open(string place, string expected) =>
        Told(place).ShouldContain(expected);

    [Fact]
    public void A_table_that_covers_every_case_once_is_not_told() => Told("xx-county/2023").ShouldBeEmpty();

    [Theory]
    [InlineData("qingfeng/2020")]
    [InlineData("lushan/2022")]
    public void Every_table_of_the_repository_is_tried_whole(string place) =>
        Told(place).ShouldAllBe(told => !told.StartsWith("ASM4522", StringComparison.Ordinal));

    [Fact]
    public void The_example_of_the_documentation_is_faultless()
    {
        string example = Repository.Text("docs/grading.en.md").Split("```yaml\n")[1].Split("```")[0];

        GradingRules.TryLoad(example, "example.yaml").Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void The_cases_of_the_documentation_come_out_as_worked()
    {
        string[] blocks = [.. Repository.Text("docs/grading.en.md").Split("```yaml\n").Skip(1).Select(block => block.Split("```")[0])];
        GradingRules rules = GradingRules.TryLoad(blocks[0], "grades.yaml").Value.ShouldNotBeNull();
        GradingCases cases = GradingCases.Read(blocks[^1], "2025.grades.cases.yaml").Value.ShouldNotBeNull();

        cases.Grading.ShouldBe("grades.yaml");
        ReadResult<IReadOnlyList<GradingCaseResult>> results = cases.Run(rules);
        results.Value.ShouldNotBeNull(GradingSamples.Told(results.Diagnostics)).Single().Mismatches.ShouldBeEmpty();
    }

    private static string[] Told(string place)
    {
        string path = $"indicators/{place}/grades.yaml";
        return [.. GradingRules.TryLoad(Repository.Text(path), path).Diagnostics.Select(found => $"{found.Descriptor.Code} {found.Message(Language.Chinese)}")];
    }
}
