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
        return new Replayer(record).Run(record.Rules);
    }

    /// <summary>Replays the evidence of a record by a rule file from elsewhere.</summary>
    /// <param name="record">The record.</param>
    /// <param name="rules">The file as it is now. Where it says the same as the sealed one, line numbers and blanks are not compared.</param>
    public static ReplayOutcome Run(AssessmentRecord record, RuleFile rules)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(rules);
        return new Replayer(record).RunBeside(rules.Normalized());
    }
}

/// <summary>What came of a replay.</summary>
/// <param name="Differences">Every difference, rules first, then units in order; empty when nothing differs.</param>
/// <param name="Faults">Faults that kept it from being replayed; empty when it was.</param>
public sealed record ReplayOutcome(ImmutableArray<RecordDifference> Differences, ImmutableArray<Diagnostic> Faults)
{
    /// <summary>Whether the result was computed again and is the same.</summary>
    public bool IsSame => Differences.IsEmpty && Faults.IsEmpty;
}
