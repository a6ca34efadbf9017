using Assessment.Model;

namespace Assessment.Rules.Evidence;

/// <summary>Faults of a fact as a whole, and of its names: <c>ASM400x</c>.</summary>
internal static class FactDiagnostics
{
    /// <summary>A kind that the scheme does not know.</summary>
    public static readonly DiagnosticDescriptor UnknownKind = new("ASM4001", Severity.Error,
        "指标文件中没有佐证种类 `{0}`。",
        "The scheme knows no kind of fact `{0}`.",
        "写细则、要求或由考核单位评定的指标的编号，或写指标文件 `evidence.kinds` 中的种类；属于别的指标文件的种类列入 `evidence.ignored`。",
        "Write the id of a clause, of a requirement or of a judged item, or a kind from the scheme's `evidence.kinds`; list kinds of another scheme under `evidence.ignored`.");

    /// <summary>A field that no fact has.</summary>
    public static readonly DiagnosticDescriptor UnknownField = new("ASM4002", Severity.Error,
        "指标文件中没有字段 `{0}`。",
        "The scheme knows no field `{0}`.",
        "改正字段名，或在指标文件的 `evidence.attributes` 中声明。",
        "Correct the name, or declare it in the scheme under `evidence.attributes`.");

    /// <summary>An attribute that belongs to other kinds of fact.</summary>
    public static readonly DiagnosticDescriptor FieldNotAccepted = new("ASM4003", Severity.Error,
        "种类为 `{1}` 的佐证没有属性 `{0}`，它的属性是：`{2}`。",
        "A fact of kind `{1}` has no attribute `{0}`; its attributes are `{2}`.",
        "删去该属性，或检查佐证种类；若确实需要，在指标文件的 `evidence.kinds` 中列出。",
        "Remove the attribute, or check the kind; if it is needed, list it in the scheme under `evidence.kinds`.");

    /// <summary>A field that must be there.</summary>
    public static readonly DiagnosticDescriptor MissingField = new("ASM4004", Severity.Error,
        "佐证缺少字段 `{0}`。",
        "The fact lacks the field `{0}`.",
        "补上 `{0}`；每条佐证都要有 `id`、`unit`、`kind`。",
        "Add `{0}`; every fact has `id`, `unit` and `kind`.");

    /// <summary>A field that stands twice.</summary>
    public static readonly DiagnosticDescriptor DuplicateField = new("ASM4005", Severity.Error,
        "字段 `{0}` 重复。",
        "The field `{0}` stands here a second time.",
        "保留一个，删去另一个。",
        "Keep one and remove the other.");

    /// <summary>An id that another fact has.</summary>
    public static readonly DiagnosticDescriptor DuplicateId = new("ASM4006", Severity.Error,
        "佐证编号 `{0}` 已在 {1} 用过。",
        "The id `{0}` has been used before, at {1}.",
        "改用没有用过的编号；要更正原来的佐证，另写一条并注明 `replaces: {0}`。",
        "Take an id that is not in use; to correct the earlier fact, write a new one with `replaces: {0}`.");

    /// <summary>Too many attributes.</summary>
    public static readonly DiagnosticDescriptor TooManyFields = new("ASM4007", Severity.Error,
        "佐证的属性超过 {0} 个。",
        "The fact has more than {0} attributes.",
        "删去多余的属性，或拆成几条佐证。",
        "Remove attributes, or split the fact.");

    /// <summary>Too many facts of one unit.</summary>
    public static readonly DiagnosticDescriptor TooManyFacts = new("ASM4008", Severity.Error,
        "单位 `{0}` 的佐证超过 {1} 条。",
        "The unit `{0}` has more than {1} facts.",
        "检查是否重复导出；同样的事情可以用 `count` 合并为一条。",
        "Check for a repeated export; like events can be one fact with `count`.");

    /// <summary>Not a fact at all.</summary>
    public static readonly DiagnosticDescriptor NotAFact = new("ASM4009", Severity.Error,
        "这里应是一条佐证，写的是 `{0}`。",
        "A fact belongs here, and `{0}` is none.",
        "写成 `{{\"id\":\"f1\",\"unit\":\"…\",\"kind\":\"…\"}}` 的形式。",
        "Write it as `{{\"id\":\"f1\",\"unit\":\"…\",\"kind\":\"…\"}}`.");
}
