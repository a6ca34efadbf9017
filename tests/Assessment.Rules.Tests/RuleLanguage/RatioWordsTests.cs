using Assessment.Model;
using Assessment.Rules.Explaining;
using Assessment.Rules.Reading;

namespace Assessment.Rules.Tests.RuleLanguage;

/// <summary>A ratio is printed as the document speaks of it: a share in percent, a figure a head as it is.</summary>
public sealed class RatioWordsTests
{
    private const string Head = """
        format: 1
        scheme: ratio/2025/words
        title: 比值
        year: 2025
        source: { document: 比值 }
        total: 10
        units: { kinds: { 县: 县 }, attributes: { people: { title: 人口, type: number, unit: 万人 } } }
        evidence:
          attributes:
            budget: { title: 经费, type: number, unit: 万元 }
            before: { title: 上年经费, type: number, unit: 万元 }
            firms: { title: 企业, type: number, unit: 家 }
        indicators:
          - id: X1
            title: 一项
            points: 10
            start: full
            clauses:
              - id: X1-a
                text: 一条。
                assumptions: [I-1]
        """;

    [Theory]
    [InlineData("{ ratio: [budget, { unit: people }] }, steps: { below: 5, every: 0.5, points: 1 }", "比值 4.75万元/万人，低于 5 的每 0.5 一档，计 0 档")]
    [InlineData("{ ratio: [budget, { unit: people }] }, proportion: 1", "比值 4.75万元/万人，")]
    [InlineData("{ ratio: [budget, { unit: people }] }, bands: { \"[3, 5)\": 2 }", "比值 4.75万元/万人，落在 [3, 5)")]
    [InlineData("{ ratio: [firms, budget] }, bands: { \"[0%, 50%)\": 2 }", "比值 1/5 = 20%，落在 [0%, 50%)")]
    [InlineData("{ ratio: [budget, before] }, between: { zero: 0, full: 200%, inside: ratio }, points: 1", "比值 1/2 = 50%，")]
    [InlineData("{ growth: [budget, before] }, steps: { below: 0, every: 10%, points: 1 }", "增幅 -1/2 = -50%，低于 0 的每 10% 一档，计 5 档")]
    [InlineData("{ ratio: [budget, { peers: highest, of: { ratio: [budget, { unit: people }] } }] }, proportion: 1", "2个单位比值的最高数为 4.75万元/万人")]
    [InlineData("{ minus: [{ ratio: [budget, { unit: people }] }, { peers: mean, of: { ratio: [budget, { unit: people }] } }] }, steps: { below: 0, every: 0.5, points: 1 }", "数值 0.5，2个单位比值的平均数为 4.25万元/万人")]
    public void A_ratio_is_read_as_the_clause_reads_it(string amount, string words) => Sentence(amount).ShouldContain(words);

    [Theory]
    [InlineData(Language.Chinese, "本单位：人口 40万人\n")]
    [InlineData(Language.English, "The unit: 人口 40万人\n")]
    public void What_the_unit_itself_brings_to_the_figures_stands_above_them(Language language, string words)
    {
        RuleSet rules = Rules("{ ratio: [budget, { unit: people }] }, proportion: 1");
        using StringWriter writer = new() { NewLine = "\n" };
        new SheetText(rules.Scheme, language).Write(Sheet(rules), writer);
        writer.ToString().ShouldContain(words);
    }

    private static string Sentence(string amount)
    {
        RuleSet rules = Rules(amount);
        return ArithmeticText.Sentence(Sheet(rules).Lines.First(line => line.Clause is not null), new(rules.Scheme, Language.Chinese));
    }

    private static ScoreSheet Sheet(RuleSet rules) => rules.ScoreAll([County("a", 40), County("b", 40)], [Fact("a", 190), Fact("b", 150)])[0];

    // Past the schema, whose library reads only a thousand files an hour.
    private static RuleSet Rules(string amount)
    {
        string file = $"{Head}\n        deduct: {{ of: {amount} }}\nassumptions: [{{ id: I-1, text: 全部, clauses: [X1-a], status: open, by: 某办 }}]\n";
        return RuleSet.Compile(SchemeReader.Read(file, "a.yaml", Limits.Default, _ => []).Value.ShouldNotBeNull());
    }

    private static Unit County(string id, decimal people) =>
        Unit.Of(id, "县") with { Attributes = Model.Fact.NoAttributes.Add("people", new FactValue.Number(people)) };

    private static Fact Fact(string unit, decimal budget) => new()
    {
        Id = unit + "1",
        Unit = unit,
        Kind = "X1-a",
        Attributes = Model.Fact.NoAttributes.Add("budget", new FactValue.Number(budget)).Add("before", new FactValue.Number(380)).Add("firms", new FactValue.Number(38)),
    };
}
