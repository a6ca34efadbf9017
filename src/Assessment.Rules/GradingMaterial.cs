using Assessment.Model;

namespace Assessment.Rules;

/// <summary>What a grade list is made from: the rules, and everything that a run is given besides the sheets of the same record.</summary>
public sealed record GradingMaterial
{
    /// <summary>The grading file as it was used.</summary>
    public required RuleFile Rules { get; init; }

    /// <summary>The subjects, in any order.</summary>
    public required SubjectRoll Subjects { get; init; }

    /// <summary>Figures and bars from outside the record, in any order.</summary>
    public SubjectFigures Figures { get; init; } = SubjectFigures.None;

    /// <summary>What was decided, in any order.</summary>
    public GradingDecisions Decisions { get; init; } = GradingDecisions.None;
}
