namespace Assessment.Cli.Tests.Safety;

/// <summary>A path inside a file never leads out of the folder that the user gave, however it is written.</summary>
public sealed class PathTests
{
    private const string Cases = "scheme: \"PATH\"\ncases: [ { name: a, unit: { kind: 乡镇 }, evidence: [], expect: { R1: pending } } ]\n";

    [Theory]
    [InlineData("../river.yaml")]
    [InlineData("sub/../../river.yaml")]
    [InlineData("./../river.yaml")]
    [InlineData("..\\\\river.yaml")]
    [InlineData("sub\\\\..\\\\..\\\\river.yaml")]
    [InlineData("/ROOT/river.yaml")]
    [InlineData("//ROOT/river.yaml")]
    [InlineData("C:\\\\river.yaml")]
    [InlineData("C:river.yaml")]
    [InlineData("\\\\\\\\server\\\\share\\\\river.yaml")]
    [InlineData("\\\\\\\\?\\\\C:\\\\river.yaml")]
    [InlineData("file:///ROOT/river.yaml")]
    [InlineData("%2e%2e/river.yaml")]
    [InlineData("..%2friver.yaml")]
    [InlineData("~/river.yaml")]
    [InlineData("$HOME/river.yaml")]
    [InlineData("link.yaml")]
    [InlineData("folder/river.yaml")]
    [InlineData("river.yaml\\0")]
    [InlineData("")]
    public void Cases_never_find_a_scheme_outside(string path)
    {
        using Workplace workplace = River.Workplace();
        workplace.With("cases/a.cases.yaml", Cases.Replace("PATH", path.Replace("/ROOT", workplace.Folder, StringComparison.Ordinal), StringComparison.Ordinal));
        workplace.WithLink("cases/link.yaml", "../river.yaml").WithLink("cases/folder", "..");
        foreach (string arguments in (string[])["test cases", "test cases/a.cases.yaml"])
        {
            Outcome outcome = workplace.Run(arguments);
            outcome.Code.ShouldBeOneOf(2, 3);
            outcome.Out.ShouldNotContain("1 个案例通过");
            outcome.Error.ShouldNotContain("程序有缺陷");
        }
    }

    [Theory]
    [InlineData("../grades.yaml")]
    [InlineData("grades.yaml")]
    public void Grading_cases_never_find_their_file_outside(string grading)
    {
        using Workplace workplace = new Workplace()
            .With("grades.yaml", "grading: a/2025/grades\n")
            .With("cases/a.cases.yaml", $"grading: {grading}\ncases: [ {{ name: a, rules: [], subjects: {{}} }} ]\n")
            .WithLink("cases/grades.yaml", "../grades.yaml");
        Outcome outcome = workplace.Run("test cases");
        outcome.Code.ShouldBe(2);
        outcome.Error.ShouldContain("不在案例所在的文件夹内");
    }

    [Fact]
    public void A_folder_is_searched_without_following_links()
    {
        using Workplace workplace = River.Workplace();
        workplace.With("inside/other.txt", "").WithLink("inside/river.yaml", "../river.yaml").WithLink("inside/up", "..");
        workplace.Run("check inside").Error.ShouldContain("没有指标文件");
    }

    // The name of the rules in a record, and the papers of a fact, are words: nothing is opened by them.
    [Fact]
    public void Names_inside_a_record_are_not_opened()
    {
        using Workplace workplace = River.Workplace().With("facts.ndjson", River.Facts.Replace("巡河台账", "../../etc/passwd", StringComparison.Ordinal));
        workplace.Run("seal river.yaml --units units.yaml --evidence facts.ndjson --output r.json").Code.ShouldBe(0);
        workplace.With("r.json", workplace.Read("r.json").Replace("\"name\": \"river.yaml\"", "\"name\": \"../../../../etc/passwd\"", StringComparison.Ordinal));
        File.Delete(Path.Combine(workplace.Folder, "river.yaml"));
        Outcome outcome = workplace.Run("replay r.json");
        (outcome.Out + outcome.Error).ShouldNotContain("root:");
        outcome.Error.ShouldNotContain("程序有缺陷");
    }
}
