using System.Diagnostics;
using Assessment.Model;
using Assessment.Rules.Scoring;

namespace Assessment.Rules.Grading;

/// <summary>Finds the grade from which a subject starts by its figure: by a line, or by bands.</summary>
internal sealed class FigureStep(ClassRun run, GradeScale scale, GradeStart start)
{
    private readonly LineFinder? _lines = start is GradeStart.Line line ? new(run, line) : null;

    /// <summary>Notes the line and the mean of every category.</summary>
    public void NoteLines() => _lines?.Note();

    /// <summary>The grade by the figure; the whole range of the rule while the figure, or the line, is not known.</summary>
    public void Start(Entry entry)
    {
        (entry.Best, entry.Worst) = start.Range;
        SubjectValue? value = entry.Facts.Find(start.Figure);
        if (Exact.Of(value) is not { } figure)
        {
            if (entry.MayBeGradable)
            {
                entry.LeaveOpen(OpenKind.FigureMissing, [start.Head], run.Class.TitleOf(start.Figure));
            }

            return;
        }

        TestedFact tested = new(start.Figure, run.Class.TitleOf(start.Figure), value, "");
        switch (start)
        {
            case GradeStart.Line line:
                ByLine(entry, line, figure, tested);
                break;
            case GradeStart.Bands bands:
                ByBands(entry, bands, figure, tested);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void ByLine(Entry entry, GradeStart.Line line, Rational figure, TestedFact tested)
    {
        if (_lines?.Of(entry.Subject.Category) is not { } known)
        {
            return;
        }

        bool isReached = figure >= known.Exactly;
        string written = Explaining.Figure.Exact(known.Exactly.ToAmount());
        Give(entry, isReached ? GradeReasonKind.LineReached : GradeReasonKind.LineMissed, isReached ? line.Reached : line.Missed, tested with { Requirement = written }, known.Paper);
    }

    // Invariant: the check of the file leaves no value without a band.
    private void ByBands(Entry entry, GradeStart.Bands bands, Rational figure, TestedFact tested)
    {
        GradeBand band = bands.Rows.First(row => Intervals.Contains(row.Values, figure));
        Give(entry, GradeReasonKind.InBand, band.Grade, tested with { Requirement = band.Values.Text }, paper: null);
    }

    private void Give(Entry entry, GradeReasonKind kind, int grade, TestedFact tested, DecisionPaper? paper)
    {
        (entry.Best, entry.Worst) = (grade, grade);
        entry.Say(kind, start.Head, scale.Set[grade], [tested], paper);
    }
}
