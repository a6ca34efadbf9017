using System.Collections.Frozen;

namespace Assessment.Rules.Grading;

/// <summary>The rules that a recorded exception may pass.</summary>
internal sealed class SoftRules(GradingFile file)
{
    private readonly FrozenSet<string> _ids = file.Classes
        .SelectMany(subjectClass => (subjectClass.Grades?.Gates ?? []).Where(gate => gate.IsSoft).Select(gate => gate.Head.Id)
            .Concat(subjectClass.Quotas.Where(quota => quota.IsSoft).Select(quota => quota.Head.Id)))
        .ToFrozenSet(StringComparer.Ordinal);

    public bool Contains(string rule) => _ids.Contains(rule);
}
