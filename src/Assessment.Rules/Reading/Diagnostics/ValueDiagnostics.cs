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

    /// <summary>No year.</summary>
    public static readonly DiagnosticDescriptor NotAYear = new("ASM1204", Severity.Error,
        "`{0}` 不是年份。",
        "`{0}` is no year.",
        "写四位数字，如 `2018`。",
        "Write four digits, such as `2018`.");

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

    /// <summary>No id.</summary>
    public static readonly DiagnosticDescriptor NotAnId = new("ASM1210", Severity.Error,
        "`{0}` 不能作编号。",
        "`{0}` cannot be an id.",
        "编号由文字和数字组成，用 `.` 或 `-` 连接，如 `D1.1-a`。",
        "An id has letters and digits, joined by `.` or `-`, such as `D1.1-a`.");

    /// <summary>No name for an attribute.</summary>
    public static readonly DiagnosticDescriptor NotAnAttributeName = new("ASM1211", Severity.Error,
        "`{0}` 不能作属性名。",
        "`{0}` cannot be the name of an attribute.",
        "属性名以字母或汉字开头，后面可有数字、`-`、`_`。",
        "The name starts with a letter; digits, `-` and `_` may follow.");

    /// <summary>No id for a scheme.</summary>
    public static readonly DiagnosticDescriptor NotASchemeId = new("ASM1212", Severity.Error,
        "`{0}` 不能作指标体系的编号。",
        "`{0}` cannot be the id of a scheme.",
        "写成 `luoyang/2018/counties` 的形式：文字、数字、`-`、`/`。",
        "Write it as `luoyang/2018/counties`: letters, digits, `-` and `/`.");

    /// <summary>A name with a meaning of its own.</summary>
    public static readonly DiagnosticDescriptor ReservedName = new("ASM1213", Severity.Error,
        "`{0}` 是保留的名称，不能另作他用。",
        "The name `{0}` is reserved and cannot be given to anything.",
        "换一个名称。",
        "Choose another name.");

    /// <summary>A date interval that is none.</summary>
    public static readonly DiagnosticDescriptor NotADateInterval = new("ASM1214", Severity.Error,
        "这里应是日期或日期区间，写的是 `{0}`。",
        "A date or an interval of dates belongs here, and `{0}` is none.",
        "写成 `[2018-07-01, 2018-12-31]` 的形式并加引号，无界的一端空着。",
        "Write it in quotes as `[2018-07-01, 2018-12-31]`; an open end is left out.");

    /// <summary>A date interval without days.</summary>
    public static readonly DiagnosticDescriptor EmptyDateInterval = new("ASM1215", Severity.Error,
        "日期区间 `{0}` 里没有任何一天。",
        "The interval `{0}` holds no day.",
        "早的日期写在前。",
        "Write the earlier day first.");
}
