using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Scoring;

namespace Assessment.Rules.Grading;

/// <summary>Finds the grade as a range: the base by line or proposal, then the gates. The lowest result stands; no gate raises a grade.</summary>
internal sealed class GradeStep(ClassRun run, GradeScale scale, ILookup<string, SubjectBar> bars)
{
    private int Last => scale.Set.Length - 1;

    /// <summary>Notes the line and the mean of every category.</summary>
    public void NoteLines()
    {
        if (scale.Line is not { } line)
        {
            return;
        }

        foreach (IGrouping<string, Entry> category in run.Entries.Where(entry => entry.TakesPart == Truth.Yes).GroupBy(entry => entry.Subject.Category, StringComparer.Ordinal).OrderBy(group => OrderOf(group.Key)))
        {
            DecidedLine? decided = run.Decisions.LineOf(line.Head.Id, category.Key);
            run.Lines.Add(new(line.Head, category.Key, decided, Mean(category, line.Figure)));
            if (decided is null)
            {
                run.Open.Add(new(OpenKind.LineMissing, [line.Head], category.Key, [], []));
            }
        }
    }

    /// <summary>Finds the range of one subject.</summary>
    public void Find(Entry entry)
    {
        (entry.Best, entry.Worst) = (0, Last);
        if (scale.Line is { } line)
        {
            ByLine(entry, line);
        }

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

    private void ByLine(Entry entry, LineRule line)
    {
        Rational? figure = Exact.Of(entry.Facts.Find(line.Figure));
        DecidedLine? decided = run.Decisions.LineOf(line.Head.Id, entry.Subject.Category);
        if (figure is null || decided is null)
        {
            (entry.Best, entry.Worst) = (line.Reached, line.Missed);
            OpenKindOf(entry, line, figure);
            return;
        }

        bool isReached = figure >= Rational.Of(decided.Value);
        int grade = isReached ? line.Reached : line.Missed;
        (entry.Best, entry.Worst) = (grade, grade);
        entry.Say(
            isReached ? GradeReasonKind.LineReached : GradeReasonKind.LineMissed,
            line.Head,
            scale.Set[grade],
            [new(line.Figure, run.Class.TitleOf(line.Figure), entry.Facts.Find(line.Figure), Explaining.Figure.Exact(decided.Value))],
            decided.Paper);
    }

    private void OpenKindOf(Entry entry, LineRule line, Rational? figure)
    {
        if (figure is null && entry.MayBeGradable)
        {
            entry.LeaveOpen(OpenKind.FigureMissing, [line.Head], run.Class.TitleOf(line.Figure));
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
        if (scale.Line is null)
        {
            (entry.Best, entry.Worst) = (grade, grade);
        }
        else
        {
            entry.Limit(grade, Truth.Yes);
        }
    }

    private static SubjectValue.Fraction? Mean(IEnumerable<Entry> entries, string figure)
    {
        ImmutableArray<Rational> known = [.. entries.Select(entry => Exact.Of(entry.Facts.Find(figure))).OfType<Rational>()];
        Rational sum = known.Aggregate(Rational.Zero, (total, more) => total + more);
        return known.IsEmpty ? null : new(sum.ToAmount(), known.Length);
    }

    private int OrderOf(string category) => run.Class.Categories.Select(known => known.Name).ToImmutableArray().IndexOf(category);
}
