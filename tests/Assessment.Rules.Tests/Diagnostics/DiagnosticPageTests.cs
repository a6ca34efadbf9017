using Assessment.Rules.Tests.Reading;

namespace Assessment.Rules.Tests.Diagnostics;

public sealed class DiagnosticPageTests
{
    private const string Pages = "docs/diagnostics";

    public static TheoryData<string> Codes => [.. DiagnosticCodes.All];

    [Fact]
    public void No_code_is_given_twice() => DiagnosticCodes.All.ShouldBeUnique();

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_code_has_a_page_with_cause_example_and_repair_in_both_languages(string code)
    {
        string[] lines = Repository.Text($"{Pages}/{code}.md").Split('\n');
        lines[0].ShouldBe($"# {code}");
        lines.Where(line => line.StartsWith("## ", StringComparison.Ordinal)).ShouldBe(["## 原因", "## 例", "## 改法", "## Cause", "## Example", "## Repair"]);
    }

    [Fact]
    public void A_page_has_a_code() =>
        Repository.Files(Pages, "*.md").Select(Path.GetFileNameWithoutExtension).Except(DiagnosticCodes.All).ShouldBeEmpty();
}
