using System.Globalization;
using Assessment.Model;
using Assessment.Rules.Scoring;

namespace Assessment.Rules.Tests.Safety;

/// <summary>Figures that evidence can multiply to anything leave the item pending, and cost no more than others; see <c>docs/limits.md</c>.</summary>
public sealed class FigureLimitTests
{
    private const string Scheme = """
        format: 1
        scheme: a/2025/b
        title: 甲
        year: 2025
        source: { document: 甲 }
        total: 20
        units: { kinds: { 乡: 乡 } }
        evidence:
          attributes:
            hours: { title: 小时, type: number }
            rate: { title: 率, type: measure, range: "(, )" }
        indicators:
          - { id: A1, title: 乘, points: 5, max: none, clauses: [{ id: A1-a, text: 加分。, award: { value: { times: [hours, hours] } }, whenMissing: nothing }] }
          - { id: A2, title: 和, points: 5, clauses: [{ id: A2-a, text: 加分。, award: { value: { sum: rate } }, whenMissing: nothing }] }
          - { id: A3, title: 次, points: 5, clauses: [{ id: A3-a, text: 每次扣0.000001分，第二次起加倍。, deduct: 0.000001, per: 次, times: [{ where: { of: nth, within: "[2, )" }, factor: 2 }] }] }
          - { id: A4, title: 扣, points: 5, clauses: [{ id: A4-a, text: 每次扣1000分。, deduct: 1000, per: 次 }] }
        """;

    private static readonly RuleSet Rules = RuleSet.TryCompile(SchemeReader.Read(Scheme, "a.yaml", Assessment.Rules.Reading.Limits.Default, _ => []).Value.ShouldNotBeNull()).Value.ShouldNotBeNull();

    [Theory]
    [InlineData(999_999, "999998000001")]
    [InlineData(1_000_000, null)]
    [InlineData(999_999_999_999_999, null)]
    public void An_amount_is_below_a_million_million(long hours, string? score) =>
        Item("A1", Fact("A1-a", 1) with { Attributes = Attribute("hours", new FactValue.Number(hours)) }).ShouldBe(score ?? "A1-a");

    [Theory]
    [InlineData(999_999_999, "0")]
    [InlineData(1_000_000_000, "A4-a")]
    public void So_is_an_amount_times_its_number(int count, string score) => Item("A4", Fact("A4-a", count)).ShouldBe(score);

    // 1 + 2 × 999,999 millionths.
    [Theory]
    [InlineData(1_000_000, "3.000001")]
    [InlineData(1_000_001, "A3-a")]
    [InlineData(int.MaxValue, "A3-a")]
    public void No_more_than_a_million_occurrences_are_told_apart(int count, string score) => Item("A3", Fact("A3-a", count)).ShouldBe(score);

    [Fact]
    public void A_sum_of_fractions_costs_what_their_number_costs()
    {
        Fact[] facts = [.. Enumerable.Range(0, 20_000).Select(n => Fact("A2-a", 1, n) with { Attributes = Attribute("rate", new FactValue.Measure(1, 999_999_999_999_937 - (2 * n))) })];
        long before = GC.GetAllocatedBytesForCurrentThread();
        Item("A2", facts).ShouldBe("0");
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(200L * 1024 * 1024);
    }

    [Fact]
    public void A_long_fraction_is_kept_to_forty_decimals()
    {
        Rational third = Enumerable.Repeat(Rational.One / 3, 170).Aggregate((a, b) => a * b);
        (third * Enumerable.Repeat((Rational)3, 170).Aggregate((a, b) => a * b)).ShouldNotBe(Rational.One);
        Rational short81 = Enumerable.Repeat(Rational.One / 3, 81).Aggregate((a, b) => a * b);
        (short81 * Enumerable.Repeat((Rational)3, 81).Aggregate((a, b) => a * b)).ShouldBe(Rational.One);
    }

    // The score, or what is too large.
    private static string Item(string id, params Fact[] facts)
    {
        ScoreSheet sheet = Rules.ScoreAll([Unit.Of("u", "乡")], facts).Single();
        Reconciliation.Verify(sheet);
        ItemScore item = sheet.Items.Single(item => item.Id == id);
        return item.Reason is { Kind: StateReasonKind.TooLarge } reason ? reason.Subject : item.Score.ShouldNotBeNull().ToString("0.######", CultureInfo.InvariantCulture);
    }

    private static System.Collections.Immutable.ImmutableSortedDictionary<string, FactValue> Attribute(string name, FactValue value) => Model.Fact.NoAttributes.Add(name, value);

    private static Fact Fact(string kind, int count, int number = 0) =>
        new() { Id = $"f{number}", Unit = "u", Kind = kind, Count = count, On = new DateOnly(2025, 1, 1) };
}
