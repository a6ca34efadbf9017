using Assessment.Model;

namespace Assessment.Rules.Auditing;

/// <summary>Something a grading could be given otherwise.</summary>
/// <param name="About">What is varied: of several trials about one thing the smallest that helps is told.</param>
/// <param name="Step">How far it goes, to compare it with others about the same.</param>
/// <param name="Material">What the grading would be given.</param>
/// <param name="Told">The change as it is told, from the grade that follows.</param>
internal sealed record GradingTrial(string About, decimal Step, GradingMaterial Material, Func<SubjectGrade, GradeChange> Told);
