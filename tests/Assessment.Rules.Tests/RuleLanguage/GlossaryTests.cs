using System.Text.RegularExpressions;
using Assessment.Model;
using Assessment.Rules.Tests.Reading;

namespace Assessment.Rules.Tests.RuleLanguage;

/// <summary>The glossary names types and keys that exist.</summary>
public sealed partial class GlossaryTests
{
    // Keys of other files than rule files, and words of results.
    private static readonly string[] Elsewhere = ["cases", "issue", "line", "pending", "quotas"];

    [Fact]
    public void Every_type_of_the_glossary_exists()
    {
        string[] known = [.. typeof(Scheme).Assembly.GetExportedTypes().Concat(typeof(RuleSet).Assembly.GetExportedTypes()).Select(type => type.Name)];
        Column(4).Except(known).ShouldBeEmpty();
    }

    [Fact]
    public void Every_key_of_the_glossary_is_in_the_schema() =>
        Column(3).Except(LanguageWords.OfSchema()).Except(LanguageWords.OfGradingSchema()).Except(Elsewhere).ShouldBeEmpty();

    private static IEnumerable<string> Column(int number) =>
        from line in Repository.Text("docs/glossary.md").Split('\n')
        where line.StartsWith("| ", StringComparison.Ordinal)
        from Match word in Quoted().Matches(line.Split('|')[number])
        select word.Groups[1].Value;

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quoted();
}
