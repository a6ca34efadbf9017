using Assessment.Model;

namespace Assessment.Rules.Evidence;

/// <summary>Faults of corrections and withdrawals: <c>ASM405x</c>.</summary>
internal static class CorrectionDiagnostics
{
    /// <summary>The fact to be corrected does not exist.</summary>
    public static readonly DiagnosticDescriptor UnknownTarget = new("ASM4050", Severity.Error,
        "要更正或撤销的佐证 `{0}` 不存在。",
        "There is no fact `{0}` to correct or withdraw.",
        "核对 `replaces`；更正与原佐证要一并提供。",
        "Check `replaces`; hand in the correction together with the fact that it corrects.");

    /// <summary>The two facts speak of different units.</summary>
    public static readonly DiagnosticDescriptor OtherUnit = new("ASM4051", Severity.Error,
        "单位 `{1}` 的佐证不能更正单位 `{2}` 的佐证 `{0}`。",
        "A fact of the unit `{1}` cannot correct the fact `{0}` of the unit `{2}`.",
        "单位写错的，先撤销原佐证（`kind: withdrawal`），再另写一条。",
        "If the unit was wrong, withdraw the fact (`kind: withdrawal`) and write a new one.");

    /// <summary>Two corrections of one fact.</summary>
    public static readonly DiagnosticDescriptor CorrectedTwice = new("ASM4052", Severity.Error,
        "佐证 `{0}` 被更正或撤销了不止一次：{1}。",
        "The fact `{0}` is corrected or withdrawn more than once: {1}.",
        "只留一条；要更正一条更正，`replaces` 写那条更正的编号。",
        "Keep one; to correct a correction, name that correction in `replaces`.");

    /// <summary>Facts that correct one another.</summary>
    public static readonly DiagnosticDescriptor CorrectionCycle = new("ASM4053", Severity.Error,
        "佐证互相更正，绕成一圈：{0}。",
        "The facts correct one another in a circle: {0}.",
        "`replaces` 写更早的佐证的编号。",
        "Name an earlier fact in `replaces`.");
}
