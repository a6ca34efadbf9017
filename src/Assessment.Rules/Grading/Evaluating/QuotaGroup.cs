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

/// <summary>How a candidate stands with one quota.</summary>
internal sealed record SeatHolding(GradingRule Rule, SeatOutcome Outcome, DecisionPaper? Paper);

/// <summary>How a candidate stands with all quotas of a grade so far; the worst of them counts.</summary>
internal sealed class SeatState
{
    private readonly List<SeatHolding> _holdings = [];

    public SeatOutcome Outcome => _holdings.Count == 0 ? SeatOutcome.Inside : _holdings.Max(holding => holding.Outcome);

    /// <summary>The quotas behind the outcome, in the file's order.</summary>
    public IEnumerable<SeatHolding> Behind => _holdings.Where(holding => holding.Outcome == Outcome);

    public void Hold(GradingRule rule, SeatOutcome outcome, DecisionPaper? paper = null) => _holdings.Add(new(rule, outcome, paper));
}
