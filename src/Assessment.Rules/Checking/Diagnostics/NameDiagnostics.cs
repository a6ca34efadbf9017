using Assessment.Model;

namespace Assessment.Rules.Checking;

/// <summary>Ids and names: <c>ASM201x</c> and <c>ASM202x</c>.</summary>
internal static partial class CheckDiagnostics
{
    /// <summary>Two parts of the file have the same id.</summary>
    public static readonly DiagnosticDescriptor DuplicateId = new("ASM2010", Severity.Error,
        "编号 `{0}` 重复，第 `{1}` 行已经用过。",
        "The id `{0}` is used twice; it stands in line `{1}` already.",
        "按原文编号改正其中一个；指标、细则、条件和佐证种类的编号不得相同。",
        "Correct one of them by the document; indicators, clauses, requirements and kinds of fact share one set of ids.");

    /// <summary>A withdrawn id is used again.</summary>
    public static readonly DiagnosticDescriptor WithdrawnId = new("ASM2011", Severity.Error,
        "编号 `{0}` 已列入 `withdrawn`，不得再用。",
        "The id `{0}` is listed under `withdrawn` and must not be used again.",
        "用一个新编号；停用的编号永不再用，旧记录才查得清。",
        "Use a new id; a withdrawn id is never used again, so that old records stay clear.");

    /// <summary>A kind of fact is ignored and used.</summary>
    public static readonly DiagnosticDescriptor IgnoredKindIsUsed = new("ASM2012", Severity.Error,
        "佐证种类 `{0}` 列在 `ignored` 中，本文件却在使用。",
        "The kind of fact `{0}` is listed under `ignored`, yet this file uses it.",
        "从 `ignored` 中删去，或改用别的编号。",
        "Remove it from `ignored`, or use another id.");

    /// <summary>A name that nobody defined.</summary>
    public static readonly DiagnosticDescriptor UnknownUnitName = new("ASM2020", Severity.Error,
        "`{0}` 不是已定义的单位类别、标签、分组或单位。",
        "`{0}` is no kind, tag, group or unit that is defined.",
        "在 `units` 中定义它，或改正名称。",
        "Define it under `units`, or correct the name.");

    /// <summary>A name that may be the id of a unit.</summary>
    public static readonly DiagnosticDescriptor UnprovedUnitName = new("ASM2021", Severity.Warning,
        "`{0}` 不是单位类别、标签或分组；没有单位名单，无法确定它是不是单位编号。",
        "`{0}` is no kind, tag or group; without a list of units nobody can tell whether it is the id of one.",
        "连同单位名单一起检查，或在 `units` 中定义它。",
        "Check together with the list of units, or define it under `units`.");

    /// <summary>A group contains itself.</summary>
    public static readonly DiagnosticDescriptor CyclicGroup = new("ASM2022", Severity.Error,
        "分组 `{0}` 直接或间接包含了自己。",
        "The group `{0}` contains itself, directly or by way of other groups.",
        "从 `members` 或 `except` 中去掉造成循环的分组。",
        "Take the group that closes the circle out of `members` or `except`.");

    /// <summary>Two things by which units are meant have the same name.</summary>
    public static readonly DiagnosticDescriptor NameCollision = new("ASM2023", Severity.Error,
        "名称 `{0}` 重复，第 `{1}` 行已经用过。",
        "The name `{0}` is used twice; it stands in line `{1}` already.",
        "改名；单位类别、标签、分组和单位编号不得重名。",
        "Rename one; kinds, tags, groups and ids of units share one set of names.");

    /// <summary>A name that nobody uses.</summary>
    public static readonly DiagnosticDescriptor UnusedName = new("ASM2024", Severity.Warning,
        "`{0}` 已定义，但没有一处用到。",
        "`{0}` is defined but used nowhere.",
        "删去，或检查 `appliesTo` 是否漏写、错写。",
        "Remove it, or see whether an `appliesTo` is missing or misspelt.");

    /// <summary>A profile names a kind or tag that is not defined.</summary>
    public static readonly DiagnosticDescriptor UnknownProfileName = new("ASM2025", Severity.Error,
        "典型单位 `{0}` 的 `{1}` 是 `{2}`，没有这样的定义。",
        "The profile `{0}` has `{2}` as its `{1}`, and nothing of the kind is defined.",
        "`kind` 用 `kinds` 中的名称，`tags` 用 `tags` 中的名称。",
        "A `kind` is a name under `kinds`, and each of `tags` a name under `tags`.");
}
