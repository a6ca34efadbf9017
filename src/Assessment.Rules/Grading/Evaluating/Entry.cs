using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Grading;

/// <summary>One subject while it is graded: each step writes down what it found out.</summary>
internal sealed class Entry(Subject subject, FactBook facts)
{
    private readonly List<OpenPoint> _open = [];
    private readonly List<GradeReason> _reasons = [];

    public Subject Subject => subject;

    public string Id => subject.Id;

    public FactBook Facts => facts;

    /// <summary>Where it is assessed.</summary>
    public string AssessedIn { get; internal set; } = subject.Of;

    public Truth TakesPart { get; internal set; } = Truth.Yes;

    public Truth Graded { get; internal set; } = Truth.Yes;

    public ImmutableArray<FieldOutcome> Eligibility { get; internal set; } = [];

    public RankPlace? Place { get; internal set; }

    /// <summary>The grade as a range of indices; 0 is the best.</summary>
    public int Best { get; internal set; }

    public int Worst { get; internal set; }

    /// <summary>Whether a grade was proposed or decided.</summary>
    public bool IsProposed { get; internal set; }

    /// <summary>Whether a gate could still act whose facts are missing.</summary>
    public bool HasUndecidedGate { get; internal set; }

    public ImmutableArray<CheckResult> Checks { get; internal set; } = [];

    public ImmutableArray<EffectResult> Effects { get; internal set; } = [];

    public ImmutableArray<DeadlineResult> Deadlines { get; internal set; } = [];

    public IReadOnlyList<GradeReason> Reasons => _reasons;

    public IReadOnlyList<OpenPoint> Open => _open;

    /// <summary>Whether it takes part and may be graded, for certain.</summary>
    public bool IsGradable => TakesPart == Truth.Yes && Graded == Truth.Yes;

    /// <summary>Whether it may take part and be graded, as far as anybody knows.</summary>
    public bool MayBeGradable => TakesPart != Truth.No && Graded != Truth.No;

    public void Say(GradeReasonKind kind, GradingRule? rule, string grade, ImmutableArray<TestedFact> tested, DecisionPaper? paper = null) =>
        _reasons.Add(new(kind, rule, grade, tested, paper));

    public void LeaveOpen(OpenKind kind, ImmutableArray<GradingRule> rules, params ImmutableArray<string> details) =>
        _open.Add(new(kind, rules, "", [Id], details));

    /// <summary>Limits the grade: it is not better than this for certain, or perhaps.</summary>
    public void Limit(int grade, Truth holds)
    {
        Worst = Math.Max(Worst, grade);
        Best = holds == Truth.Yes ? Math.Max(Best, grade) : Best;
    }
}
