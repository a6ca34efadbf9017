using System.Globalization;
using System.Text.RegularExpressions;
using Assessment.Rules.Tests.Indicators;
using Assessment.Rules.Tests.Reading;

namespace Assessment.Rules.Tests.Grading;

public sealed class InventoryTests
{
    private const string Folder = "tests/Assessment.Rules.Tests/Grading";

    public static TheoryData<string> Files => [.. GradingSamples.Files()];

    [Fact]
    public void The_rules_of_the_cases_and_the_excluded_rules_are_the_120_of_the_documents()
    {
        string[] inventory = [.. Inventory()];
        string[] covered = [.. GradingSamples.CaseFiles().SelectMany(GradingSamples.Cases).SelectMany(worked => worked.Rules).Distinct()];
        string[] excluded = [.. Lines("excluded-rules.txt").Select(line => line.Split(' ')[0])];

        inventory.Length.ShouldBe(120);
        covered.Intersect(excluded).ShouldBeEmpty();
        covered.Concat(excluded).Order(StringComparer.Ordinal).ShouldBe(inventory.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_rule_quotes_its_document_word_for_word(string path)
    {
        GradingRules rules = GradingSamples.Rules(path);
        var document = new DocumentText(Repository.Text(rules.Source.File).Replace("**", "", StringComparison.Ordinal));

        rules.Rules.Where(rule => !document.Quotes(rule.Text)).Select(rule => $"{rule.Span}: {rule.Id}: {rule.Text}").ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_rule_of_a_file_stands_for_one_of_the_documents_rules_that_a_case_covers(string path)
    {
        string[] named = [.. Inventory()];

        GradingSamples.Rules(path).Rules.Select(rule => Regex.Replace(rule.Id, "-[a-z]$", "")).Except(named).ShouldBeEmpty();
    }

    private static IEnumerable<string> Inventory() =>
        from line in Lines("inventory.txt")
        let parts = line.Split(' ')
        from number in Enumerable.Range(1, int.Parse(parts[2], CultureInfo.InvariantCulture))
        select string.Create(CultureInfo.InvariantCulture, $"{parts[0]}-{parts[1]}{number:00}");

    private static IEnumerable<string> Lines(string name) =>
        Repository.Text($"{Folder}/{name}").Split('\n').Where(line => line.Length > 0 && line[0] != '#');
}
