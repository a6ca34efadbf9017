using Assessment.Model;

namespace Assessment.Rules.Cases;

/// <summary>Faults of cases that only show beside their scheme.</summary>
internal static class CaseDiagnostics
{
    /// <summary>A parameter in the decisions of a case that its scheme does not have.</summary>
    public static readonly DiagnosticDescriptor UnknownParameter = new("ASM4073", Severity.Error,
        "案例决定了 `{0}`，指标文件中没有这个参数。",
        "The case decides `{0}`, and its scheme has no such parameter.",
        "核对参数编号；案例的 `decisions` 下直接写参数，如 `decisions: {{ target-rate: 60% }}`。",
        "Check the id; parameters stand right under `decisions` of a case, such as `decisions: {{ target-rate: 60% }}`.");
}
