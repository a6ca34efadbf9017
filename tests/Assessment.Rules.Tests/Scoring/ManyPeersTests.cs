using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Tests.Scoring;

/// <summary>So many units are compared that comparing each with each would not end while anybody waits.</summary>
public sealed class ManyPeersTests
{
    // Odd, so that one unit has the middle figure.
    private const int Units = 30_001;

    private const string Scheme = """
        format: 1
        scheme: a/2025/b
        title: 甲
        year: 2025
        source: { document: 甲 }
        total: 400000
        units: { kinds: { 乡镇: 乡镇, 街道: 街道 } }
        evidence: { attributes: { rate: { title: 数, type: number } }, kinds: { report: { title: 报数 } } }
        indicators:
          - { id: R1, title: 名次, points: 100000, clauses: [{ id: R1-a, text: 按名次计分。, on: report, score: { value: { rank: rate, first: highest } } }] }
          - { id: R2, title: 平均数, points: 100000, clauses: [{ id: R2-a, text: 按平均数计分。, on: report, score: { value: { peers: mean, of: rate } } }] }
          - { id: R3, title: 中位数, points: 100000, clauses: [{ id: R3-a, text: 按中位数计分。, on: report, score: { value: { peers: median, of: rate, among: [乡镇] } } }] }
          - { id: R4, title: 不适用, points: 100000, notApplicable: peers-mean, clauses: [{ id: R4-a, text: 得数。, on: report, score: { value: rate } }] }
        """;

    private static readonly Lazy<ImmutableArray<ScoreSheet>> Sheets = new(() => Rules().ScoreAll(
        [.. Enumerable.Range(0, Units).Select(number => Unit.Of($"u{number}", "乡镇"))],
        [.. Enumerable.Range(0, Units).Select(Report), Lacking(15_000)]));

    // The unit with figure n has all the larger ones before it.
    [Fact]
    public void Each_has_its_place() => Scores("R1").ShouldBe(Enumerable.Range(0, Units).Select(number => (decimal?)(Units - number)));

    // 0 + 1 + … + 30000, by 30001.
    [Fact]
    public void Each_has_the_mean_of_all() => Scores("R2").Distinct().ShouldBe([15_000m]);

    [Fact]
    public void Each_has_the_middle_figure() => Scores("R3").Distinct().ShouldBe([15_000m]);

    // The figures of the others lie evenly about 15,000.
    [Fact]
    public void Whoever_lacks_the_task_has_the_mean_of_the_others() => Score(Sheets.Value[15_000], "R4").ShouldBe(15_000m);

    // Which facts count would follow from comparing the facts that count.
    [Fact]
    public void A_condition_that_compares_the_facts_it_chooses_among_is_not_met()
    {
        string scheme = Scheme.Replace("text: 按名次计分。, on: report, score: { value: { rank: rate, first: highest } }", "text: 加1分。, on: report, where: { of: { rank: rate, first: highest }, within: \"1\" }, award: 1, whenMissing: nothing", StringComparison.Ordinal);
        Score(Rules(scheme).ScoreAll([Unit.Of("u1", "乡镇"), Unit.Of("u2", "乡镇")], [Report(1), Report(2)])[0], "R1").ShouldBe(0);
    }

    private static IEnumerable<decimal?> Scores(string item) => Sheets.Value.Select(sheet => Score(sheet, item));

    private static decimal? Score(ScoreSheet sheet, string item) => sheet.Items.First(one => one.Id == item).Score;

    private static RuleSet Rules(string scheme = Scheme) =>
        RuleSet.TryCompile(SchemeReader.Read(scheme, "a.yaml", Assessment.Rules.Reading.Limits.Default, _ => []).Value.ShouldNotBeNull()).Value.ShouldNotBeNull();

    private static Fact Report(int number) => new()
    {
        Id = $"f{number}",
        Unit = $"u{number}",
        Kind = "report",
        Attributes = Fact.NoAttributes.Add("rate", new FactValue.Number(number)),
    };

    private static Fact Lacking(int number) => new() { Id = $"n{number}", Unit = $"u{number}", Kind = "not-assigned", Item = "R4" };
}
