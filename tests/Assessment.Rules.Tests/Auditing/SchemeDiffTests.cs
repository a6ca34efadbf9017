using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Tests.Reading;

namespace Assessment.Rules.Tests.Auditing;

public sealed class SchemeDiffTests
{
    private const string Old = "indicators/luoyang/2018/counties.yaml";
    private const string Next = "samples/luoyang-2019/counties.yaml";

    [Fact]
    public void The_edition_of_2019_differs_in_exactly_what_is_listed_by_hand()
    {
        string[] listed = [.. Repository.Text("samples/luoyang-2019/edits.txt").Split('\n').Select(line => line.Split('#')[0].Trim()).Where(line => line.Length > 0)];
        string[] found = [.. Between(Old, Next).Select(Line)];
        found.Except(listed).ShouldBeEmpty();
        listed.Except(found).ShouldBeEmpty();
        found.Length.ShouldBe(listed.Length);
    }

    [Fact]
    public void The_edition_of_2019_has_no_error() =>
        RuleSet.TryLoad(Repository.Text(Next), Next).HasErrors.ShouldBeFalse();

    [Fact]
    public void A_change_tells_old_and_new()
    {
        SchemeChange change = Between(Old, Next).First(change => change.Id == "A1.2.1-1" && change.Kind == SchemeChangeKind.Repointed);
        (change.Old, change.New).ShouldBe(("points: 2", "points: 1.5"));
    }

    [Fact]
    public void Editing_is_no_change()
    {
        string text = Repository.Text(Old);
        SchemeDiff.Between(Read(text), Read(text.Replace("\n", "  # 备注\n\n", StringComparison.Ordinal))).ShouldBeEmpty();
    }

    [Fact]
    public void A_clause_that_only_follows_a_renumbered_one_is_not_told()
    {
        string now = River.Rules.Replace("R1", "R9", StringComparison.Ordinal);
        SchemeDiff.Between(Read(River.Rules), Read(now)).Select(Line).ShouldBe(["renumbered indicator R9 (R1)"]);
    }

    private static ImmutableArray<SchemeChange> Between(string old, string now) => SchemeDiff.Between(Read(Repository.Text(old)), Read(Repository.Text(now)));

    private static string Line(SchemeChange change) =>
        $"{Assessment.Rules.Explaining.Keyword.Of(change.Kind)} {SchemeDiffText.Heading(change, Language.English)}";

    private static Scheme Read(string text) => SchemeReader.Read(text, "rules.yaml").Value.ShouldNotBeNull();
}
