using System.Globalization;
using System.Text;

namespace Assessment.Rules.Tests.Properties;

/// <summary>Writes a random scheme as the text of an indicator file.</summary>
internal sealed class SchemeWriter(Dice dice, Constructs constructs)
{
    private const string Head = """
        format: 1
        scheme: generated/2025/a
        title: 随机样例
        year: 2025
        source: { document: 随机样例 }
        units:
          kinds: { 乡镇: 乡镇 }
          tags: { 沿江: 沿江 }
          profiles: [{ title: 沿江, kind: 乡镇, tags: [沿江] }, { title: 其他, kind: 乡镇 }]
          attributes:
            population: { title: 人口, type: number, range: "[0, )" }
            quota: { title: 控制数, type: number, range: "[0, )" }
        evidence:
          attributes:
            level: { title: 层级, type: code, values: [省级, 市级, 县级] }
            prize: { title: 等次, type: code, values: [一等, 二等] }
            rate: { title: 完成率, type: measure, range: "(, )" }
            hours: { title: 时长, type: number, range: "[0, )" }
            persons: { title: 人数, type: number, range: "[0, )" }
            repeated: { title: 重复, type: flag }
            due: { title: 期限, type: date }
            done: { title: 完成, type: date }
            responsibleUnit: { title: 责任单位, type: unit }
            partner: { title: 配合单位, type: unit }
        parameters:
          - { id: share, title: 分值, owner: 县考核办, values: { 沿江: 0.5, "*": 1 } }
          - { id: undecided, title: 未定, owner: 县考核办 }

        """;

    private readonly StringBuilder tree = new();
    private readonly bool hasNewTreatments = constructs != Constructs.Plain;
    private string? before;

    /// <summary>Ids of clauses whose facts only ever take points away.</summary>
    internal List<string> Deductions { get; } = [];

    /// <summary>Kinds of fact that the scheme knows.</summary>
    internal List<string> Kinds { get; } = [];

    /// <summary>Ids of items for which a unit may be said not to have the task.</summary>
    internal List<string> Assignable { get; } = [];

    /// <summary>The text of the file.</summary>
    internal string Write()
    {
        decimal total = 0;
        int blocks = 1 + dice.Below(3);
        for (int block = 0; block < blocks; block++)
        {
            total += Block($"{(char)('A' + block)}");
        }

        if (dice.Chance(50))
        {
            Leaf("J", "  ", dice.Pick("extra: { max: 5 }", "extra: { min: -5 }", "extra: { min: -2, max: 3 }"));
        }

        string rounding = constructs != Constructs.Plain && dice.Chance(20) ? "round: { to: 0.1, mode: half-up }\n" : "";
        return $"{Head}total: {Figure(total)}\n{rounding}indicators:\n{tree}";
    }

    private decimal Block(string id)
    {
        int at = tree.Length;
        decimal sum = 0;
        int leaves = 1 + dice.Below(4);
        for (int leaf = 1; leaf <= leaves; leaf++)
        {
            int points = 5 + dice.Below(6);
            sum += points;
            Leaf($"{id}{leaf}", "      ", $"points: {Figure(points)}");
        }

        bool isScaled = constructs == Constructs.All && dice.Chance(25);
        decimal worth = isScaled ? sum / 2 : sum;
        bool isWeighted = constructs == Constructs.All && dice.Chance(25);
        string factors = $"{(isScaled ? "    scale: 0.5\n" : "")}{(isWeighted ? "    weight: 0.5\n" : "")}";
        tree.Insert(at, $"  - id: {id}\n    title: 部分\n    points: {Figure(worth)}\n{factors}    indicators:\n");
        return isWeighted ? worth / 2 : worth;
    }

    private void Leaf(string id, string indent, string worth)
    {
        bool isExtra = worth.StartsWith("extra", StringComparison.Ordinal);
        tree.Append(CultureInfo.InvariantCulture, $"{indent}- id: {id}\n{indent}  title: 指标\n{indent}  {worth}\n");
        if (hasNewTreatments && !isExtra)
        {
            Options(id, indent);
        }

        if (constructs == Constructs.All && !isExtra && dice.Chance(15))
        {
            Judged(id, indent);
            return;
        }

        ClauseWriter clauses = new(dice, constructs, id, before);
        before = id;
        tree.Append(CultureInfo.InvariantCulture, $"{indent}  clauses:\n");
        foreach (string clause in clauses.Write(1 + dice.Below(4)))
        {
            tree.Append(CultureInfo.InvariantCulture, $"{indent}    - {clause}\n");
        }

        Kinds.AddRange(clauses.Kinds);
        Deductions.AddRange(clauses.Deductions);
    }

    private void Options(string id, string indent)
    {
        if (dice.Chance(25))
        {
            string treatment = dice.Pick("zero", "full", "rescale", "rescale-total", "drop");
            tree.Append(CultureInfo.InvariantCulture, $"{indent}  appliesTo: [沿江]\n{indent}  notApplicable: {(constructs == Constructs.All ? dice.Pick(treatment, "peers-mean") : treatment)}\n");
            Assignable.Add(id);
        }

        if (dice.Chance(10))
        {
            tree.Append(CultureInfo.InvariantCulture, $"{indent}  round: {{ to: 0.1, mode: {dice.Pick("half-up", "down", "up")} }}\n");
        }
    }

    private void Judged(string id, string indent)
    {
        Kinds.Add(id);
        if (dice.Chance(50))
        {
            Kinds.Add($"{id}-r");
            tree.Append(CultureInfo.InvariantCulture, $"{indent}  requires: [{{ id: {id}-r, text: 全年1次, atLeast: 1, in: year }}]\n");
        }
    }

    private static string Figure(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
