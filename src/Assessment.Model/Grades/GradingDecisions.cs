using System.Collections.Immutable;

namespace Assessment.Model;

/// <summary>What people decided and the engine only takes over: each with who, when and in which paper.</summary>
public sealed record GradingDecisions
{
    /// <summary>Nothing decided.</summary>
    public static GradingDecisions None { get; } = new();

    /// <summary>Score lines.</summary>
    public ImmutableArray<DecidedLine> Lines { get; init; } = [];

    /// <summary>Grades that were proposed or decided; at most one a subject.</summary>
    public ImmutableArray<DecidedGrade> Grades { get; init; } = [];

    /// <summary>Exceptions from soft rules.</summary>
    public ImmutableArray<DecidedExemption> Exceptions { get; init; } = [];

    /// <summary>Settled ties and conflicts of quotas.</summary>
    public ImmutableArray<DecidedSeats> Seats { get; init; } = [];
}

/// <summary>The paper that holds a decision.</summary>
/// <param name="By">Who decided.</param>
/// <param name="On">When.</param>
/// <param name="Reference">Which paper.</param>
public sealed record DecisionPaper(string By, DateOnly On, string Reference);

/// <summary>The line that a category has to reach.</summary>
/// <param name="Rule">Id of the rule that asks for it.</param>
/// <param name="Category">The category; empty for all.</param>
/// <param name="Value">The line, in the figure's unit.</param>
/// <param name="Paper">The paper.</param>
public sealed record DecidedLine(string Rule, string Category, decimal Value, DecisionPaper Paper);

/// <summary>The grade proposed or decided for a subject.</summary>
/// <param name="Subject">Id of the subject.</param>
/// <param name="Grade">The grade.</param>
/// <param name="Paper">The paper.</param>
public sealed record DecidedGrade(string Subject, string Grade, DecisionPaper Paper);

/// <summary>An exception from a soft rule (一般不得, 一般不超过).</summary>
/// <param name="Rule">Id of the rule that is passed.</param>
/// <param name="For">Id of the subject, or the group of a quota.</param>
/// <param name="Seats">For a quota: further seats, 0 or more; 0 for every other rule.</param>
/// <param name="Reason">Why.</param>
/// <param name="Paper">The paper.</param>
public sealed record DecidedExemption(string Rule, string For, int Seats, string Reason, DecisionPaper Paper);

/// <summary>Who takes, or gives up, seats of a quota that ranks cannot give.</summary>
/// <param name="Rule">Id of the quota.</param>
/// <param name="Group">The group of the quota; empty where it has one group only.</param>
/// <param name="Takes">Ids of those of a tie who take the last seats; may be empty.</param>
/// <param name="Yields">Ids of those who give way where a wider ceiling binds; may be empty.</param>
/// <param name="Paper">The paper.</param>
public sealed record DecidedSeats(string Rule, string Group, ImmutableArray<string> Takes, ImmutableArray<string> Yields, DecisionPaper Paper);
