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

    [Fact]
    public void A_unit_that_comes_again_with_another_kind_has_the_tree_of_that_kind()
    {
        RuleSet rules = RuleSet.Load(Scheme, "a.yaml");
        rules.Score(Unit.Of("u", "乡"), []).Items.Select(item => item.Id).ShouldBe(["A1"]);
        rules.Score(Unit.Of("u", "镇"), []).Items.Select(item => item.Id).ShouldBe(["A2"]);
    }
}
