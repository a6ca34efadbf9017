using Assessment.Model;

namespace Assessment.Rules.Auditing;

/// <summary>Faults of appeals: <c>ASM503x</c>.</summary>
internal static class AppealDiagnostics
{
    /// <summary>The appeals are against another record.</summary>
    public static readonly DiagnosticDescriptor OtherRecord = new("ASM5030", Severity.Error,
        "申诉针对的是记录 `{0}`，这份记录是 `{1}`。", "The appeals are against the record `{0}`; this one is `{1}`.",
        "`record` 写被申诉的那份记录的总散列（assess seal 打印的那一行）。",
        "Write the root hash of the record appealed against, the line that assess seal prints, in `record`.");

    /// <summary>There is no such unit or line.</summary>
    public static readonly DiagnosticDescriptor UnknownPlace = new("ASM5031", Severity.Error,
        "记录中没有单位 `{0}` 的 `{1}`。", "The record has no `{1}` of a unit `{0}`.",
        "`unit` 写单位编号，`lines` 写评分表上的指标或条款编号。",
        "Write the unit's id in `unit`, and ids of items or clauses of its sheet in `lines`.");

    /// <summary>There is no such evidence.</summary>
    public static readonly DiagnosticDescriptor UnknownEvidence = new("ASM5032", Severity.Error,
        "没有提供申诉佐证 `{0}`。", "The evidence `{0}` of the appeal was not given.",
        "把申诉提出的佐证写进佐证文件，用 `--evidence` 给出；`accept` 只写 `evidence` 中列出的。",
        "Put the evidence of the appeal into a file and give it with `--evidence`; `accept` names only what `evidence` lists.");
}
