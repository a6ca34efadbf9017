using Assessment.Model;

namespace Assessment.Rules.Checking;

/// <summary>Tables, bands, steps and amounts: <c>ASM205x</c> to <c>ASM207x</c>.</summary>
internal static partial class CheckDiagnostics
{
    /// <summary>A value outside the attribute's closed list.</summary>
    public static readonly DiagnosticDescriptor ValueNotInList = new("ASM2050", Severity.Error,
        "`{0}` 中写了 `{2}`，属性 `{1}` 没有这个值。",
        "`{0}` names `{2}`, and the attribute `{1}` has no such value.",
        "改用属性 `values` 中列出的值，或在那里补上它。",
        "Use a value listed under `values` of the attribute, or add it there.");

    /// <summary>A table lacks a value of the list.</summary>
    public static readonly DiagnosticDescriptor TableMissesValue = new("ASM2051", Severity.Error,
        "`{0}` 的表没有写 `{1}` 为 `{2}` 时是多少。",
        "The table of `{0}` does not say how much it is where `{1}` is `{2}`.",
        "补一行；原文没有规定的，用 `where` 排除该值，或写 `0` 并说明依据的理解。",
        "Add a row; where the document says nothing, leave the value out with `where`, or write `0` and name the assumption.");

    /// <summary>Values between two bands belong to none.</summary>
    public static readonly DiagnosticDescriptor BandGap = new("ASM2052", Severity.Error,
        "`{0}` 各档之间漏了 `{1}`。",
        "The bands of `{0}` leave out `{1}`.",
        "对照原文补上一档，或移动相邻一档的端点。",
        "Add a band by the document, or move the end of its neighbour.");

    /// <summary>The end of two bands belongs to none.</summary>
    public static readonly DiagnosticDescriptor BandEndForgotten = new("ASM2053", Severity.Error,
        "`{0}` 的端点 `{1}` 不属于任何一档。",
        "The band end `{1}` of `{0}` belongs to no band.",
        "把一侧改为含端点的 `[` 或 `]`：“以上”“以下”含本数，“超过”“不足”不含。",
        "Include it on one side with `[` or `]`: 以上 and 以下 include the figure, 超过 and 不足 do not.");

    /// <summary>Values that belong to two bands.</summary>
    public static readonly DiagnosticDescriptor BandOverlap = new("ASM2054", Severity.Error,
        "`{0}` 的 `{1}` 和 `{2}` 两档重叠，`{3}` 同属两档。",
        "The bands `{1}` and `{2}` of `{0}` overlap: `{3}` belongs to both.",
        "一个值只能属于一档；把其中一侧改为不含端点的 `(` 或 `)`。",
        "A value belongs to one band; exclude the end on one side with `(` or `)`.");

    /// <summary>A mark does not cover all values.</summary>
    public static readonly DiagnosticDescriptor MarkLeavesValues = new("ASM2055", Severity.Error,
        "`{0}` 的 `score` 没有写 `{1}` 得多少分。",
        "`score` of `{0}` does not say what `{1}` earns.",
        "补上这一档；若属性不会有这样的值，在属性上写 `range`。",
        "Add the band; if the attribute never has such values, give it a `range`.");

    /// <summary>A band or condition outside what the attribute can be.</summary>
    public static readonly DiagnosticDescriptor OutsideRange = new("ASM2056", Severity.Error,
        "`{0}` 的 `{1}` 超出 `{2}` 的范围 `{3}`，不会出现。",
        "`{1}` of `{0}` lies outside the range `{3}` of `{2}` and never occurs.",
        "改正区间，或改正属性的 `range`；比率没有写 `range` 的不能是负数，增速写 `range: \"[-100%, )\"`。",
        "Correct the interval, or the attribute's `range`; a measure without a `range` cannot be negative, so a growth has `range: \"[-100%, )\"`.");

    /// <summary>A figure that has to be larger.</summary>
    public static readonly DiagnosticDescriptor FigureTooSmall = new("ASM2060", Severity.Error,
        "`{0}` 的 `{1}` 写的是 `{2}`，应当 `{3}`。",
        "`{1}` of `{0}` is `{2}`, and it has to be `{3}`.",
        "对照原文改正这个数。",
        "Correct the figure by the document.");

    /// <summary>A number of occurrences that is not whole.</summary>
    public static readonly DiagnosticDescriptor NotWhole = new("ASM2061", Severity.Error,
        "`{0}` 的 `{1}` 写的是 `{2}`，次数应当是整数。",
        "`{1}` of `{0}` is `{2}`, and a number of occurrences has to be whole.",
        "写成整数。",
        "Write a whole number.");

    /// <summary>Two thresholds that have to differ.</summary>
    public static readonly DiagnosticDescriptor ThresholdsEqual = new("ASM2062", Severity.Error,
        "`{0}` 的 `zero` 和 `full` 都是 `{1}`，中间没有可算的余地。",
        "`zero` and `full` of `{0}` are both `{1}`, with nothing in between.",
        "两个界限应当不同；只有一个界限的，用 `bands` 写成两档。",
        "The thresholds have to differ; where there is only one, write two `bands`.");

    /// <summary>A lower end above the upper one.</summary>
    public static readonly DiagnosticDescriptor EndsReversed = new("ASM2063", Severity.Error,
        "`{0}` 的 `{1}` 从 `{2}` 到 `{3}`，下限高于上限。",
        "`{1}` of `{0}` goes from `{2}` to `{3}`, the lower end above the upper one.",
        "对照原文改正，下限不能高于上限。",
        "Correct them by the document; the lower end is not above the upper one.");

    /// <summary>An amount below zero.</summary>
    public static readonly DiagnosticDescriptor NegativeAmount = new("ASM2070", Severity.Error,
        "`{0}` 的 `{1}` 写的是负数 `{2}`。",
        "`{1}` of `{0}` is the negative figure `{2}`.",
        "写正数；扣分用 `deduct`，加分用 `award`。",
        "Write a positive figure; `deduct` takes points and `award` gives them.");

    /// <summary>An amount larger than the item allows.</summary>
    public static readonly DiagnosticDescriptor AmountAboveItem = new("ASM2071", Severity.Warning,
        "`{0}` 的 `{1}` 写的是 `{2}` 分，所在指标 `{3}` 至多只能变动 `{4}` 分。",
        "`{1}` of `{0}` is `{2}` points, but its item `{3}` can change by `{4}` at most.",
        "核对数额和指标的 `points`；确需超出的，用 `min`、`max` 放开指标的界限。",
        "Compare the amount and the `points` of the item; if it may go beyond, lift the item's bounds with `min` and `max`.");

    /// <summary>A mark above what the item can reach.</summary>
    public static readonly DiagnosticDescriptor MarkAboveItem = new("ASM2072", Severity.Warning,
        "`{0}` 的 `{1}` 给 `{2}` 分，所在指标 `{3}` 最高只有 `{4}` 分。",
        "`{1}` of `{0}` gives `{2}` points, but its item `{3}` has `{4}` at most.",
        "核对数额和指标的 `points`；确需超出的，用 `max` 放开上限。",
        "Compare the mark and the `points` of the item; if it may go beyond, lift the bound with `max`.");

    /// <summary>An item that takes and gives points, and does not say where it starts.</summary>
    public static readonly DiagnosticDescriptor StartNotStated = new("ASM2073", Severity.Warning,
        "`{0}` 的细则有扣有加，没有写从多少分起评，现在从0分起评。",
        "`{0}` both takes and gives points and does not say where it starts; it starts at 0.",
        "从满分往下扣、再加回的，写 `start: full`；从0分起、有加有减的，写 `start: 0`。",
        "Write `start: full` where points are taken from the full mark, `start: 0` where the item starts with nothing.");

    /// <summary>A share of points in a section that has none.</summary>
    public static readonly DiagnosticDescriptor NoPointsToTake = new("ASM2074", Severity.Warning,
        "`{0}` 的 `{1}` 要按指标的分值算，而 `{2}` 是加减分项，没有分值，永远算不出来。",
        "`{1}` of `{0}` is a share of the item's points, and `{2}` is an extra section without points, so it can never be scored.",
        "写明分数，如 `stated: [0, 2]`、`points: 2`；整项的上下限写在 `extra` 的 `max`、`min` 中。",
        "Write the points, such as `stated: [0, 2]` or `points: 2`; bounds of the section are `max` and `min` of `extra`.");
}
