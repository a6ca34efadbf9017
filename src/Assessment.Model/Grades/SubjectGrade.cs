using System.Collections.Immutable;

namespace Assessment.Model;

/// <summary>Everything that grading says about one subject.</summary>
public sealed record SubjectGrade
{
    /// <summary>The subject.</summary>
    public required Subject Subject { get; init; }

    /// <summary>Id of the subject in whose list it is assessed; empty when it stands alone or that is undetermined.</summary>
    public required string AssessedIn { get; init; }

    /// <summary>Outcome of the decision tables, one entry a field, in the file's order.</summary>
    public ImmutableArray<FieldOutcome> Eligibility { get; init; } = [];

    /// <summary>The figure that ranks; null while it is not known or nothing ranks.</summary>
    public SubjectValue? Score { get; init; }

    /// <summary>Place among its like; null when it is not ranked.</summary>
    public RankPlace? Place { get; init; }

    /// <summary>State of the grade.</summary>
    public required GradeState State { get; init; }

    /// <summary>The grade; null unless the state is <see cref="GradeState.Graded"/>.</summary>
    public string? Grade { get; init; }

    /// <summary>Best grade that is still possible; null where no grade is given.</summary>
    public string? Best { get; init; }

    /// <summary>Worst grade that is still possible; null where no grade is given.</summary>
    public string? Worst { get; init; }

    /// <summary>What led to the grade, in the order in which it acted.</summary>
    public ImmutableArray<GradeReason> Reasons { get; init; } = [];

    /// <summary>Requirements on participation and papers, in the file's order.</summary>
    public ImmutableArray<CheckResult> Checks { get; init; } = [];

    /// <summary>What follows, in the file's order.</summary>
    public ImmutableArray<EffectResult> Effects { get; init; } = [];

    /// <summary>Deadlines, in the file's order.</summary>
    public ImmutableArray<DeadlineResult> Deadlines { get; init; } = [];

    /// <summary>What is not settled about this subject.</summary>
    public ImmutableArray<OpenPoint> Open { get; init; } = [];
}

/// <summary>The state of a grade.</summary>
public enum GradeState
{
    /// <summary>The grade is known.</summary>
    Graded,

    /// <summary>The grade depends on something that is not settled.</summary>
    Open,

    /// <summary>Takes part without a grade (参加考核，不确定等次).</summary>
    Ungraded,

    /// <summary>Does not take part.</summary>
    NotAssessed,

    /// <summary>The class has no grades.</summary>
    NotApplicable,
}

/// <summary>A place in a ranking; equal figures share it.</summary>
/// <param name="Place">Place from the top, from 1: 1, 2, 2, 4.</param>
/// <param name="FromEnd">Place from the bottom, from 1; all who share the lowest figure have 1.</param>
/// <param name="Of">Number of those ranked.</param>
/// <param name="IsShared">Whether somebody else has the same place.</param>
/// <param name="IsProvisional">Whether a figure is still missing in the group, so that the place can change.</param>
public sealed record RankPlace(int Place, int FromEnd, int Of, bool IsShared, bool IsProvisional);

/// <summary>The outcome of one field of a decision table.</summary>
/// <param name="Field">Name of the field.</param>
/// <param name="Title">Title of the field.</param>
/// <param name="Values">The outcome; one value, several for a field that collects, none when nothing says anything.</param>
/// <param name="Rules">Rules behind it, in the file's order.</param>
/// <param name="IsDetermined">False when rules disagree, none covers a required field, or a fact is missing.</param>
public sealed record FieldOutcome(string Field, string Title, ImmutableArray<string> Values, ImmutableArray<GradingRule> Rules, bool IsDetermined);

/// <summary>One step on the way to a grade.</summary>
/// <param name="Kind">What sort of step.</param>
/// <param name="Rule">The rule behind it; null for a recorded proposal.</param>
/// <param name="Grade">The grade that the step names; for a step down the grade it leads to.</param>
/// <param name="Facts">Facts that were tested.</param>
/// <param name="Paper">The decision behind it; null when there is none.</param>
public sealed record GradeReason(GradeReasonKind Kind, GradingRule? Rule, string Grade, ImmutableArray<TestedFact> Facts, DecisionPaper? Paper);

/// <summary>What sort of step led to a grade.</summary>
public enum GradeReasonKind
{
    /// <summary>The grade that was proposed or decided.</summary>
    Proposed,

    /// <summary>The line was reached.</summary>
    LineReached,

    /// <summary>The line was missed.</summary>
    LineMissed,

    /// <summary>The figure lies in a band.</summary>
    InBand,

    /// <summary>The grade may not be better.</summary>
    Ceiling,

    /// <summary>The grade has to be this one, or worse.</summary>
    Fixed,

    /// <summary>Steps down.</summary>
    Down,

    /// <summary>A soft bar that a recorded exception passes; it stays visible.</summary>
    Excepted,

    /// <summary>A bar of a score sheet's clause.</summary>
    SheetBar,

    /// <summary>A gate whose facts are missing.</summary>
    Undecided,

    /// <summary>Within the quota of the grade.</summary>
    WithinQuota,

    /// <summary>Outside the quota of the grade.</summary>
    OutsideQuota,

    /// <summary>A quota cannot tell yet.</summary>
    QuotaOpen,
}

/// <summary>A fact that a rule tested.</summary>
/// <param name="Name">Name of the fact or figure.</param>
/// <param name="Title">Its title.</param>
/// <param name="Value">Its value; null when nobody has given it.</param>
/// <param name="Requirement">The test as written in the file.</param>
public sealed record TestedFact(string Name, string Title, SubjectValue? Value, string Requirement)
{
    /// <summary>Smallest whole numerator of a share that passes the test; null where the value is no share or the test has no lower end.</summary>
    public decimal? Needed { get; init; }
}

/// <summary>A requirement on participation or papers.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="State">Whether it is met.</param>
/// <param name="Facts">The figures.</param>
/// <param name="IsSoft">Whether the rule holds in principle only (原则上).</param>
public sealed record CheckResult(GradingRule Rule, CheckState State, ImmutableArray<TestedFact> Facts, bool IsSoft);

/// <summary>Whether a requirement is met.</summary>
public enum CheckState
{
    /// <summary>Met.</summary>
    Met,

    /// <summary>Not met.</summary>
    NotMet,

    /// <summary>The figure is reported; the rule names no limit (左右).</summary>
    Noted,

    /// <summary>A figure is missing.</summary>
    Unknown,
}

/// <summary>A consequence that came about.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Kind">What sort of consequence.</param>
/// <param name="Says">What follows, in the file's words.</param>
/// <param name="Facts">Facts that were tested.</param>
/// <param name="Due">Last day; null when there is none or the day from which it counts is missing.</param>
public sealed record EffectResult(GradingRule Rule, EffectKind Kind, string Says, ImmutableArray<TestedFact> Facts, DateOnly? Due);

/// <summary>What sort of consequence.</summary>
public enum EffectKind
{
    /// <summary>A grade of another assessment is barred.</summary>
    Bar,

    /// <summary>Something has to be done.</summary>
    Duty,

    /// <summary>An inquiry with a special report; it lowers no grade.</summary>
    Report,

    /// <summary>The matter goes to somebody else, or to rules outside the document.</summary>
    Refer,

    /// <summary>A sanction.</summary>
    Sanction,
}

/// <summary>A deadline of one subject.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Phase">Phase of the assessment.</param>
/// <param name="What">Title of what has to come.</param>
/// <param name="Opens">First day of the window; null when there is none or the day from which it counts is missing.</param>
/// <param name="Due">Last day that is in time; null when the day from which it counts is missing.</param>
/// <param name="Came">Day on which it came; null when it has not.</param>
/// <param name="State">How that stands.</param>
/// <param name="DaysLate">Days after the last day; 0 when in time.</param>
public sealed record DeadlineResult(GradingRule Rule, string Phase, string What, DateOnly? Opens, DateOnly? Due, DateOnly? Came, DeadlineState State, int DaysLate);

/// <summary>How a deadline stands.</summary>
public enum DeadlineState
{
    /// <summary>Came in time.</summary>
    InTime,

    /// <summary>Came late, or has not come and the day has passed.</summary>
    Late,

    /// <summary>Has not come, and the day has not passed or nobody said what day it is.</summary>
    Awaited,

    /// <summary>The day from which it counts is missing.</summary>
    Unknown,
}
