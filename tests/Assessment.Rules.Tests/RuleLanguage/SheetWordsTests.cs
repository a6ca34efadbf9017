using System.Net;
using System.Text.RegularExpressions;
using Assessment.Model;
using Assessment.Rules.Reading;

namespace Assessment.Rules.Tests.RuleLanguage;

/// <summary>What a reader finds on a sheet: where it starts, weights, thresholds, who was compared, what is awaited.</summary>
public sealed partial class SheetWordsTests
{
    private const string Start = """
        indicators:
          - id: X1
            title: 信息报送
            points: 8
            start: 0
            clauses:
              - { id: X1-a, text: 迟报一次扣2分。, deduct: 2, per: 次, assumptions: [I-1] }
              - { id: X1-b, text: 采用一篇加3分。, award: 3, per: 篇, assumptions: [I-1] }
          - { id: X2, title: 其余, points: 92 }
        """;

    private const string Weights = """
        indicators:
          - { id: X1, title: 一季度, points: 100, weight: 0.25 }
          - { id: X2, title: 二季度, points: 100, weight: 0.25 }
          - { id: X3, title: 三季度, points: 100, weight: 0.25 }
          - { id: X4, title: 四季度, points: 100, weight: 0.25 }
        """;

    private const string Thresholds = """
        indicators:
          - id: X1
            title: 达标
            points: 100
            clauses:
              - { id: X1-a, text: 高于目标的每1个百分点扣1分。, deduct: { of: rate, steps: { above: { parameter: target }, every: 1%, points: 1 } }, assumptions: [I-1] }
        """;

    private const string Formula = """
        indicators:
          - id: X1
            title: 比最好的
            points: 100
            clauses:
              - { id: X1-a, text: 按与最高的之比。, score: { of: rate, bands: { "[0%, )": { times: [8, { ratio: [rate, { peers: highest, of: rate }], whenZero: 0 }] }, none: 0 } }, assumptions: [I-1] }
        """;

    private const string Required = """
        indicators:
          - { id: H1, title: 检查, points: 92 }
          - id: X1
            title: 奖励
            points: 8
            clauses:
              - { id: X1-a, text: 没有未达标的加2分。, award: 2, requires: [{ id: X1-r1, text: 没有未达标, on: inspection, where: { passed: false }, atMost: 0 }], assumptions: [I-1] }
        """;

    private const string Combined = """
        indicators:
          - id: X1
            title: 分期考核
            points: 100
            clauses:
              - { id: X1-a, text: 取各期平均。, score: { given: points }, per: { label: 期, each: season, combine: mean, expected: 2 }, assumptions: [I-1] }
        """;

    private const string NotApplicable = """
        indicators:
          - { id: X1, title: 承担的, points: 50 }
          - { id: X2, title: 不承担的, points: 50, notApplicable: rescale }
        """;

    [Fact]
    public void A_mean_is_called_a_mean_and_its_codes_stand_in_the_order_of_their_list()
    {
        string sheet = Sheet(Combined, [Season("f1", "末", 90), Season("f2", "首", 80)]);
        sheet.ShouldContain(Plain("2期平均得85分"));
        sheet.ShouldContain(Plain("首 80、末 90"));
    }

    [Fact]
    public void Parts_that_have_not_come_are_awaited() =>
        Sheet(Combined, [Season("f1", "末", 90)]).ShouldContain(Plain("X1-a 应有的各期、各部分没有到齐"));

    [Fact]
    public void What_does_not_apply_can_become_nothing_else()
    {
        string sheet = Sheet(NotApplicable, [Mark("a", "X1", 50), Fact("a", BuiltInKinds.NotAssigned) with { Item = "X2" }]);
        sheet.ShouldContain("不适用");
        sheet.ShouldNotContain("最终为");
        sheet.ShouldNotContain("无论如何");
    }

    [Fact]
    public void Where_points_are_taken_the_sheet_says_from_what() =>
        Sheet(Start, [Fact("a", "X1-a"), Mark("a", "X2", 90)]).ShouldContain(Plain("起评 0"));

    [Fact]
    public void Weighted_parts_are_added_up_and_nothing_is_called_an_adjustment()
    {
        string sheet = Sheet(Weights, [Mark("a", "X1", 92), Mark("a", "X2", 90), Mark("a", "X3", 95), Mark("a", "X4", 91)]);
        sheet.ShouldContain(Plain("各部分按权重相加： X1 92 × 0.25 +23 23 X2 90 × 0.25 +22.5 45.5 X3 95 × 0.25 +23.75 69.25 X4 91 × 0.25 +22.75 92"));
        sheet.ShouldContain(Plain("合计：X1 23 + X2 22.5 + X3 23.75 + X4 22.75 = 总分 92"));
        sheet.ShouldNotContain("调整");
        sheet.ShouldNotContain("折算");
    }

    [Fact]
    public void A_weighted_part_that_is_pending_is_named_so() =>
        Sheet(Weights, [Mark("a", "X1", 92)]).ShouldContain(Plain("X2 待定 0 23"));

    [Fact]
    public void A_threshold_from_a_parameter_is_shown() =>
        Sheet(Thresholds, [Rate("a", 35, 100)]).ShouldContain(Plain("指标值 35%，目标 30%，高于 30% 的每 1% 一档，计 5 档，扣5分"));

    [Fact]
    public void A_figure_of_the_others_inside_a_band_is_shown() =>
        Sheet(Formula, [Rate("a", 20, 100), Rate("b", 80, 100), Rate("c", 40, 100)]).ShouldContain(Plain("指标值 20%，3个单位指标值的最高数为 4/5 = 80%，落在 [0%, )，得2分"));

    [Fact]
    public void Who_stated_none_is_left_out_by_name() =>
        Sheet(Formula, [Rate("a", 20, 100), Rate("b", 80, 100), None("c")]).ShouldContain(Plain("2个单位指标值的最高数为 4/5 = 80%（c 未报送，不参加比较）"));

    [Fact]
    public void Who_has_sent_nothing_is_named_to_those_who_wait() =>
        Sheet(Formula, [Rate("a", 20, 100), Rate("b", 80, 100)]).ShouldContain(Plain("要同各单位比较，而 c 的数据还没有定"));

    [Fact]
    public void What_is_awaited_is_named_by_the_kind_that_can_be_sent() =>
        Sheet(Required, [Fact("a", "X1-a"), Fact("a", "inspection") with { Attributes = Model.Fact.NoAttributes.Add("passed", new FactValue.Flag(true)) }]).ShouldContain(Plain("没有收到符合条件的 inspection 佐证（X1-r1 要用）"));

    // The sheet of the first of three units as a page, where no line is broken, without tags and spaces.
    private static string Sheet(string indicators, Fact[] facts)
    {
        // Past the schema, whose library reads only a thousand files an hour.
        RuleSet rules = RuleSet.Compile(SchemeReader.Read(Head + indicators, "a.yaml", Limits.Default, _ => []).Value.ShouldNotBeNull());
        StringWriter writer = new();
        new SheetText(rules.Scheme, Language.Chinese).WriteHtmlSheet(rules.ScoreAll([Unit.Of("a", "乡镇"), Unit.Of("b", "乡镇"), Unit.Of("c", "乡镇")], facts)[0], writer);
        return Plain(WebUtility.HtmlDecode(Tag().Replace(writer.ToString(), "")));
    }

    private static string Plain(string text) => string.Concat(text.Where(sign => !char.IsWhiteSpace(sign)));

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    private static Fact Fact(string unit, string kind) => new() { Id = unit + kind, Unit = unit, Kind = kind };

    private static Fact Mark(string unit, string kind, decimal score) => Fact(unit, kind) with { Score = score };

    private static Fact Season(string id, string season, decimal score) =>
        Mark("a", "X1-a", score) with { Id = id, Attributes = Model.Fact.NoAttributes.Add("season", new FactValue.Code(season)) };

    private static Fact Rate(string unit, decimal numerator, decimal denominator) =>
        Fact(unit, "X1-a") with { Attributes = Model.Fact.NoAttributes.Add("rate", new FactValue.Measure(numerator, denominator)) };

    private static Fact None(string unit) => Fact(unit, "X1-a") with { Attributes = Model.Fact.NoAttributes.Add("rate", new FactValue.None()) };

    private const string Head = """
        format: 1
        scheme: qingshui/2025/words
        title: 试用细则
        year: 2025
        source: { document: 试用细则 }
        total: 100
        units: { kinds: { 乡镇: 乡镇 } }
        parameters:
          - { id: target, title: 目标, value: 30% }
        assumptions:
          - { id: I-1, text: 数字由试用给出。, clauses: [X1], status: open, by: 试用 }
        evidence:
          attributes:
            rate: { title: 指标值, type: measure }
            passed: { title: 达标, type: flag }
            season: { title: 期, type: code, values: [首, 末] }
          kinds: { inspection: { title: 检查 } }

        """;
}
