using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Grading;

namespace Assessment.Rules.Auditing;

/// <summary>How far a subject has come: not assessed, assessed without a grade, or each grade from the worst up. What is open counts as the worst that it can still be.</summary>
internal static class Standing
{
    private const int WithoutGrade = 1;
    private const int WithGrade = 2;

    /// <summary>The standing as a number, higher being better.</summary>
    internal static int Of(SubjectGrade subject, ImmutableArray<string> grades) => subject.State switch
    {
        GradeState.NotAssessed => 0,
        GradeState.Ungraded => WithoutGrade,
        _ when !IsCertain(subject) => WithoutGrade,
        GradeState.NotApplicable => WithGrade,
        _ => WithGrade + grades.Length - 1 - grades.IndexOf(subject.Grade ?? subject.Worst ?? ""),
    };

    /// <summary>The best standing that the class knows.</summary>
    internal static int Best(ImmutableArray<string> grades) => WithGrade + Math.Max(grades.Length - 1, 0);

    /// <summary>The next better grade; empty when it has the best, or none.</summary>
    internal static string Next(SubjectGrade subject, ImmutableArray<string> grades) =>
        Of(subject, grades) is var standing and >= WithGrade && standing < Best(grades) ? grades[Best(grades) - standing - 1] : "";

    // Whether it takes part, and with a grade, may depend on what nobody has said.
    private static bool IsCertain(SubjectGrade subject) => subject.Eligibility
        .Where(field => field.Field is KnownFields.TakesPart or KnownFields.Graded)
        .All(field => field is { IsDetermined: true, Values: ["true"] });
}
