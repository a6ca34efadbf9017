using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules;

/// <summary>A subject whose grade, or place inside a quota, is another under other rules.</summary>
/// <param name="Subject">Id of the subject.</param>
/// <param name="Name">Name of the subject.</param>
/// <param name="Class">Name of its class.</param>
/// <param name="Before">How it stood.</param>
/// <param name="After">How it stands.</param>
/// <param name="Won">Quotas by rule inside which it comes to be, in the file's order.</param>
/// <param name="Lost">Quotas by rule inside which it no longer is, in the file's order.</param>
/// <param name="Rules">Grading rules that act otherwise than before; empty where the score alone moves it.</param>
/// <param name="Clauses">Clauses that changed its own score, or that of the unit to which it belongs, largest first; empty where others moved past it.</param>
public sealed record GradeFlip(
    string Subject,
    string Name,
    string Class,
    GradeStanding Before,
    GradeStanding After,
    ImmutableArray<string> Won,
    ImmutableArray<string> Lost,
    ImmutableArray<string> Rules,
    ImmutableArray<ClauseChange> Clauses);

/// <summary>How a subject stands in a grade list.</summary>
/// <param name="State">State of the grade; <see cref="GradeState.NotAssessed"/> for a subject that is not in the list.</param>
/// <param name="Grade">The grade; empty unless there is one.</param>
public sealed record GradeStanding(GradeState State, string Grade);
