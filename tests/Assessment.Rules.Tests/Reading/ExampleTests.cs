using Assessment.Model;

namespace Assessment.Rules.Tests.Reading;

/// <summary>Every scheme that the repository shows or ships reads without a diagnostic.</summary>
public sealed class ExampleTests
{
    private const string FirstLine = "# yaml-language-server: $schema=../../schema/scheme.schema.json";

    public static TheoryData<string> Schemes { get; } =
        [.. Repository.Files("indicators", "*.yaml").Where(path => Repository.Text(path).StartsWith(FirstLine, StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Schemes))]
    public void A_scheme_of_the_repository_reads_without_a_diagnostic(string path) =>
        Told(Repository.Text(path), path).ShouldBe("");

    [Fact]
    public void The_schemes_of_the_language_reference_read_without_a_diagnostic()
    {
        string[] examples = [.. Blocks("docs/language.en.md").Where(block => block.StartsWith(FirstLine, StringComparison.Ordinal))];
        examples.ShouldNotBeEmpty();
        examples.ShouldAllBe(example => Told(example, "example.yaml") == "");
    }

    [Fact]
    public void A_file_with_every_key_and_form_reads_without_a_diagnostic() =>
        Told(Repository.Text("tests/Assessment.Rules.Tests/Reading/everything.yaml"), "everything.yaml").ShouldBe("");

    private static string Told(string text, string path) =>
        string.Join('\n', SchemeReader.Read(text, path).Diagnostics.Select(Line));

    private static string Line(Diagnostic diagnostic) =>
        $"{diagnostic.Span} {diagnostic.Descriptor.Code} {diagnostic.Message(Language.English)} {diagnostic.Help(Language.English)}";

    private static IEnumerable<string> Blocks(string path) =>
        Repository.Text(path).Split("```yaml\n").Skip(1).Select(block => block.Split("```")[0]);
}
