using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Tests.SecondOpinion;

/// <summary>A scheme with evidence, on which the engine and the second evaluator are asked.</summary>
/// <param name="Name">Name of the pair.</param>
/// <param name="Rules">The compiled scheme.</param>
/// <param name="Units">The units.</param>
/// <param name="Facts">All facts, corrections among them.</param>
internal sealed record Pair(string Name, RuleSet Rules, IReadOnlyList<Unit> Units, IReadOnlyList<Fact> Facts)
{
    private IReadOnlyList<Fact> InForce => Corrections.Apply(Facts).InForce;

    /// <summary>Where the two differ, one line a node; scored together, and each unit by itself.</summary>
    internal IReadOnlyList<string> Disagreements() =>
    [
        .. Together(),
        .. Units.SelectMany(Alone),
    ];

    private IEnumerable<string> Together()
    {
        World world = new(Rules.Scheme, Units, Facts);
        return Rules.ScoreAll(Units, InForce).SelectMany(sheet => Of(sheet, world, "together"));
    }

    private IEnumerable<string> Alone(Unit unit) =>
        Of(Rules.Score(unit, InForce), new World(Rules.Scheme, [unit], Facts), "alone");

    private IEnumerable<string> Of(ScoreSheet sheet, World world, string how)
    {
        ImmutableArray<ItemScore> items = [sheet.Total, .. sheet.Items];
        Reconciliation.Verify(sheet);
        IEnumerable<string> differences = items.DistinctBy(item => item.Id).SelectMany(item => Differences(item, world.Node(sheet.Unit, item.Id)));
        IEnumerable<string> missing = world.Tree.Places
            .Where(place => items.All(item => item.Id != place.Indicator.Id) && !world.Node(sheet.Unit, place.Indicator.Id).IsAbsent)
            .Select(place => $"{place.Indicator.Id} is not on the sheet");
        // What differs below comes first: the rest often follows from it.
        return differences.Concat(missing).Reverse().Select(line => $"{Name}, {how}, {sheet.Unit.Id}: {line}");
    }

    private static IEnumerable<string> Differences(ItemScore engine, NodeOpinion second)
    {
        if (second.IsAbsent)
        {
            return Differ(engine.Id, "state", engine.State, ItemState.NotApplicable);
        }

        return
        [
            .. Differ(engine.Id, "state", engine.State, second.State),
            .. Differ(engine.Id, "score", Exact(engine.Score), second.Score),
            .. Differ(engine.Id, "settled", (Fraction)engine.Settled, second.Settled),
            .. engine.Indicator?.IsExtra == true ? [] : Differ(engine.Id, "points", Exact(engine.Points), second.Points),
        ];
    }

    private static Fraction? Exact(decimal? value) => value is { } known ? known : null;

    private static IEnumerable<string> Differ<T>(string id, string what, T engine, T second) =>
        EqualityComparer<T>.Default.Equals(engine, second) ? [] : [$"{what} of {id} is {engine} by the engine, {second} by the second evaluator"];
}
