using System.Text.RegularExpressions;
using Assessment.Model;
using Assessment.Rules.Tests.Reading;

namespace Assessment.Rules.Tests.RuleLanguage;

/// <summary>What the documentation shows is true: schemes check, links lead somewhere.</summary>
public sealed partial class ReferenceTests
{
    private const string FirstLine = "# yaml-language-server:";

    public static TheoryData<string> Pages => [.. Repository.Files("docs", "*.md")];

    [Theory]
    [InlineData("docs/language.en.md")]
    [InlineData("docs/language.zh-CN.md")]
    public void A_whole_scheme_in_the_reference_checks_without_a_fault(string edition)
    {
        string[] schemes = [.. Blocks(edition).Where(block => block.StartsWith(FirstLine, StringComparison.Ordinal))];
        schemes.ShouldNotBeEmpty();
        schemes.SelectMany(scheme => RuleSet.TryLoad(scheme, edition).Diagnostics)
            .Where(diagnostic => diagnostic.Descriptor.Severity != Severity.Information)
            .Select(diagnostic => $"{diagnostic.Span} {diagnostic.Message(Language.English)}")
            .ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_of_a_page_leads_to_a_file(string page) =>
        Link().Matches(Repository.Text(page))
            .Select(match => match.Groups[1].Value)
            .Where(target => !File.Exists(Target(page, target)) && !Directory.Exists(Target(page, target)))
            .ShouldBeEmpty();

    private static string Target(string page, string target) =>
        Path.GetFullPath(Path.Combine(Repository.Root, Path.GetDirectoryName(page) ?? "", target));

    private static IEnumerable<string> Blocks(string path) =>
        Repository.Text(path).Split("```yaml\n").Skip(1).Select(block => block.Split("```")[0]);

    // Only what is a file of the repository: no address of the web, no place on the page itself.
    [GeneratedRegex(@"\]\((?!https?:|#)([^)#\s]+)")]
    private static partial Regex Link();
}
