using Assessment.Model;

namespace Assessment.Rules.Evidence;

/// <summary>Faults of the value of one field: <c>ASM401x</c> and <c>ASM402x</c>. The first argument is the field.</summary>
internal static class FieldDiagnostics
{
    /// <summary>No number.</summary>
    public static readonly DiagnosticDescriptor NotANumber = new("ASM4011", Severity.Error,
        "字段 `{0}` 应是数，写的是 `{1}`。",
        "The field `{0}` takes a number, and `{1}` is none.",
        "用数字和小数点书写，如 `1.5`；不写逗号、单位、百分号和指数，JSON 中不加引号。",
        "Write digits and a decimal point, such as `1.5`; no comma, unit, percent sign or exponent, and in JSON no quotes.");

    /// <summary>Too many digits.</summary>
    public static readonly DiagnosticDescriptor TooManyDigits = new("ASM4012", Severity.Error,
        "字段 `{0}` 的数 `{1}` 超过 15 位数字。",
        "The number `{1}` in the field `{0}` has more than 15 digits.",
        "写成不超过 15 位的数；比率可以写分子和分母。",
        "Write at most 15 digits; a ratio can be given by numerator and denominator.");

    /// <summary>No measure.</summary>
    public static readonly DiagnosticDescriptor NotAMeasure = new("ASM4013", Severity.Error,
        "字段 `{0}` 应是比率，写的是 `{1}`。",
        "The field `{0}` takes a measure, and `{1}` is none.",
        "写分子分母 `{{\"numerator\":46,\"denominator\":50}}`（表格中写 `46/50`）、百分数 `92%`、数 `0.92`，没有报送的写 `none`。",
        "Write `{{\"numerator\":46,\"denominator\":50}}` (in a table `46/50`), a percentage `92%`, a number `0.92`, or `none` where nothing was submitted.");

    /// <summary>A denominator below zero.</summary>
    public static readonly DiagnosticDescriptor NegativeDenominator = new("ASM4014", Severity.Error,
        "字段 `{0}` 的分母是负数 `{1}`。",
        "The denominator of `{0}` is below zero: `{1}`.",
        "分母是目标数、总数，不能是负数。",
        "A denominator is a target or a whole and is not negative.");

    /// <summary>A value outside the range of the attribute.</summary>
    public static readonly DiagnosticDescriptor OutsideRange = new("ASM4015", Severity.Error,
        "字段 `{0}` 的值 `{1}` 不在允许范围 `{2}` 内。",
        "The value `{1}` of `{0}` lies outside its range `{2}`.",
        "核对数值；范围写在指标文件的 `evidence.attributes` 中，比率没有写范围的不能是负数。",
        "Check the figure; the range stands in the scheme under `evidence.attributes`, and a measure without one is not negative.");

    /// <summary>No date.</summary>
    public static readonly DiagnosticDescriptor NotADate = new("ASM4016", Severity.Error,
        "字段 `{0}` 应是日期，写的是 `{1}`。",
        "The field `{0}` takes a date, and `{1}` is none.",
        "写成 `2018-09-30` 的形式。",
        "Write it as `2018-09-30`.");

    /// <summary>A date outside the period.</summary>
    public static readonly DiagnosticDescriptor OutsidePeriod = new("ASM4017", Severity.Error,
        "日期 `{1}` 不在考核期 {2} 至 {3} 内。",
        "The day `{1}` lies outside the assessed period, {2} to {3}.",
        "核对 `{0}`；不属于本考核期的佐证不要放进来。",
        "Check `{0}`; leave out evidence of another period.");

    /// <summary>Known before it happened.</summary>
    public static readonly DiagnosticDescriptor RecordedBeforeOn = new("ASM4018", Severity.Error,
        "记录日期 `{1}` 早于发生日期 `{2}`。",
        "The fact was recorded on `{1}`, before the day `{2}` on which it happened.",
        "核对 `{0}` 和 `on`。",
        "Check `{0}` and `on`.");

    /// <summary>No flag.</summary>
    public static readonly DiagnosticDescriptor NotAFlag = new("ASM4019", Severity.Error,
        "字段 `{0}` 应是 `true` 或 `false`，写的是 `{1}`。",
        "The field `{0}` takes `true` or `false`, not `{1}`.",
        "是写 `true`，否写 `false`；JSON 中不加引号，表格中也可以写 `是`、`否`。",
        "Write `true` for yes and `false` for no; in JSON without quotes.");

    /// <summary>A code outside its list.</summary>
    public static readonly DiagnosticDescriptor UnknownCode = new("ASM4020", Severity.Error,
        "字段 `{0}` 没有值 `{1}`，只有：`{2}`。",
        "The field `{0}` has no value `{1}`, only these: `{2}`.",
        "照指标文件 `evidence.attributes` 中的写法书写。",
        "Write one of the values in the scheme's `evidence.attributes`.");

    /// <summary>A unit that is not in the list.</summary>
    public static readonly DiagnosticDescriptor UnknownUnit = new("ASM4021", Severity.Error,
        "字段 `{0}` 的单位 `{1}` 不在单位名单中。",
        "The unit `{1}` in the field `{0}` is not among the units.",
        "写单位文件中的 `id`，不是名称。",
        "Write the `id` from the units file, not the name.");

    /// <summary>An item that the scheme does not have.</summary>
    public static readonly DiagnosticDescriptor UnknownItem = new("ASM4022", Severity.Error,
        "指标文件中没有指标 `{1}`。",
        "The scheme has no item `{1}`.",
        "`{0}` 写指标文件中的指标编号。",
        "`{0}` names an indicator of the scheme by its id.");

    /// <summary>An item that every unit has.</summary>
    public static readonly DiagnosticDescriptor ItemAlwaysApplies = new("ASM4023", Severity.Error,
        "指标 `{1}` 没有规定不承担任务时怎样计分。",
        "The scheme does not say what becomes of the item `{1}` where the task is not assigned.",
        "核对 `{0}`；文件有规定的，在指标文件的该指标写上 `notApplicable`。",
        "Check `{0}`; if the document says what follows, write `notApplicable` at the item.");

    /// <summary>No number of occurrences.</summary>
    public static readonly DiagnosticDescriptor NotACount = new("ASM4024", Severity.Error,
        "字段 `{0}` 应是 0 以上的整数，写的是 `{1}`。",
        "The field `{0}` takes a whole number from 0 on, not `{1}`.",
        "写次数，如 `2`；`0` 表示确认没有发生。",
        "Write how many, such as `2`; `0` states that there was none.");

    /// <summary>No text.</summary>
    public static readonly DiagnosticDescriptor NotAText = new("ASM4025", Severity.Error,
        "字段 `{0}` 应是文字，写的是 `{1}`。",
        "The field `{0}` takes a text, not `{1}`.",
        "写成一段文字；JSON 中加引号。",
        "Write a text; in JSON in quotes.");

    /// <summary>No list of texts.</summary>
    public static readonly DiagnosticDescriptor NotTexts = new("ASM4026", Severity.Error,
        "字段 `{0}` 应是文字的列表，写的是 `{1}`。",
        "The field `{0}` takes a list of texts, not `{1}`.",
        "写成 `[\"督查通报第3期\"]`；表格中用分号隔开。",
        "Write `[\"bulletin 3\"]`; in a table, separate them by semicolons.");

    /// <summary>A text that is too long.</summary>
    public static readonly DiagnosticDescriptor TextTooLong = new("ASM4027", Severity.Error,
        "字段 `{0}` 的文字超过 {1} 个字。",
        "The text in the field `{0}` is longer than {1} characters.",
        "只写要点，全文放在 `refs` 所指的文件里。",
        "Write the gist, and keep the full text in a document named by `refs`.");
}
