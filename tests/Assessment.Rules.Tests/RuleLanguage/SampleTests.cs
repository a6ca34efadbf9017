using Assessment.Model;
using Assessment.Rules.Reading;
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

    [Theory]
    [MemberData(nameof(Schemes))]
    public void An_example_that_is_printed_means_the_same(string path)
    {
        Scheme scheme = Read(Repository.Text(path), path);
        string printed = SchemePrinter.Print(scheme);
        SchemePrinter.CanonicalHash(Read(printed, path)).ShouldBe(SchemePrinter.CanonicalHash(scheme));
        SchemePrinter.Print(Read(printed, path)).ShouldBe(printed);
    }

    // Past the schema, whose library reads only a thousand files an hour; the other tests go through it.
    private static Scheme Read(string text, string path) =>
        SchemeReader.Read(text, path, Limits.Default, _ => []).Value.ShouldNotBeNull();
}
