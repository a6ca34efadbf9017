using System.Collections.Immutable;

namespace Assessment.Model;

/// <summary>The grades of a year as a personnel office would sign them, each with reason and rule.</summary>
/// <param name="Grading">Id of the grading file.</param>
/// <param name="Title">Title of the official document.</param>
/// <param name="Year">The assessed year.</param>
/// <param name="AsOf">Day up to which deadlines were judged; null when none was named.</param>
/// <param name="Classes">One list a class of subjects, in the file's order.</param>
/// <param name="Refused">Decisions, figures and subjects that fit nothing in the run and changed nothing; in order of their words.</param>
public sealed record GradeList(
    string Grading,
    string Title,
    int Year,
    DateOnly? AsOf,
    ImmutableArray<ClassList> Classes,
    ImmutableArray<OpenPoint> Refused)
{
    /// <summary>True when nothing is open or undetermined.</summary>
    public bool IsSettled => Refused.IsEmpty && Classes.All(list => list.Open.IsEmpty && list.Subjects.All(subject => subject.Open.IsEmpty));
}

/// <summary>The grades of one class of subjects.</summary>
/// <param name="Class">Name of the class.</param>
/// <param name="Title">Title of the class.</param>
/// <param name="Grades">Its grades, best first; empty where the class is not graded.</param>
/// <param name="Subjects">One entry a subject: by category in the file's order, then place, then id.</param>
/// <param name="Lines">Score lines with the mean of each category; empty where no line is used.</param>
/// <param name="Quotas">Every quota for every group, with its arithmetic; in the file's order, then by group.</param>
/// <param name="Open">What concerns several subjects and is not settled.</param>
public sealed record ClassList(
    string Class,
    string Title,
    ImmutableArray<string> Grades,
    ImmutableArray<SubjectGrade> Subjects,
    ImmutableArray<LineFigure> Lines,
    ImmutableArray<QuotaResult> Quotas,
    ImmutableArray<OpenPoint> Open);

/// <summary>The line of a category beside the mean.</summary>
/// <param name="Rule">The rule that asks for the line.</param>
/// <param name="Category">The category.</param>
/// <param name="Source">Who says what the line is.</param>
/// <param name="Value">The line; null while the decision, or a figure of the mean, is missing.</param>
/// <param name="Paper">The decision behind the line; null when there is none.</param>
/// <param name="Mean">Mean of the known figures of those who take part, as an exact fraction; null when no figure is known.</param>
public sealed record LineFigure(GradingRule Rule, string Category, LineSource Source, SubjectValue? Value, DecisionPaper? Paper, SubjectValue.Fraction? Mean);

/// <summary>Who says what a line is.</summary>
public enum LineSource
{
    /// <summary>A decision for each category; the mean is for reference only.</summary>
    Decided,

    /// <summary>The document.</summary>
    Stated,

    /// <summary>The document: it is the mean of the category.</summary>
    Mean,
}
