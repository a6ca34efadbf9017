using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Grading;

/// <summary>What the steps share while one class is graded.</summary>
/// <param name="Class">The class with its rules.</param>
/// <param name="Entries">Its subjects, by id.</param>
/// <param name="Decisions">What was decided.</param>
/// <param name="AsOf">Day up to which deadlines are judged; null when none was named.</param>
internal sealed record ClassRun(SubjectClass Class, ImmutableArray<Entry> Entries, DecisionIndex Decisions, DateOnly? AsOf)
{
    public List<OpenPoint> Open { get; } = [];

    public List<LineFigure> Lines { get; } = [];

    public List<QuotaResult> Quotas { get; } = [];

    /// <summary>The group of an entry; a place that is undetermined is a group of its own.</summary>
    public static string GroupOf(Entry entry, RankGroup group) => group switch
    {
        RankGroup.Category => entry.Subject.Category,
        RankGroup.Owner => entry.AssessedIn,
        RankGroup.All => "",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
