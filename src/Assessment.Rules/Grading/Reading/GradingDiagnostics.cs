using Assessment.Model;

namespace Assessment.Rules.Grading;

/// <summary>Faults of a grading file: <c>ASM450x</c> to <c>ASM451x</c> reading, <c>ASM452x</c> checking.</summary>
internal static class GradingDiagnostics
{
    /// <summary>A name that stands for nothing here.</summary>
    public static readonly DiagnosticDescriptor UnknownName = new("ASM4501", Severity.Error,
        "这里没有名为 `{0}` 的事实、数字或结果。",
        "Nothing is named `{0}` here: no fact, no figure, no result of an earlier step.",
        "在本类的 `facts` 或 `figures` 中定义它；等次、名次和后果只能由其后的规则使用。",
        "Define it under `facts` or `figures` of the class; grade, rank and consequences are known only to the rules behind them.");

    /// <summary>No interval of numbers.</summary>
    public static readonly DiagnosticDescriptor NotANumberTest = new("ASM4502", Severity.Error,
        "这里应是数或区间，写的是 `{0}`。",
        "A number or an interval belongs here, and `{0}` is none.",
        "写成 `[90%, )`、`(1/3, )`、`[2, 3]` 的形式并加引号。",
        "Write it in quotes as `[90%, )`, `(1/3, )` or `[2, 3]`.");

    /// <summary>No interval of days.</summary>
    public static readonly DiagnosticDescriptor NotADateTest = new("ASM4503", Severity.Error,
        "这里应是日期或日期区间，写的是 `{0}`。",
        "A date or an interval of dates belongs here, and `{0}` is none.",
        "写成 `[2022-01-01, 2022-12-31]` 的形式并加引号；`node` 表示时间节点。",
        "Write it in quotes as `[2022-01-01, 2022-12-31]`; `node` stands for the node date.");

    /// <summary>An id or name that stands twice.</summary>
    public static readonly DiagnosticDescriptor DuplicateName = new("ASM4504", Severity.Error,
        "`{0}` 已经用过。",
        "`{0}` has been used before.",
        "每个规则、事实、数字和类别的名称只用一次。",
        "Use every name of a rule, fact, figure or class once.");

    /// <summary>A fact of another type than the place needs.</summary>
    public static readonly DiagnosticDescriptor WrongType = new("ASM4505", Severity.Error,
        "`{0}` 的类型不能用在这里。",
        "`{0}` is of a type that does not fit here.",
        "求和、占比、排名用数，月数用任职经历，期限用日期。",
        "Sums, shares and ranks take numbers, months take stays, deadlines take dates.");

    /// <summary>An assumption that the file does not have.</summary>
    public static readonly DiagnosticDescriptor UnknownAssumption = new("ASM4506", Severity.Error,
        "没有编号为 `{0}` 的理解。",
        "There is no assumption `{0}`.",
        "在 `assumptions` 中写明它，或改正编号。",
        "Add it under `assumptions`, or correct the id.");

    /// <summary>A share outside 0 to 1.</summary>
    public static readonly DiagnosticDescriptor NotAShare = new("ASM4507", Severity.Error,
        "比例 `{0}` 不在 0 到 100% 之间。",
        "The share `{0}` does not lie between 0 and 100%.",
        "写成 `30%` 的形式。",
        "Write it as `30%`.");

    /// <summary>A table that leaves a value out.</summary>
    public static readonly DiagnosticDescriptor TableIncomplete = new("ASM4508", Severity.Error,
        "表中缺少 `{0}` 一行。",
        "The table has no row for `{0}`.",
        "为每个取值写一行。",
        "Write a row for every value.");

    /// <summary>A class that is not known, or stands behind.</summary>
    public static readonly DiagnosticDescriptor UnknownClass = new("ASM4509", Severity.Error,
        "前面没有名为 `{0}` 的类别。",
        "No class `{0}` stands before this one.",
        "所属类别要写在前面。",
        "Write the class to which this one belongs before it.");

    /// <summary>No whole number.</summary>
    public static readonly DiagnosticDescriptor NotAWholeNumber = new("ASM4510", Severity.Error,
        "这里应是不带小数的数，写的是 `{0}`。",
        "A whole number belongs here, and `{0}` is none.",
        "写成 `1`、`30` 或 `-2`。",
        "Write `1`, `30` or `-2`.");

    /// <summary>Bands that leave values without a grade.</summary>
    public static readonly DiagnosticDescriptor BandsLeaveValues = new("ASM4512", Severity.Error,
        "`{0}` 的分档没有写 `{1}` 是什么等次。",
        "The bands of `{0}` do not say which grade `{1}` is.",
        "补上这一档，或让两头的档不写端点，如 `[90, )`、`(, 60)`。",
        "Add the band, or leave the ends of the outer bands open, as in `[90, )` and `(, 60)`.");

    /// <summary>A case that no rule covers.</summary>
    public static readonly DiagnosticDescriptor NotCovered = new("ASM4520", Severity.Warning,
        "没有规则说明“{0}”，例如：{1}。",
        "No rule says anything about “{0}”, for instance: {1}.",
        "如原文确实没有规定，运行时报告“不能确定”，由有权机关决定；否则补上规则或改正区间。",
        "If the document is silent, a run reports the case as undetermined and somebody entitled decides; else add a rule or correct an interval.");

    /// <summary>A case that rules claim differently.</summary>
    public static readonly DiagnosticDescriptor ClaimedTwice = new("ASM4521", Severity.Warning,
        "{1} 对“{0}”的规定不同，例如：{2}。",
        "{1} say different things about “{0}”, for instance: {2}.",
        "收窄其中一条的条件，或用 `combine: first` 写明哪一个优先。",
        "Narrow one of the conditions, or say with `combine: first` which one wins.");

    /// <summary>A table that is too large to try every case.</summary>
    public static readonly DiagnosticDescriptor NotProved = new("ASM4522", Severity.Information,
        "“{0}”涉及的事实太多，只试了 {1} 种情形，没有全部试完。",
        "Too many facts bear on “{0}”: {1} cases were tried, not all of them.",
        "把规则分到几个字段，或减少每条规则的条件。",
        "Divide the rules over several fields, or use fewer conditions.");
}
