using Assessment.Model;

namespace Assessment.Rules.Grading;

/// <summary>Finds the grade as a range: the base by figure or proposal, then the gates. The lowest result stands; no gate raises a grade.</summary>
internal sealed class GradeStep(ClassRun run, GradeScale scale, ILookup<string, SubjectBar> bars)
{
    private readonly FigureStep? _byFigure = scale.Start is { } start ? new(run, scale, start) : null;

    /// <summary>Notes the line and the mean of every category.</summary>
    public void NoteLines() => _byFigure?.NoteLines();

    /// <summary>Finds the range of one subject.</summary>
    public void Find(Entry entry)
    {
        (entry.Best, entry.Worst) = (0, scale.Set.Length - 1);
        _byFigure?.Start(entry);
        ByProposal(entry);
        foreach (SubjectBar bar in bars[entry.Id].Where(bar => scale.IndexOf(bar.BestGrade) >= 0))
        {
            entry.Say(GradeReasonKind.SheetBar, bar.Rule, bar.BestGrade, []);
            entry.Limit(scale.IndexOf(bar.BestGrade), Truth.Yes);
        }

        var gates = new GateStep(run, scale);
        foreach (Gate gate in scale.Gates.OrderBy(gate => gate.Kind == GateKind.Down))
        {
            gates.Pass(entry, gate);
        }
    }

    private void ByProposal(Entry entry)
    {
        if (run.Decisions.GradeOf(entry.Id) is not { } decided || scale.IndexOf(decided.Grade) is not (>= 0 and var grade))
        {
            return;
        }

        entry.IsProposed = true;
        entry.Say(GradeReasonKind.Proposed, null, decided.Grade, [], decided.Paper);
        if (scale.Start is null)
        {
            (entry.Best, entry.Worst) = (grade, grade);
        }
        else
        {
            entry.Limit(grade, Truth.Yes);
        }
    }
}
