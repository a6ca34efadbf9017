using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Grading;

/// <summary>A requirement on participation or papers.</summary>
internal sealed record CheckRule(GradingRule Head, Condition When, Condition Require, bool IsSoft);

/// <summary>What follows. Its id is a flag for the rules behind it.</summary>
internal sealed record ConsequenceRule(GradingRule Head, Condition When, EffectKind Kind, string Says, DueDate? Due);

/// <summary>A deadline.</summary>
internal sealed record DeadlineRule(GradingRule Head, string Phase, Condition When, ImmutableArray<string> What, DueDate? Opens, DueDate By);

/// <summary>The last day in time: a fixed one, or one counted from a fact.</summary>
/// <param name="Fixed">The day; null when it is counted.</param>
/// <param name="From">Fact from which it counts; empty for a fixed day.</param>
/// <param name="Months">Calendar months after that day: the same day number, or the month's last day.</param>
/// <param name="Days">Days after that; below zero before.</param>
internal sealed record DueDate(DateOnly? Fixed, string From, int Months, int Days);
