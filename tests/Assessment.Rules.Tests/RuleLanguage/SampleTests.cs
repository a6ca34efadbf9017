using Assessment.Model;
using Assessment.Rules.Tests.Reading;

namespace Assessment.Rules.Tests.RuleLanguage;

/// <summary>Every example of the language reads, checks and scores as its cases say.</summary>
public sealed class SampleTests
{
    public static TheoryData<string> Schemes => [.. Samples.Schemes()];

    [Theory]
    [MemberData(nameof(Schemes))]
    public void An_example_leaves_no_doubt(string path) =>
        RuleSet.TryLoad(Repository.Text(path), path).Diagnostics
            .Where(diagnostic => diagnostic.Descriptor.Severity != Severity.Information)
            .Select(diagnostic => $"{diagnostic.Span} {diagnostic.Descriptor.Code} {diagnostic.Message(Language.Chinese)}")
            .ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Schemes))]
    public void The_cases_of_an_example_hold(string path)
    {
        string file = Samples.CasesOf(path);
        ReadResult<CaseFile> cases = CaseFile.Read(Repository.Text(file), file);
        cases.Diagnostics.ShouldBeEmpty();
        CaseRunner.Run(RuleSet.Load(Repository.Text(path), path), cases.Value.ShouldNotBeNull())
            .Where(result => !result.Holds)
            .Select(result => $"{result.Case.Span} {result.Case.Name}: {string.Join("; ", result.Failures.Select(failure => failure.Message(Language.Chinese)))}")
            .ShouldBeEmpty();
    }
}
