using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Grading;

/// <summary>Decides requirements, consequences and deadlines.</summary>
internal sealed class FollowUpStep(ClassRun run)
{
    /// <summary>Decides the requirements that apply to a subject.</summary>
    public void Check(Entry entry)
    {
        if (entry.TakesPart != Truth.No)
        {
            entry.Checks = [.. run.Class.Checks.Select(rule => Check(rule, entry)).OfType<CheckResult>()];
        }
    }

    /// <summary>Decides consequences in the file's order: each one's id is a flag for those behind it.</summary>
    public void Follow(Entry entry)
    {
        var effects = ImmutableArray.CreateBuilder<EffectResult>();
        foreach (ConsequenceRule rule in run.Class.Consequences)
        {
            Truth holds = Conditions.Test(rule.When, entry.Facts);
            NoteMissing(entry, rule.Head, rule.When, holds);
            entry.Facts.Add(rule.Head.Id, holds == Truth.Unknown ? null : SubjectValue.Flag(holds == Truth.Yes));
            if (holds == Truth.Yes)
            {
                effects.Add(new(rule.Head, rule.Kind, rule.Says, Conditions.Tested(rule.When, entry.Facts, run.Class), Due(rule.Due, entry)));
            }
        }

        entry.Effects = effects.ToImmutable();
    }

    /// <summary>Decides the deadlines that apply to a subject.</summary>
    public void Watch(Entry entry) =>
        entry.Deadlines = [.. run.Class.Deadlines.SelectMany(rule => Watch(rule, entry))];

    private CheckResult? Check(CheckRule rule, Entry entry)
    {
        Truth applies = Conditions.Test(rule.When, entry.Facts);
        if (applies == Truth.No)
        {
            return null;
        }

        Truth isMet = applies == Truth.Yes ? Conditions.Test(rule.Require, entry.Facts) : Truth.Unknown;
        NoteMissing(entry, rule.Head, applies == Truth.Yes ? rule.Require : rule.When, isMet);
        CheckState state = isMet switch
        {
            Truth.Unknown => CheckState.Unknown,
            Truth.No => CheckState.NotMet,
            _ => rule.Require.Tests().All(test => test.Test is FactTest.About) ? CheckState.Noted : CheckState.Met,
        };
        return new(rule.Head, state, Conditions.Tested(rule.Require, entry.Facts, run.Class), rule.IsSoft);
    }

    private IEnumerable<DeadlineResult> Watch(DeadlineRule rule, Entry entry)
    {
        Truth applies = Conditions.Test(rule.When, entry.Facts);
        NoteMissing(entry, rule.Head, rule.When, applies);
        return applies == Truth.Yes ? rule.What.Select(what => Watch(rule, what, entry)).OfType<DeadlineResult>() : [];
    }

    private DeadlineResult? Watch(DeadlineRule rule, string what, Entry entry)
    {
        if (rule.By.From.Length > 0 && entry.Facts.Find(rule.By.From) is SubjectValue.None)
        {
            return null;
        }

        DateOnly? due = Due(rule.By, entry);
        DateOnly? came = (entry.Facts.Find(what) as SubjectValue.Day)?.Value;
        int late = due is { } last && (came ?? run.AsOf) is { } day ? Math.Max(0, day.DayNumber - last.DayNumber) : 0;
        DeadlineState state = (due, came) switch
        {
            (null, _) => DeadlineState.Unknown,
            _ when late > 0 => DeadlineState.Late,
            (_, null) => DeadlineState.Awaited,
            _ => DeadlineState.InTime,
        };
        return new(rule.Head, rule.Phase, run.Class.TitleOf(what), Due(rule.Opens, entry), due, came, state, late);
    }

    private static DateOnly? Due(DueDate? due, Entry entry) => due switch
    {
        null => null,
        { Fixed: { } day } => day,
        _ => entry.Facts.Find(due.From) is SubjectValue.Day from ? Calendar.Due(from.Value, due) : null,
    };

    // Whoever waits for a grade, a place or an outcome is told so once, where that is open.
    private void NoteMissing(Entry entry, GradingRule rule, Condition condition, Truth holds)
    {
        if (holds != Truth.Unknown)
        {
            return;
        }

        ImmutableArray<string> missing = [.. Conditions.Missing(condition, entry.Facts).Where(name => !run.Class.Found.Contains(name))];
        if (!missing.IsEmpty)
        {
            entry.LeaveOpen(OpenKind.FactMissing, [rule], [.. missing.Select(run.Class.TitleOf)]);
        }
    }
}
