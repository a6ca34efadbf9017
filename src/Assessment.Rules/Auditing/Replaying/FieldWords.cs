using System.Collections.Frozen;
using Assessment.Model;

namespace Assessment.Rules.Auditing;

/// <summary>Words for what a record calls by short English names: its parts, the figures of its rows, the sorts of a change.</summary>
internal static class FieldWords
{
    private static readonly FrozenDictionary<string, string> Chinese = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        // Parts of a record.
        ["rules"] = "规则",
        ["sheets"] = "评分表",
        ["corrections"] = "更正",
        ["grading"] = "等次文件",
        ["grades"] = "等次名单",

        // What became of a rule.
        ["reworded"] = "改词",
        ["repointed"] = "改分",
        ["rescoped"] = "改适用",
        ["recast"] = "改算法",
        ["moved"] = "移动",
        ["renumbered"] = "改号",
        ["new"] = "新增",
        ["withdrawn"] = "撤销",
        ["canonical"] = "规则的摘要",

        // Figures and words of an item or a line.
        ["score"] = "得分",
        ["lowest"] = "最低可得",
        ["highest"] = "最高可得",
        ["settled"] = "已定分数",
        ["points"] = "分值",
        ["state"] = "状态",
        ["reason"] = "原因",
        ["amount"] = "计分",
        ["requested"] = "应计分",
        ["running"] = "累计",
        ["cut"] = "未计的原因",
        ["kind"] = "种类",
        ["facts"] = "佐证",
        ["clause"] = "细则",
        ["text"] = "原文",
        ["line"] = "行",
        ["file"] = "文件",
        ["row"] = "所在档",
        ["order"] = "次序",
        ["arithmetic"] = "算式",
        ["rate"] = "单次",
        ["times"] = "次数",
        ["multiplier"] = "倍数",
        ["measured"] = "实际值",
        ["numerator"] = "分子",
        ["denominator"] = "分母",
        ["sheet"] = "评分表",

        // Of a grade list.
        ["grade"] = "等次",
        ["best"] = "最好的等次",
        ["worst"] = "最低的等次",
        ["place"] = "名次",
        ["reasons"] = "理由",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>A name such as <c>arithmetic.rate</c> in the language; a name without a word stays as it is.</summary>
    internal static string Of(string name, Language language) => language == Language.Chinese
        ? string.Join('·', name.Split('.').Select(part => Chinese.GetValueOrDefault(part, part)))
        : name;
}
