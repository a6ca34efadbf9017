using System.Reflection;
using Assessment.Model;
using Assessment.Rules.Checking;
using Assessment.Rules.Tests.Reading;

namespace Assessment.Rules.Tests.Checking;

/// <summary>Every code of the checker has a bad file that provokes it, a page and approved wordings.</summary>
public sealed class CodeTests
{
    private static readonly IReadOnlyList<DiagnosticDescriptor> Descriptors =
    [
        .. typeof(CheckDiagnostics).GetFields(BindingFlags.Static | BindingFlags.Public)
            .Select(field => field.GetValue(null))
            .OfType<DiagnosticDescriptor>()
            .OrderBy(descriptor => descriptor.Code, StringComparer.Ordinal),
    ];

    public static TheoryData<string> Codes { get; } = [.. Descriptors.Select(descriptor => descriptor.Code)];

    [Fact]
    public void Each_code_is_given_once() => Descriptors.Select(descriptor => descriptor.Code).ShouldBeUnique();

    [Theory]
    [MemberData(nameof(Codes))]
    public void Each_code_has_a_bad_file(string code) => BadFile.Names().ShouldContain(name => name.StartsWith(code));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Each_code_has_a_page_in_both_languages(string code)
    {
        string page = Repository.Text($"docs/diagnostics/{code}.md");
        string[] headings = [.. page.Split('\n').Where(line => line.StartsWith('#'))];
        headings.ShouldBe([$"# {code}", "## 原因", "## 例", "## 改法", "## Cause", "## Example", "## Repair"]);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Each_code_is_worded_in_both_languages(string code) =>
        string.Join("\n\n", BadFile.Names().Where(name => name.StartsWith(code, StringComparison.Ordinal)).Take(2).Select(Wording))
            .ShouldMatchApproved(options => options.NoDiff().WithFilenameGenerator((_, _, type, extension) => $"{code}.{type}.{extension}").SubFolder("worded"));

    private static string Wording(string name)
    {
        BadFile file = BadFile.Read(name);
        Diagnostic diagnostic = file.Diagnostics().First(diagnostic => diagnostic.Descriptor.Code == file.Code);
        return $"""
            {name}
              {diagnostic.Message(Language.Chinese)}
              {diagnostic.Help(Language.Chinese)}
              {diagnostic.Message(Language.English)}
              {diagnostic.Help(Language.English)}
            """;
    }
}
