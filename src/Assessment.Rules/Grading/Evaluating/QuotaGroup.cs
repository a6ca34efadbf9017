using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Grading;

/// <summary>A group of a quota with its arithmetic.</summary>
internal sealed record QuotaGroup(
    string Name,
    ImmutableArray<Entry> Members,
    int Base,
    decimal? Ratio,
    int? Ceiling,
    ImmutableArray<DecidedExemption> Exceptions)
{
    /// <summary>Seats with those that recorded exceptions add; null while the share is not known.</summary>
    public int? Seats => Ceiling + Exceptions.Sum(exception => exception.Seats);
}

/// <summary>How a candidate stands with a quota.</summary>
internal enum SeatOutcome
{
    Inside,
    Open,
    Outside,
}

/// <summary>How a candidate stands with all quotas of a grade so far: the worst outcome, and the rule behind it.</summary>
internal sealed class SeatState
{
    public SeatOutcome Outcome { get; private set; } = SeatOutcome.Inside;

    public GradingRule? Rule { get; private set; }

    public DecisionPaper? Paper { get; private set; }

    public void Hold(GradingRule rule, SeatOutcome outcome, DecisionPaper? paper = null)
    {
        if (outcome >= Outcome)
        {
            (Outcome, Rule, Paper) = (outcome, rule, paper);
        }
    }
}
