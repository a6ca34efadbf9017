using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Auditing;

namespace Assessment.Rules;

/// <summary>Computes the result of a record again.</summary>
public static class RecordReplay
{
    /// <summary>Replays a record from itself.</summary>
    /// <returns>What came of it; without differences the result has the same bytes.</returns>
    public static ReplayOutcome Run(AssessmentRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new Replayer(record, rules: null, grading: null).Run();
    }

    /// <summary>Replays a record by rule files from elsewhere. Where they say the same as the sealed ones, line numbers and blanks are not compared.</summary>
    /// <param name="record">The record.</param>
    /// <param name="rules">The indicator file as it is now; null takes the record's own.</param>
    /// <param name="grading">The grading file as it is now; null takes the record's own.</param>
    public static ReplayOutcome Run(AssessmentRecord record, RuleFile? rules, RuleFile? grading = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new Replayer(record, rules?.Normalized(), grading?.Normalized()).Run();
    }
}

/// <summary>What came of a replay.</summary>
/// <param name="Differences">Every difference, rules first, then units in order, then the grade list; empty when nothing differs.</param>
/// <param name="Faults">Faults that kept it from being replayed; empty when it was.</param>
public sealed record ReplayOutcome(ImmutableArray<RecordDifference> Differences, ImmutableArray<Diagnostic> Faults)
{
    /// <summary>Whether the result was computed again and is the same.</summary>
    public bool IsSame => Differences.IsEmpty && Faults.IsEmpty;

    /// <summary>Whether nothing was computed again, so that nothing can be said of the result.</summary>
    public bool IsUndone { get; init; }
}
