using Assessment.Model;

namespace Assessment.Rules.Scoring;

/// <summary>Which of several reasons to wait is told: a contradiction, which people must settle, before what is merely missing.</summary>
internal static class Waits
{
    /// <summary>The reason to tell; null when there is none.</summary>
    public static StateReason? Worst(IEnumerable<StateReason?> reasons) => reasons.Aggregate((StateReason?)null, Worse);

    /// <summary>The first of the two, unless only the second is a contradiction.</summary>
    public static StateReason? Worse(StateReason? first, StateReason? second) =>
        first is null || (first.Kind != StateReasonKind.Contradiction && second?.Kind == StateReasonKind.Contradiction) ? second ?? first : first;
}
