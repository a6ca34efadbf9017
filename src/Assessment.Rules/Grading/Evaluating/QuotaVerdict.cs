using Assessment.Model;

namespace Assessment.Rules.Grading;

/// <summary>What the quotas of a grade mean for one candidate.</summary>
internal static class QuotaVerdict
{
    /// <summary>Leaves the grade to who is inside, takes it from who is outside, and keeps it open where nobody can tell.</summary>
    public static void Apply(Entry entry, SeatState state, QuotaRule quota, GradeScale scale)
    {
        GradingRule rule = state.Rule ?? quota.Head;
        string grade = scale.Set[quota.Grade];
        switch (state.Outcome)
        {
            case SeatOutcome.Inside:
                entry.Say(GradeReasonKind.WithinQuota, rule, grade, [], state.Paper);
                break;
            case SeatOutcome.Open:
                entry.Say(GradeReasonKind.QuotaOpen, rule, grade, [], state.Paper);
                entry.Worst = Math.Max(entry.Worst, scale.Line is null ? scale.Set.Length - 1 : quota.Grade + 1);
                break;
            default:
                entry.Say(GradeReasonKind.OutsideQuota, rule, grade, [], state.Paper);
                Refuse(entry, rule, quota, scale);
                break;
        }
    }

    // A proposal for the grade is refused, and nobody but a new proposal says which grade is right; by a line it is the next one.
    private static void Refuse(Entry entry, GradingRule rule, QuotaRule quota, GradeScale scale)
    {
        int next = Math.Min(quota.Grade + 1, scale.Set.Length - 1);
        bool wasProposed = entry.IsProposed && entry.Worst <= quota.Grade;
        entry.Best = Math.Max(entry.Best, next);
        entry.Worst = Math.Max(entry.Worst, scale.Line is null ? scale.Set.Length - 1 : next);
        if (wasProposed && scale.Line is null)
        {
            entry.LeaveOpen(OpenKind.OutsideQuota, [rule], scale.Set[quota.Grade]);
        }
    }
}
