using System.Collections.Immutable;
using System.Diagnostics;
using Assessment.Model;

namespace Assessment.Rules.Auditing;

/// <summary>Facts that a clause took, but that count nowhere: excused, replaced, within what is free, beyond a limit, or beside a mark that stands.</summary>
internal static class UncountedFacts
{
    /// <summary>The facts of the sheet's own unit, in no order.</summary>
    internal static IEnumerable<UnusedFact> Of(ScoreSheet sheet)
    {
        ImmutableArray<(Fact Fact, ScoreLine Line)> all = [.. from line in sheet.Lines from fact in line.Facts where fact.Unit == sheet.Unit.Id select (fact, line)];
        ILookup<string, string> marks = Marks(sheet);
        return
            from lines in all.GroupBy(pair => pair.Fact.Id, StringComparer.Ordinal)
            where lines.All(pair => !Counts(pair.Line, marks, pair.Fact))
            let first = lines.First()
            select first.Line.Kind == LineKind.Requirement
                ? new UnusedFact(first.Fact, UnusedReason.SettledOtherwise, $"{first.Line.Node}: {marks[first.Line.Node].First()}")
                : new UnusedFact(first.Fact, Reason(first.Line.Cut), first.Line.Clause?.Id ?? "");
    }

    // A limit that leaves something of a line leaves its facts in use.
    private static bool Counts(ScoreLine line, ILookup<string, string> marks, Fact fact) => line switch
    {
        { Kind: LineKind.Requirement, Clause: null } => !marks.Contains(line.Node) || marks[line.Node].Contains(fact.Id),
        { Cut: CutReason.None } => true,
        _ => line.Amount != 0,
    };

    // Marks that assessors stated where requirements could have decided, by item.
    private static ILookup<string, string> Marks(ScoreSheet sheet) => sheet.Lines
        .Where(line => line is { Kind: LineKind.Mark, Clause: null })
        .SelectMany(line => line.Facts.Where(fact => fact.Kind == line.Node).Select(fact => (line.Node, fact.Id)))
        .ToLookup(mark => mark.Node, mark => mark.Id, StringComparer.Ordinal);

    private static UnusedReason Reason(CutReason cut) => cut switch
    {
        CutReason.ClauseLimit => UnusedReason.LimitReached,
        CutReason.HigherCounts => UnusedReason.HigherCounts,
        CutReason.Exempted => UnusedReason.Exempted,
        CutReason.Overridden => UnusedReason.Overridden,
        CutReason.Yielded => UnusedReason.Yielded,
        CutReason.Free => UnusedReason.Free,
        CutReason.NothingToAddTo => UnusedReason.NothingToAddTo,
        _ => throw new UnreachableException(),
    };
}
