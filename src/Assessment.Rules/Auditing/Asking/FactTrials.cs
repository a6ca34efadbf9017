using Assessment.Model;
using Assessment.Rules.Explaining;

namespace Assessment.Rules.Auditing;

/// <summary>The smallest changes of a fact that is there.</summary>
internal sealed class FactTrials(Standpoint standpoint)
{
    private const string Count = "count";
    private const string On = "on";

    private readonly CodeTrials codes = new(standpoint.Scheme);
    private readonly PeriodDays days = new(standpoint.Sheet, standpoint.Scheme.Period);

    /// <summary>The moves of its figures.</summary>
    internal Moves Moves { get; } = new(standpoint);

    internal IEnumerable<FactTrial> Of(Fact fact) => new[]
    {
        [new(fact, null, FactChangeKind.Removed, "", "", "")],
        Counts(fact),
        Moves.Of(fact),
        codes.Of(fact),
        days.Lacking(fact).Select(day => Dated(fact, day)),
    }.SelectMany(trials => trials).DistinctBy(trial => (trial.Kind, trial.Field, trial.Value));

    private static IEnumerable<FactTrial> Counts(Fact fact) =>
    [
        .. fact.Count > 1 ? [Counted(fact, fact.Count - 1, FactChangeKind.OneLess)] : Array.Empty<FactTrial>(),
        Counted(fact, fact.Count + 1, FactChangeKind.OneMore),
    ];

    private static FactTrial Counted(Fact fact, int count, FactChangeKind kind) =>
        new(fact, fact with { Count = count }, kind, Count, Figure.Whole(fact.Count), Figure.Whole(count));

    private static FactTrial Dated(Fact fact, DateOnly day) =>
        new(fact, fact with { On = day }, FactChangeKind.Moved, On, fact.On is { } on ? Figure.Day(on) : "", Figure.Day(day));
}
