using System.Globalization;

namespace Assessment.Rules.Tests.SecondOpinion.Generated;

/// <summary>Writes a scheme that mixes the constructs of the language, as the dice fall.</summary>
internal sealed class SchemeText(Dice dice)
{
    private const string Head = """
        format: 1
        scheme: made/2025/up
        title: 样例
        year: 2025
        source: { document: 样例 }
        units:
          kinds: { 甲: 甲, 乙: 乙 }
          tags: { 农村: 农村 }
          groups:
            G1: { title: 甲和农村, members: [甲, 农村] }
            G2: { title: 不含农村, members: [甲, 乙], except: [农村] }
          attributes:
            quota: { title: 限额, type: number }
            district: { title: 所在区, type: unit }
        evidence:
          attributes:
            level: { title: 层级, type: code, values: [省级, 市级, 县级] }
            prize: { title: 等次, type: code, values: [一等, 二等] }
            rate: { title: 完成率, type: measure }
            hours: { title: 小时, type: number }
            persons: { title: 人数, type: number }
            occasions: { title: 次数, type: number }
            effort: { title: 不力, type: flag }
            repeat: { title: 重复, type: flag }
            due: { title: 应报, type: date }
            done: { title: 实报, type: date }
            blamed: { title: 责任单位, type: unit }
          kinds:
            shared: { title: 共用, attributes: [level, prize, rate, hours, persons, occasions, effort, repeat, due, done, blamed] }
        parameters:
          - { id: known, title: 已定, owner: 甲, value: 2 }
          - { id: by-kind, title: 分类, owner: 甲, values: { 甲: 1, 乙: 3 } }
          - { id: open, title: 未定, owner: 甲 }
        assumptions:
          - { id: I-1, text: 样例。, status: open }

        """;

    private readonly List<string> _items = [];
    private readonly List<string> _clauses = [];
    private int _total;

    internal string Write()
    {
        string indicators = string.Concat(Enumerable.Range(1, 1 + dice.Below(3)).Select(Section)) + dice.Maybe(30, Extra);
        string round = dice.Maybe(15, () => $"round: {Rounding()}\n");
        return $"{Head}total: {_total}\n{round}indicators:\n{indicators}";
    }

    private string Section(int number)
    {
        string id = $"S{number}";
        if (dice.Chance(10))
        {
            int worth = dice.Of(2, 4, 10);
            _total += worth;
            return Alternates(id, worth, "  ");
        }

        (string Lines, int Points) children = Children(id, "      ");
        return dice.Chance(15)
            ? Sized(id, children, ", scale: 0.5", decimal.Divide(children.Points, 2))
            : Sized(id, children, "", children.Points);
    }

    private string Sized(string id, (string Lines, int Points) children, string scale, decimal points)
    {
        bool isWeighted = points != decimal.Truncate(points);
        _total += (int)(isWeighted ? points * 2 : points);
        string head = $"  - id: {id}\n    title: 块\n    points: {Text(points)}\n";
        string weight = isWeighted ? "    weight: 2\n" : "";
        return head + weight
            + (scale.Length > 0 ? "    scale: 0.5\n" : "")
            + dice.Maybe(10, () => $"    round: {Rounding()}\n")
            + dice.Maybe(6, () => "    min: none\n")
            + dice.Maybe(6, () => "    max: none\n")
            + $"    indicators:\n{children.Lines}";
    }

    private (string Lines, int Points) Children(string parent, string indent)
    {
        string lines = "";
        int points = 0;
        int count = 1 + dice.Below(4);
        for (int i = 1; i <= count; i++)
        {
            int worth = dice.Of(1, 2, 3, 4, 10);
            points += worth;
            lines += dice.Chance(12) ? Alternates($"{parent}.{i}", worth, indent) : $"{indent}- {Leaf($"{parent}.{i}", worth, true)}\n";
        }

        return (lines + dice.Maybe(12, () => $"{indent}- {ExtraLeaf($"{parent}.9")}\n"), points);
    }

    // By kind, or by tag: each way exactly one alternate is every unit's.
    private string Alternates(string id, int worth, string indent)
    {
        (string first, string second) = dice.Chance(60) ? ("甲", "乙") : ("农村", "G2");
        return $"{indent}- oneOf:\n{Alternate($"{id}a", first, worth, indent)}{Alternate($"{id}b", second, worth, indent)}";
    }

    private string Alternate(string id, string units, int worth, string indent)
    {
        bool mayNotApply = dice.Chance(30);
        string leaves = worth > 1 && dice.Chance(50)
            ? $"{Leaf($"{id}.1", 1, mayNotApply)}, {Leaf($"{id}.2", worth - 1, mayNotApply)}"
            : Leaf(id, worth, mayNotApply);
        return $"{indent}    - {{ appliesTo: [{units}], indicators: [{leaves}] }}\n";
    }

    private string Extra() => $"  - {ExtraLeaf("E1")}\n";

    private string ExtraLeaf(string id)
    {
        string bounds = dice.Of("{ max: 3 }", "{ min: -3 }", "{ min: -2, max: 2 }", "{ min: none, max: 2 }", "{ min: 0, max: 0 }");
        return $"{{ id: {id}, title: 加减分, extra: {bounds}, clauses: [{WithoutShares(Clauses(id, 3))}] }}";
    }

    // A section without points has no share of them.
    private static string WithoutShares(string clauses) => clauses
        .Replace("50%", "0.4", StringComparison.Ordinal)
        .Replace("25%", "0.3", StringComparison.Ordinal)
        .Replace("60%, node", "0.6, node", StringComparison.Ordinal)
        .Replace("at: 60%", "at: 0.6", StringComparison.Ordinal)
        .Replace("[0, points]", "[0, 3]", StringComparison.Ordinal)
        .Replace("given: points", "given: 10, points: 2", StringComparison.Ordinal);

    private string Leaf(string id, int worth, bool mayNotApply)
    {
        string rules = dice.Below(10) switch
        {
            0 => "",
            1 or 2 => $", requires: [{RequirementText.List(dice, id)}]",
            3 when dice.Chance(20) => ", placeholder: true",
            _ => $", clauses: [{Clauses(id, worth)}]{dice.Maybe(12, () => $", start: {dice.Of("full", "1", "0")}")}{Bounds()}",
        };
        string applies = mayNotApply && dice.Chance(22)
            ? dice.Maybe(75, () => $", appliesTo: [{dice.Of("甲", "G1", "G2")}]") + $", notApplicable: {dice.Of("zero", "full", "rescale", "rescale-total", "drop", "peers-mean", "peers-lowest")}"
            : "";
        _items.Add(id);
        return $"{{ id: {id}, title: 条, points: {worth}{applies}{rules}{dice.Maybe(8, () => $", round: {Rounding()}")}, assumptions: [I-1] }}";
    }

    private string Bounds() => dice.Maybe(8, () => $", min: {dice.Of("none", "-1", "0.5")}") + dice.Maybe(8, () => $", max: {dice.Of("none", "2.5")}");

    private string Clauses(string id, int worth)
    {
        List<string> made = [];
        List<string> names = [];
        int count = 1 + dice.Below(3);
        bool isMarked = false;
        for (int i = 0; i < count; i++)
        {
            string name = $"{id}-{(char)('a' + i)}";
            ClauseText clause = new(dice, name, worth, _items, _clauses, isMarked);
            made.Add(clause.Write());
            isMarked |= clause.IsMark;
            names.Add(name);
            _clauses.Add(name);
        }

        return string.Join(", ", made) + dice.Maybe(names.Count > 1 ? 18 : 0, () => $", {Among(id, names)}");
    }

    private string Among(string id, List<string> names) => dice.Chance(55)
        ? $"{{ id: {id}-z, text: 合计最多。, among: [{string.Join(", ", names)}], limit: {dice.Of("1", "1.5")}, assumptions: [I-1] }}"
        : $"{{ id: {id}-z, text: 取最高。, among: [{string.Join(", ", dice.Chance(50) ? names : names.Append(dice.Of<string>(_clauses)).Distinct().ToList())}], highestPer: issue{dice.Maybe(40, () => ", together: true")}, assumptions: [I-1] }}";

    private string Rounding() => $"{{ to: {dice.Of("0.01", "0.1", "0.5", "1")}, mode: {dice.Of("half-up", "down", "up")} }}";

    private static string Text(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
