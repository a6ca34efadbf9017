using Assessment.Model;
using Assessment.Rules.Tests.Reading;

namespace Assessment.Rules.Tests.Cases;

public sealed class IndicatorCasesTests
{
    private const string Folder = "indicators";

    public static TheoryData<string> Files => [.. Repository.Files(Folder, "*.cases.yaml").Where(file => !file.EndsWith(".grades.cases.yaml", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Files))]
    public void The_cases_of_every_indicator_file_hold(string file)
    {
        ReadResult<CaseFile> cases = CaseFile.Read(Repository.Text(file), file);
        cases.Diagnostics.ShouldBeEmpty();
        string scheme = Path.Combine(Path.GetDirectoryName(file)!, cases.Value!.Scheme);
        CaseRunner.Run(RuleSet.Load(Repository.Text(scheme), scheme), cases.Value)
            .Where(result => !result.Holds)
            .Select(result => $"{result.Case.Span} {result.Case.Name}: {string.Join("; ", result.Failures.Select(failure => failure.Message(Language.Chinese)))}")
            .ShouldBeEmpty();
    }
}
