using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Grading;
using Assessment.Rules.Scoring;

namespace Assessment.Rules.Auditing;

/// <summary>One decision more about a subject: an exception from a soft rule, another proposal, a line that is missing, the seat of a tie.</summary>
/// <param name="given">What the grading is given.</param>
/// <param name="known">The subject's class.</param>
/// <param name="subject">The subject as it is graded.</param>
/// <param name="list">The list of its class.</param>
internal sealed class DecisionTrials(GradingMaterial given, SubjectClass known, SubjectGrade subject, ClassList list)
{
    // Whoever takes it: nobody has written the paper yet.
    private static readonly DecisionPaper Paper = new("", DateOnly.MaxValue, "");

    private string Id => subject.Subject.Id;

    /// <summary>The trials, in the order in which a grade comes about.</summary>
    /// <param name="figure">The figure that has to reach the line; null when it is not known.</param>
    internal IEnumerable<GradingTrial> All(Rational? figure) => [.. Lines(figure), .. Proposals(), .. Exceptions(), .. Seats(), .. FurtherSeats()];

    private IEnumerable<GradingTrial> Lines(Rational? figure) =>
        from line in list.Lines
        where line.Category == subject.Subject.Category && line is { Source: LineSource.Decided, Value: null }
        from value in figure is { } reached ? [reached.ToAmount()] : Array.Empty<decimal>()
        select Trial($"line {line.Rule.Id}", 0, given.Decisions with { Lines = given.Decisions.Lines.Add(new(line.Rule.Id, line.Category, value, Paper)) }, after => new GradeChange.OfLine(line.Rule, value, after));

    private IEnumerable<GradingTrial> Proposals()
    {
        ImmutableArray<DecidedGrade> others = [.. given.Decisions.Grades.Where(grade => grade.Subject != Id)];
        bool isAsked = known.Grades is { Start: null } || others.Length < given.Decisions.Grades.Length;
        return isAsked
            ? list.Grades.Reverse().Select((grade, step) => Trial("proposal", step, given.Decisions with { Grades = others.Add(new(Id, grade, Paper)) }, after => new GradeChange.OfProposal(grade, after)))
            : [];
    }

    private IEnumerable<GradingTrial> Exceptions() =>
        from gate in known.Grades?.Gates ?? []
        where gate.IsSoft
        select Trial($"exception {gate.Head.Id}", 0, Excepted(gate.Head.Id, Id, 0), after => new GradeChange.OfExemption(gate.Head, 0, after));

    private IEnumerable<GradingTrial> Seats() =>
        from quota in list.Quotas
        where quota.Tied.Contains(Id)
        let seats = new DecidedSeats(quota.Rule.Id, quota.Group, [Id], [], Paper)
        select Trial($"seat {quota.Rule.Id}", 0, given.Decisions with { Seats = given.Decisions.Seats.Add(seats) }, after => new GradeChange.OfSeat(quota.Rule, after));

    // Those outside stand in no order, so the smallest number of further seats is found by trying.
    private IEnumerable<GradingTrial> FurtherSeats() =>
        from quota in list.Quotas
        where (quota.Outside.Contains(Id) || quota.Tied.Contains(Id)) && known.Quotas.Any(rule => rule.IsSoft && rule.Head.Id == quota.Rule.Id)
        from seats in Enumerable.Range(1, quota.Outside.Length + quota.Tied.Length)
        select Trial($"seats {quota.Rule.Id}", seats, Excepted(quota.Rule.Id, quota.Group, seats), after => new GradeChange.OfExemption(quota.Rule, seats, after));

    private GradingDecisions Excepted(string rule, string target, int seats) =>
        given.Decisions with { Exceptions = given.Decisions.Exceptions.Add(new(rule, target, seats, "", Paper)) };

    private GradingTrial Trial(string about, decimal step, GradingDecisions decisions, Func<SubjectGrade, GradeChange> told) =>
        new(about, step, given with { Decisions = decisions }, told);
}
