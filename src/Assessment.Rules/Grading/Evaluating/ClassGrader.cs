using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Grading;

/// <summary>Grades one class: eligibility, requirements, places, grades, quotas, and what follows.</summary>
internal sealed class ClassGrader(ClassRun run, IReadOnlyDictionary<string, Entry> owners, ILookup<string, SubjectBar> bars)
{
    /// <summary>Grades all subjects of the class.</summary>
    public ClassList Grade()
    {
        Admit();
        var followUp = new FollowUpStep(run);
        Each(followUp.Check);
        if (run.Class.Ranking is { } ranking)
        {
            new RankingStep(run, ranking).Rank();
        }

        if (run.Class.Grades is { } scale)
        {
            GiveGrades(scale);
        }

        Each(followUp.Follow);
        Each(followUp.Watch);
        return ClassListWriter.Write(run);
    }

    private void Admit()
    {
        var eligibility = new EligibilityStep(run);
        foreach (Entry entry in run.Entries)
        {
            entry.Facts.Owner = owners.GetValueOrDefault(entry.Subject.Of)?.Facts;
            eligibility.Decide(entry);
            if (run.Class.PlacedBy.Length > 0)
            {
                entry.AssessedIn = entry.Facts.Find(run.Class.PlacedBy) is SubjectValue.Word place ? place.Value : "";
            }

            FindOwner(entry);
        }
    }

    private void FindOwner(Entry entry)
    {
        if (run.Class.Of.Length == 0)
        {
            return;
        }

        bool isKnown = owners.TryGetValue(entry.AssessedIn, out Entry? owner);
        entry.Facts.Owner = owner?.Facts;
        if (!isKnown && entry.AssessedIn.Length > 0 && entry.TakesPart != Truth.No)
        {
            entry.LeaveOpen(OpenKind.OwnerUnknown, [], entry.AssessedIn);
        }
    }

    private void GiveGrades(GradeScale scale)
    {
        var grades = new GradeStep(run, scale, bars);
        grades.NoteLines();
        foreach (Entry entry in run.Entries.Where(entry => entry.MayBeGradable))
        {
            grades.Find(entry);
        }

        new QuotaStep(run, scale).Allocate();
        Each(entry => GradeState(entry, scale));
    }

    // What the rules behind may use: a known grade, or that there is none.
    private static void GradeState(Entry entry, GradeScale scale)
    {
        if (entry.TakesPart == Truth.No || (entry.TakesPart == Truth.Yes && entry.Graded == Truth.No))
        {
            entry.Facts.Add(KnownNames.Grade, new SubjectValue.None());
        }
        else if (entry.IsGradable && entry.Best == entry.Worst)
        {
            entry.Facts.Add(KnownNames.Grade, new SubjectValue.Word(scale.Set[entry.Best]));
        }
        else if (entry.IsGradable && scale.Start is null && !entry.IsProposed)
        {
            entry.LeaveOpen(OpenKind.ProposalMissing, []);
        }
    }

    private void Each(Action<Entry> step)
    {
        foreach (Entry entry in run.Entries)
        {
            step(entry);
        }
    }
}
