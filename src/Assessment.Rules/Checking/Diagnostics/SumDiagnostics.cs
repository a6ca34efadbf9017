using Assessment.Model;

namespace Assessment.Rules.Checking;

/// <summary>Sums of points and alternates: <c>ASM200x</c>.</summary>
internal static partial class CheckDiagnostics
{
    /// <summary>The parts of a node do not sum to its points.</summary>
    public static readonly DiagnosticDescriptor PartsDiffer = new("ASM2001", Severity.Error,
        "`{0}` 写的是 `{1}` 分，对 `{2}` 适用的下级合计 `{3}` 分，相差 `{4}` 分。",
        "`{0}` is worth `{1}` points, but the parts that apply to `{2}` sum to `{3}`, a difference of `{4}`.",
        "对照原文核对各下级的 `points`；若下级用另一种分制，请写 `scale`。",
        "Compare the `points` of the parts with the document; if the parts use another scale, write `scale`.");

    /// <summary>The first level does not sum to the declared total.</summary>
    public static readonly DiagnosticDescriptor TotalDiffers = new("ASM2002", Severity.Error,
        "`total` 写的是 `{0}` 分，对 `{1}` 适用的一级指标合计 `{2}` 分，相差 `{3}` 分。",
        "`total` is `{0}` points, but the first-level indicators that apply to `{1}` sum to `{2}`, a difference of `{3}`.",
        "核对 `total` 和各一级指标的 `points`；总分之外的加减分项请用 `extra`。",
        "Compare `total` with the `points` of the first level; bonus or penalty sections beyond the total are `extra`.");

    /// <summary>A sum holds only when an open figure has a certain value.</summary>
    public static readonly DiagnosticDescriptor SumAsksForFigure = new("ASM2003", Severity.Information,
        "对 `{1}`，`{0}` 的合计只有在 `{2}` 等于 `{3}` 时才成立。",
        "For `{1}` the sum of `{0}` holds only if `{2}` is `{3}`.",
        "这个数由当年的决定给出，届时核对。",
        "The year's decision gives this figure; compare it then.");

    /// <summary>No alternate applies.</summary>
    public static readonly DiagnosticDescriptor NoAlternate = new("ASM2004", Severity.Error,
        "`oneOf` 中没有一个备选项适用于 `{0}`，应当恰好有一个。",
        "No alternate of this `oneOf` applies to `{0}`, and exactly one has to.",
        "把这类单位写进某个备选项的 `appliesTo`。",
        "Name these units in the `appliesTo` of one alternate.");

    /// <summary>Several alternates apply.</summary>
    public static readonly DiagnosticDescriptor SeveralAlternates = new("ASM2005", Severity.Error,
        "`oneOf` 中有 `{1}` 个备选项适用于 `{0}`（第 `{2}` 行），应当恰好有一个。",
        "`{1}` alternates of this `oneOf` apply to `{0}` (lines `{2}`), and exactly one has to.",
        "缩小其中一个备选项的 `appliesTo`，或在分组中用 `except` 排除。",
        "Narrow the `appliesTo` of one of them, or leave units out of a group with `except`.");
}
