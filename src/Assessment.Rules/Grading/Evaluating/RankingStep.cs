using Assessment.Model;
using Assessment.Rules.Scoring;

namespace Assessment.Rules.Grading;

/// <summary>Gives places: equal figures share one, and the next follows after all of them (1, 2, 2, 4).</summary>
internal sealed class RankingStep(ClassRun run, RankingRule ranking)
{
    /// <summary>Ranks every group of the class.</summary>
    public void Rank()
    {
        foreach (IGrouping<string, Entry> group in run.Entries.Where(IsRanked).GroupBy(entry => ClassRun.GroupOf(entry, ranking.Within), StringComparer.Ordinal))
        {
            RankGroup([.. group]);
        }
    }

    // Whoever is assessed nobody knows where has no place there.
    private bool IsRanked(Entry entry) =>
        entry.MayBeGradable && (ranking.Within != Grading.RankGroup.Owner || entry.AssessedIn.Length > 0);

    private void RankGroup(List<Entry> group)
    {
        List<Entry> ranked = [.. group.Where(entry => entry.IsGradable && FigureOf(entry, ranking.By) is not null)];
        foreach (Entry entry in group.Where(entry => FigureOf(entry, ranking.By) is null))
        {
            entry.LeaveOpen(OpenKind.FigureMissing, [ranking.Head], run.Class.TitleOf(ranking.By));
        }

        int before = 0;
        foreach (List<Entry> equals in Split(ranked, ranking.By).SelectMany(equals => BreakTie(equals, 0)))
        {
            Place(equals, before, ranked.Count, isProvisional: ranked.Count < group.Count);
            before += equals.Count;
        }
    }

    // Tie-breaks act where everybody in the tie has the figure; else the place stays shared.
    private IEnumerable<List<Entry>> BreakTie(List<Entry> equals, int step)
    {
        if (equals.Count == 1 || step == ranking.TieBreak.Length)
        {
            return [equals];
        }

        string by = ranking.TieBreak[step];
        return equals.TrueForAll(entry => FigureOf(entry, by) is not null)
            ? Split(equals, by).SelectMany(more => BreakTie(more, step + 1))
            : [equals];
    }

    private static IEnumerable<List<Entry>> Split(List<Entry> entries, string figure) =>
        from entry in entries
        group entry by FigureOf(entry, figure) ?? Rational.Zero into like
        orderby like.Key descending
        select like.ToList();

    private static void Place(List<Entry> equals, int before, int count, bool isProvisional)
    {
        int after = count - before - equals.Count;
        foreach (Entry entry in equals)
        {
            entry.Place = new(before + 1, after + 1, count, equals.Count > 1, isProvisional);
            if (!isProvisional)
            {
                entry.Facts.Add(KnownNames.Rank, new SubjectValue.Number(before + 1));
                entry.Facts.Add(KnownNames.RankFromEnd, new SubjectValue.Number(after + 1));
            }
        }
    }

    private static Rational? FigureOf(Entry entry, string name) => Exact.Of(entry.Facts.Find(name));
}
