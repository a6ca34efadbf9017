using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Grading;

/// <summary>Puts what was found out into the list, in an order that does not depend on the input's.</summary>
internal static class ClassListWriter
{
    /// <summary>The list of a class.</summary>
    public static ClassList Write(ClassRun run)
    {
        ImmutableArray<string> categories = [.. run.Class.Categories.Select(category => category.Name)];
        return new(
            run.Class.Name,
            run.Class.Title,
            run.Class.Grades?.Set ?? [],
            [
                .. run.Entries.OrderBy(entry => categories.IndexOf(entry.Subject.Category))
                    .ThenBy(entry => run.Class.Of.Length == 0 ? "" : entry.AssessedIn, StringComparer.Ordinal)
                    .ThenBy(entry => entry.Place?.Place ?? int.MaxValue)
                    .ThenBy(entry => entry.Id, StringComparer.Ordinal)
                    .Select(entry => Write(entry, run)),
            ],
            [.. run.Lines],
            [.. run.Quotas],
            [.. run.Open]);
    }

    private static SubjectGrade Write(Entry entry, ClassRun run)
    {
        GradeScale? scale = run.Class.Grades;
        GradeState state = StateOf(entry, scale);
        (string? best, string? worst) = Range(entry, scale, state);
        return new()
        {
            Subject = entry.Subject,
            AssessedIn = entry.AssessedIn,
            Eligibility = entry.Eligibility,
            Score = run.Class.Ranking is { } ranking ? entry.Facts.Find(ranking.By) : null,
            Place = entry.Place,
            State = state,
            Grade = state == GradeState.Graded ? best : null,
            Best = best,
            Worst = worst,
            Reasons = [.. entry.Reasons],
            Checks = entry.Checks,
            Effects = entry.Effects,
            Deadlines = entry.Deadlines,
            Open = state == GradeState.Graded ? [.. entry.Open.Where(point => Matters(point, run))] : [.. entry.Open],
        };
    }

    private static (string? Best, string? Worst) Range(Entry entry, GradeScale? scale, GradeState state) =>
        scale is not null && state is GradeState.Graded or GradeState.Open
            ? (scale?.Set[entry.Best], scale?.Set[entry.Worst])
            : (null, null);

    // Once the grade is certain, a gate that is not decided no longer matters.
    private static bool Matters(OpenPoint point, ClassRun run) =>
        point.Kind != OpenKind.FactMissing || !(run.Class.Grades?.Gates ?? []).Any(gate => point.Rules.Contains(gate.Head));

    private static GradeState StateOf(Entry entry, GradeScale? scale) => (scale, entry.TakesPart, entry.Graded) switch
    {
        (_, Truth.No, _) => GradeState.NotAssessed,
        (null, _, _) => GradeState.NotApplicable,
        (_, Truth.Yes, Truth.No) => GradeState.Ungraded,
        (_, Truth.Yes, Truth.Yes) when entry.Best == entry.Worst => GradeState.Graded,
        _ => GradeState.Open,
    };
}
