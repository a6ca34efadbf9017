using Assessment.Model;

namespace Assessment.Rules.Reading;

/// <summary>Faults of a single value: <c>ASM12xx</c>.</summary>
internal static class ValueDiagnostics
{
    /// <summary>No number.</summary>
    public static readonly DiagnosticDescriptor NotANumber = new("ASM1201", Severity.Error,
        "这里应是数，写的是 `{0}`。",
        "A number belongs here, and `{0}` is none.",
        "用半角数字和小数点书写，如 `0.5`、`98%`。",
        "Write digits and a decimal point, such as `0.5` or `98%`.");

    /// <summary>A comma in a number.</summary>
    public static readonly DiagnosticDescriptor CommaInNumber = new("ASM1202", Severity.Error,
        "数 `{0}` 中有逗号。",
        "There is a comma in the number `{0}`.",
        "小数点写 `.`，不写千位分隔符。",
        "Write the decimal point as `.`, and no thousands separator.");

    /// <summary>Too many digits.</summary>
    public static readonly DiagnosticDescriptor TooManyDigits = new("ASM1203", Severity.Error,
        "数 `{0}` 超过 15 位数字。",
        "The number `{0}` has more than 15 digits.",
        "写成不超过 15 位的数。",
        "Write it with at most 15 digits.");

    /// <summary>No whole number.</summary>
    public static readonly DiagnosticDescriptor NotAWholeNumber = new("ASM1204", Severity.Error,
        "这里应是不带小数的数，写的是 `{0}`。",
        "A whole number belongs here, and `{0}` is none.",
        "写成整数，如 `2018`。",
        "Write a whole number, such as `2018`.");

    /// <summary>No date.</summary>
    public static readonly DiagnosticDescriptor NotADate = new("ASM1205", Severity.Error,
        "这里应是日期，写的是 `{0}`。",
        "A date belongs here, and `{0}` is none.",
        "写成 `2018-09-30` 的形式：四位年、两位月、两位日。",
        "Write it as `2018-09-30`: four digits for the year, two for the month, two for the day.");

    /// <summary>No flag.</summary>
    public static readonly DiagnosticDescriptor NotAFlag = new("ASM1206", Severity.Error,
        "这里应是 `true` 或 `false`，写的是 `{0}`。",
        "Here belongs `true` or `false`, and not `{0}`.",
        "是写 `true`，否写 `false`。",
        "Write `true` for yes and `false` for no.");

    /// <summary>No interval.</summary>
    public static readonly DiagnosticDescriptor NotAnInterval = new("ASM1207", Severity.Error,
        "这里应是区间，写的是 `{0}`。",
        "An interval belongs here, and `{0}` is none.",
        "写成 `[75%, 100%)` 的形式并加引号：`[` `]` 含端点，`(` `)` 不含，无界的一端空着。",
        "Write it in quotes as `[75%, 100%)`: `[` and `]` include the end, `(` and `)` do not, an open end is left out.");

    /// <summary>An interval without values.</summary>
    public static readonly DiagnosticDescriptor EmptyInterval = new("ASM1208", Severity.Error,
        "区间 `{0}` 里没有任何值。",
        "The interval `{0}` holds no value.",
        "下端写在前、上端写在后；单独一个值写成 `[5, 5]` 或 `5`。",
        "Write the lower end first; a single value is `[5, 5]` or `5`.");

    /// <summary>An interval from a number to a percentage.</summary>
    public static readonly DiagnosticDescriptor MixedInterval = new("ASM1209", Severity.Error,
        "区间 `{0}` 的一端是百分数，另一端不是。",
        "One end of the interval `{0}` is a percentage and the other is not.",
        "两端都写百分数，或都不写：`75` 是 7500%。",
        "Write both ends as percentages or neither: `75` is 7500%.");
}
