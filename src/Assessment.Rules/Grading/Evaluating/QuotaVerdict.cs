using Assessment.Model;

namespace Assessment.Rules.Grading;

/// <summary>What the quotas of a grade mean for one candidate.</summary>
internal static class QuotaVerdict
{
    /// <summary>Leaves the grade to who is inside, takes it from who is outside, and keeps it open where nobody can tell.</summary>
    public static void Apply(Entry entry, SeatState state, QuotaRule quota, GradeScale scale)
    {
        foreach (SeatHolding holding in state.Behind)
        {
            entry.Say(KindOf(state.Outcome), holding.Rule, scale.Set[quota.Grade], [], holding.Paper);
        }

        if (state.Outcome == SeatOutcome.Open)
        {
            entry.Worst = Math.Max(entry.Worst, scale.Start is null ? scale.Set.Length - 1 : Math.Min(quota.Grade + 1, scale.Set.Length - 1));
        }
        else if (state.Outcome == SeatOutcome.Outside)
        {
            Refuse(entry, state.Behind.Last().Rule, quota, scale);
        }
    }

    private static GradeReasonKind KindOf(SeatOutcome outcome) => outcome switch
    {
        SeatOutcome.Inside => GradeReasonKind.WithinQuota,
        SeatOutcome.Open => GradeReasonKind.QuotaOpen,
        SeatOutcome.Outside => GradeReasonKind.OutsideQuota,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    // A proposal for the grade is refused, and nobody but a new proposal says which grade is right; by a line it is the next one.
    private static void Refuse(Entry entry, GradingRule rule, QuotaRule quota, GradeScale scale)
    {
        int next = Math.Min(quota.Grade + 1, scale.Set.Length - 1);
        bool wasProposed = entry.IsProposed && entry.Worst <= quota.Grade;
        entry.Best = Math.Max(entry.Best, next);
        entry.Worst = Math.Max(entry.Worst, scale.Start is null ? scale.Set.Length - 1 : next);
        if (wasProposed && scale.Start is null)
        {
            entry.LeaveOpen(OpenKind.OutsideQuota, [rule], scale.Set[quota.Grade]);
        }
    }
}
