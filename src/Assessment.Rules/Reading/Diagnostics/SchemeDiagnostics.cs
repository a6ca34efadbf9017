using Assessment.Model;

namespace Assessment.Rules.Reading;

/// <summary>Faults that only an indicator file can have: <c>ASM13xx</c>.</summary>
internal static class SchemeDiagnostics
{
    /// <summary>A version of the language that the engine does not know.</summary>
    public static readonly DiagnosticDescriptor UnknownFormat = new("ASM1301", Severity.Error,
        "不支持格式 `{0}`，本程序支持 `1`。",
        "The format `{0}` is not supported; this engine reads `1`.",
        "写 `format: 1`；若文件用新版语言写成，请升级程序。",
        "Write `format: 1`; if the file is in a newer version of the language, update the engine.");

    /// <summary>A period that ends before it starts.</summary>
    public static readonly DiagnosticDescriptor PeriodReversed = new("ASM1302", Severity.Error,
        "考核期的结束日 `{1}` 早于开始日 `{0}`。",
        "The period ends on `{1}`, before it starts on `{0}`.",
        "改正 `from` 和 `to`。",
        "Correct `from` and `to`.");

    /// <summary>Something else than a figure.</summary>
    public static readonly DiagnosticDescriptor NotAFigure = new("ASM1303", Severity.Error,
        "这里应是数、属性名或计算式，写的是 `{0}`。",
        "A number, the name of an attribute or a computation belongs here, and not `{0}`.",
        "写数（`0.5`、`75%`）、属性名，或 `{{ sum: 属性名 }}` 这样的计算式。",
        "Write a number (`0.5`, `75%`), the name of an attribute, or a computation such as `{{ sum: hours }}`.");

    /// <summary>An attribute that the file does not define.</summary>
    public static readonly DiagnosticDescriptor UnknownAttribute = new("ASM1304", Severity.Error,
        "没有名为 `{0}` 的属性。",
        "There is no attribute named `{0}`.",
        "在 `evidence.attributes` 中定义它，或改用已定义的名称。",
        "Define it under `evidence.attributes`, or use a name that is defined.");

    /// <summary>A table that does not go as deep as its attributes.</summary>
    public static readonly DiagnosticDescriptor TableTooShallow = new("ASM1305", Severity.Error,
        "`{0}` 一行还应按 `{1}` 分列。",
        "The row `{0}` still has to be divided by `{1}`.",
        "在这一行下写 `{1}` 的各个取值及其数额，或从 `by` 中去掉 `{1}`。",
        "Write the values of `{1}` with their figures below this row, or take `{1}` out of `by`.");

    /// <summary>A factor that is neither figure nor table.</summary>
    public static readonly DiagnosticDescriptor NotAFactor = new("ASM1306", Severity.Error,
        "倍数只能是数、计算式或 `table`。",
        "A factor is a number, a computation or a `table`.",
        "写 `factor: 2`，或 `factor: {{ by: 属性名, table: {{ … }} }}`。",
        "Write `factor: 2`, or `factor: {{ by: attribute, table: {{ … }} }}`.");

    /// <summary>A table that goes deeper than its attributes.</summary>
    public static readonly DiagnosticDescriptor TableTooDeep = new("ASM1307", Severity.Error,
        "`{0}` 一行又分了列，而 `by` 只有 `{1}`。",
        "The row `{0}` is divided once more, and `by` has only `{1}`.",
        "在 `by` 中补上这一层的属性，如 `by: [level, prize]`，或只写一个数额。",
        "Add the attribute of this level to `by`, as in `by: [level, prize]`, or write one figure.");

    /// <summary>More clauses than a scheme may have.</summary>
    public static readonly DiagnosticDescriptor TooManyClauses = new("ASM1308", Severity.Error,
        "细则超过 {0} 条。",
        "There are more than {0} clauses.",
        "把文件拆开，一张指标表一个文件。",
        "Split the file: one official table a file.");
}
