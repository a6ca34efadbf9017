using Assessment.Model;

namespace Assessment.Rules.Checking;

/// <summary>Limits and what can never happen: <c>ASM208x</c> and <c>ASM209x</c>.</summary>
internal static partial class CheckDiagnostics
{
    /// <summary>A limit that is never reached.</summary>
    public static readonly DiagnosticDescriptor LimitNeverActs = new("ASM2080", Severity.Warning,
        "`{0}` 的 `limit` 是 `{1}` 分，而最多只会有 `{2}` 分，这个上限不起作用。",
        "`limit` of `{0}` is `{1}` points, but there are never more than `{2}`, so it does nothing.",
        "看看是不是漏写了 `per`（每次、每件……），或上限写错了。",
        "See whether a `per` is missing (每次, 每件 …) or the limit is wrong.");

    /// <summary>A limit above what the item can change.</summary>
    public static readonly DiagnosticDescriptor LimitAboveItem = new("ASM2081", Severity.Warning,
        "`{0}` 的 `limit` 是 `{1}` 分，所在指标 `{2}` 至多只能变动 `{3}` 分。",
        "`limit` of `{0}` is `{1}` points, but its item `{2}` can change by `{3}` at most.",
        "核对上限和指标的 `points`。",
        "Compare the limit and the `points` of the item.");

    /// <summary>A part of the tree that applies to nobody.</summary>
    public static readonly DiagnosticDescriptor AppliesToNobody = new("ASM2090", Severity.Warning,
        "`{0}` 不适用于任何一类单位。",
        "`{0}` applies to no sort of unit.",
        "检查它和上级的 `appliesTo` 是否互相排斥，或在 `profiles` 中补上这类单位。",
        "See whether its `appliesTo` and those above it exclude each other, or add the sort of unit to `profiles`.");

    /// <summary>A condition that nothing can meet.</summary>
    public static readonly DiagnosticDescriptor Contradiction = new("ASM2091", Severity.Error,
        "`{0}` 的 `where` 对 `{1}` 的要求互相矛盾，没有事实能够满足。",
        "`where` of `{0}` contradicts itself about `{1}`: no fact can meet it.",
        "若几种情形有一种即可，用 `any`；否则删去其中一个要求。",
        "If one of several cases is enough, use `any`; otherwise remove one of the demands.");

    /// <summary>Two marks for the same item.</summary>
    public static readonly DiagnosticDescriptor TwoMarks = new("ASM2092", Severity.Error,
        "`{0}` 和 `{1}` 都对 `{2}` 给定 `{3}` 的得分，只能由一条细则给定。",
        "`{0}` and `{1}` both set the mark of `{3}` for `{2}`, and only one clause may.",
        "用 `where` 或 `appliesTo` 分开两种情形，或把其中一条改为 `award`、`deduct`。",
        "Separate the two cases with `where` or `appliesTo`, or make one an `award` or `deduct`.");

    /// <summary>A date condition outside the assessed period.</summary>
    public static readonly DiagnosticDescriptor OutsidePeriod = new("ASM2093", Severity.Error,
        "`{0}` 要求的日期 `{1}` 不在考核期 `{2}` 内。",
        "`{0}` asks for `{1}`, outside the assessed period `{2}`.",
        "改正日期，或在 `period` 中写明考核期。",
        "Correct the date, or state the assessed `period`.");
}
