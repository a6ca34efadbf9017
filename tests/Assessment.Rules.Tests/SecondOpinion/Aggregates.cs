using Assessment.Model;

namespace Assessment.Rules.Tests.SecondOpinion;

/// <summary>Figures over several facts.</summary>
internal static class Aggregates
{
    internal static Figure Of(Quantity.Aggregate aggregate, Scope scope)
    {
        IEnumerable<Fact> source = aggregate.On.IsEmpty ? scope.Facts : scope.World.FactsOf(scope.Unit).Where(fact => aggregate.On.Contains(fact.Kind));
        List<Fact> facts = [.. source.Where(fact => Conditions.Holds(aggregate.Where, fact, scope))];
        return aggregate.Kind switch
        {
            AggregateKind.Count => (Fraction)facts.Sum(fact => fact.Count),
            AggregateKind.Latest => Latest(aggregate, facts, scope),
            _ => Figure.Of(facts.Select(fact => Value(aggregate, fact, scope)), values => Join(aggregate.Kind, values)),
        };
    }

    private static Figure Value(Quantity.Aggregate aggregate, Fact fact, Scope scope) =>
        aggregate.Of is { } of ? Quantities.Of(of, scope.For(fact)) : (Fraction)fact.Count;

    private static Figure Latest(Quantity.Aggregate aggregate, List<Fact> facts, Scope scope) =>
        facts.Count == 0 || (facts.Count > 1 && facts.Exists(fact => fact.On is null)) ? Figure.Missing : Value(aggregate, facts.OrderBy(fact => fact.On).ThenBy(fact => fact.Id, StringComparer.Ordinal).Last(), scope);

    private static Figure Join(AggregateKind kind, IReadOnlyList<Fraction> values) => (kind, values.Count) switch
    {
        (_, 0) => Figure.Missing,
        (AggregateKind.Sum, _) => values.Aggregate((a, b) => a + b),
        (AggregateKind.Mean, _) => values.Aggregate((a, b) => a + b) / values.Count,
        (AggregateKind.Highest, _) => values.Aggregate(Fraction.Greatest),
        (AggregateKind.Lowest, _) => values.Aggregate(Fraction.Least),
        _ => throw new NotSupportedException(),
    };
}
