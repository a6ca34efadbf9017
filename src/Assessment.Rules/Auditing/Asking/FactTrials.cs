using Assessment.Model;
using Assessment.Rules.Explaining;

namespace Assessment.Rules.Auditing;

/// <summary>The smallest changes of a fact that is there.</summary>
internal sealed class FactTrials(Thresholds thresholds)
{
    private const string Count = "count";
    private const string On = "on";

    internal IEnumerable<FactTrial> Of(Fact fact) =>
    [
        new(fact, null, FactChangeKind.Removed, "", "", ""),
        .. Counts(fact),
        .. thresholds.Of(fact.Kind).SelectMany(threshold => Moved(fact, threshold)),
        .. thresholds.Days(fact.Kind).SelectMany(day => Earlier(fact, day)),
    ];

    private static IEnumerable<FactTrial> Counts(Fact fact) =>
    [
        .. fact.Count > 1 ? [Counted(fact, fact.Count - 1, FactChangeKind.OneLess)] : Array.Empty<FactTrial>(),
        Counted(fact, fact.Count + 1, FactChangeKind.OneMore),
    ];

    private static FactTrial Counted(Fact fact, int count, FactChangeKind kind) =>
        new(fact, fact with { Count = count }, kind, Count, FigureForm.Number(fact.Count), FigureForm.Number(count));

    private static IEnumerable<FactTrial> Moved(Fact fact, Threshold threshold) =>
        threshold.Moved(fact) is { } moved
            ? [new(fact, moved, FactChangeKind.Moved, threshold.Attribute, FigureForm.Number(Threshold.Value(fact, threshold.Attribute)), FigureForm.Number(Threshold.Value(moved, threshold.Attribute)))]
            : [];

    private static IEnumerable<FactTrial> Earlier(Fact fact, DateOnly day) =>
        fact.On is { } on && on > day ? [new(fact, fact with { On = day }, FactChangeKind.Moved, On, Figure.Day(on), Figure.Day(day))] : [];
}
