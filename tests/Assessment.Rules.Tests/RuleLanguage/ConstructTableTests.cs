using System.Text.RegularExpressions;
using Assessment.Rules.Tests.Reading;

namespace Assessment.Rules.Tests.RuleLanguage;

/// <summary>The table of constructs is complete, in both editions of the reference.</summary>
public sealed partial class ConstructTableTests
{
    public static TheoryData<string> Editions => ["docs/language.en.md", "docs/language.zh-CN.md"];

    [Theory]
    [MemberData(nameof(Editions))]
    public void Every_example_is_listed(string edition) =>
        Samples.Schemes().Except(Linked(edition)).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Editions))]
    public void Every_example_that_is_listed_exists(string edition) =>
        Linked(edition).Except(Samples.Schemes()).ShouldBeEmpty();

    [Fact]
    public void Both_editions_list_the_same_constructs_in_the_same_order() =>
        Linked("docs/language.zh-CN.md").ShouldBe(Linked("docs/language.en.md"));

    [Fact]
    public void Every_word_that_the_schema_allows_is_shown_by_an_example() =>
        LanguageWords.OfSchema().Except(LanguageWords.OfSamples()).Order(StringComparer.Ordinal).ShouldBeEmpty();

    [Fact]
    public void The_whole_tables_use_most_of_the_language_between_them()
    {
        string[] tables = [.. Samples.Schemes().Where(path => path.Contains("/schemes/", StringComparison.Ordinal))];
        tables.Length.ShouldBe(3);
        IReadOnlySet<string> words = LanguageWords.OfSchema();
        LanguageWords.Of(tables).Count(words.Contains).ShouldBeGreaterThan(words.Count * 2 / 3);
    }

    private static string[] Linked(string edition) =>
        [.. Link().Matches(Repository.Text(edition)).Select(match => match.Groups[1].Value)];

    [GeneratedRegex(@"\]\(\.\./(samples/language/[^)]+\.yaml)\)")]
    private static partial Regex Link();
}
