using System.Collections.Concurrent;
using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Tests;

public sealed class RuleSetTests
{
    private const string Scheme = """
        format: 1
        scheme: a/2025/b
        title: 甲
        year: 2025
        source: { document: 甲 }
        total: 4
        units:
          kinds: { 乡: 乡, 镇: 镇 }
          attributes:
            posts: { title: 编制, type: number }
        indicators:
          - oneOf:
              - appliesTo: [乡]
                indicators: [ { id: A1, title: 甲, points: 4 } ]
              - appliesTo: [镇]
                indicators:
                  - id: A2
                    title: 乙
                    points: 4
                    clauses:
                      - { id: A2-a, text: 按编制扣分, deduct: { value: { unit: posts } }, whenMissing: nothing }

        """;

    private const string Rated = """
        format: 1
        scheme: a/2025/rated
        title: 甲
        year: 2025
        source: { document: 甲 }
        total: 4
        units: { kinds: { 乡: 乡 } }
        evidence: { attributes: { rate: { title: 达标率, type: measure }, other: { title: 其他, type: number } } }
        indicators:
          - id: A1
            title: 甲
            points: 4
            clauses: [{ id: A1-a, text: 达标率90%以上得4分, score: { of: rate, bands: { "[90%, )": 4, "(, 90%)": 0 } } }]

        """;

    // From 100 points each breach takes 5.
    private const string Paid = """
        format: 1
        scheme: a/2025/paid
        title: 甲
        year: 2025
        source: { document: 甲 }
        total: 100
        units: { kinds: { 乡: 乡 } }
        indicators:
          - { id: A1, title: 甲, points: 100, clauses: [{ id: A1-a, text: 违约每次扣5分。, deduct: 5, per: 次 }] }
        outcomes:
          - id: payment
            title: 支付系数
            text: 得分90分（含）以上的按100%支付，80分（含）至90分的按90%支付，80分以下的按70%支付。
            amount: { of: { item: total }, bands: { "[90, )": 1, "[80, 90)": 0.9, "[0, 80)": 0.7 } }
            unit: 倍

        """;

    [Fact]
    public void A_unit_that_comes_again_with_another_kind_has_the_tree_of_that_kind()
    {
        RuleSet rules = RuleSet.Load(Scheme, "a.yaml");
        rules.Score(Unit.Of("u", "乡"), []).Items.Select(item => item.Id).ShouldBe(["A1"]);
        rules.Score(Unit.Of("u", "镇"), []).Items.Select(item => item.Id).ShouldBe(["A2"]);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(2, 1)]
    [InlineData(3, 0.9)]
    [InlineData(4, 0.9)]
    [InlineData(5, 0.7)]
    public void A_unit_scored_by_itself_has_the_outcomes_that_it_has_among_others(int breaches, decimal payment)
    {
        RuleSet rules = RuleSet.Load(Paid, "paid.yaml");
        Unit unit = Unit.Of("u", "乡");
        Model.Fact[] facts = [.. Enumerable.Range(1, breaches).Select(number => new Model.Fact { Id = $"f{number}", Unit = "u", Kind = "A1-a" })];

        rules.Score(unit, facts).Outcomes.ShouldHaveSingleItem().Value.ShouldBe(payment);
        rules.ScoreAll([Unit.Of("v", "乡"), unit], facts)[1].Outcomes.ShouldHaveSingleItem().Value.ShouldBe(payment);
    }

    // Many that score at once, each waiting for further threads, would wait for one another where there are few.
    [Fact]
    public void A_unit_by_itself_is_scored_on_the_thread_that_asks()
    {
        RuleSet rules = RuleSet.Load(Rated, "rated.yaml");
        Witness witness = new();
        ImmutableSortedDictionary<string, FactValue> attributes = ImmutableSortedDictionary.Create<string, FactValue>(witness)
            .Add("rate", new FactValue.Number(0.9m)).Add("other", new FactValue.Number(1));
        for (int i = 0; i < 20; i++)
        {
            witness.Threads.Clear();
            rules.Score(Unit.Of("a", "乡"), [new Fact { Id = "f", Unit = "a", Kind = "A1-a", Attributes = attributes }]).Total.Score.ShouldBe(4);
            witness.Threads.Distinct().ShouldBe([Environment.CurrentManagedThreadId]);
        }
    }

    /// <summary>Notes on which threads the attributes of a fact are looked up.</summary>
    private sealed class Witness : IComparer<string>
    {
        internal ConcurrentQueue<int> Threads { get; } = [];

        public int Compare(string? x, string? y)
        {
            Threads.Enqueue(Environment.CurrentManagedThreadId);
            return string.CompareOrdinal(x, y);
        }
    }
}
