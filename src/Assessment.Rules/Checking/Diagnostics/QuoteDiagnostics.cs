using Assessment.Model;

namespace Assessment.Rules.Checking;

/// <summary>Figures against the quoted text, and what is still open: <c>ASM210x</c> and <c>ASM211x</c>.</summary>
internal static partial class CheckDiagnostics
{
    /// <summary>A figure that the quoted text does not have.</summary>
    public static readonly DiagnosticDescriptor FigureNotQuoted = new("ASM2100", Severity.Error,
        "`{0}` 的 `{1}` 写的是 `{2}`，引文中没有这个数（引文中有 `{3}`）。",
        "`{1}` of `{0}` is `{2}`, a figure that the quoted text does not have (it has `{3}`).",
        "对照原文改正这个数或引文；若出自对原文的理解，在 `assumptions` 中写明。",
        "Correct the figure or the quotation by the document; if it rests on a reading, name it under `assumptions`.");

    /// <summary>Points that differ from those in the title or text.</summary>
    public static readonly DiagnosticDescriptor PointsNotQuoted = new("ASM2101", Severity.Error,
        "`{0}` 的 `points` 写的是 `{1}`，标题和引文写的却是 `{2}` 分。",
        "`points` of `{0}` is `{1}`, but its title and text say `{2}`.",
        "对照原文改正分值或引文；若出自对原文的理解，在 `assumptions` 中写明。",
        "Correct the points or the quotation by the document; if they rest on a reading, name it under `assumptions`.");

    /// <summary>A figure beside a text without any.</summary>
    public static readonly DiagnosticDescriptor NothingQuoted = new("ASM2102", Severity.Error,
        "`{0}` 的 `{1}` 写的是 `{2}`，引文中一个数也没有。",
        "`{1}` of `{0}` is `{2}`, and the quoted text has no figure at all.",
        "把含有这个数的原文引全；若出自对原文的理解，在 `assumptions` 中写明。",
        "Quote the words that have the figure; if it rests on a reading, name it under `assumptions`.");

    /// <summary>An assumption that nobody has settled.</summary>
    public static readonly DiagnosticDescriptor OpenAssumption = new("ASM2110", Severity.Information,
        "理解 `{0}` 尚未确认，涉及 `{1}`，由 `{2}` 确认。",
        "The assumption `{0}` about `{1}` is open; `{2}` has to settle it.",
        "请有权解释的单位确认，再写 `status: settled` 和 `by`、`on`。",
        "Ask whoever may interpret the document, then write `status: settled` with `by` and `on`.");

    /// <summary>A parameter without a figure.</summary>
    public static readonly DiagnosticDescriptor OpenParameter = new("ASM2111", Severity.Information,
        "参数 `{0}`（{1}）还没有数值，由 `{2}` 决定。",
        "The parameter `{0}` ({1}) has no figure yet; `{2}` decides it.",
        "数值由当年的决定给出，或写在 `value` 中；在此之前相关指标待定。",
        "The year's decision gives the figure, or `value` does; until then its items are pending.");

    /// <summary>A parameter that no rule uses.</summary>
    public static readonly DiagnosticDescriptor UnusedParameter = new("ASM2112", Severity.Warning,
        "参数 `{0}` 没有一处用到。",
        "The parameter `{0}` is used nowhere.",
        "删去，或在应当用它的地方写 `{{ parameter: {0} }}`。",
        "Remove it, or write `{{ parameter: {0} }}` where it belongs.");

    /// <summary>A ratio that does not say what a zero denominator means.</summary>
    public static readonly DiagnosticDescriptor RatioWithoutWhenZero = new("ASM2113", Severity.Information,
        "`{0}` 的比值没有写 `whenZero`，分母为零时该指标待定。",
        "A ratio of `{0}` has no `whenZero`, so a zero denominator leaves the item pending.",
        "若原文说明了分母为零怎么算，写 `whenZero`。",
        "If the document says what a zero denominator means, write `whenZero`.");
}
