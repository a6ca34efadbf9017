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
            AggregateKind.Consecutive => Consecutive(aggregate.Period, facts),
            _ when aggregate.Expected is { } expected && Short(facts.Count, Quantities.Of(expected, scope.For())) is { } awaited => awaited,
            AggregateKind.Latest => Latest(aggregate, facts, scope),
            _ => Figure.Of(facts.Select(fact => Value(aggregate, fact, scope)), values => Join(aggregate.Kind, values)),
        };
    }

    private static Figure? Short(int found, Figure expected) => !expected.IsKnown ? expected : found < expected.Value ? Figure.Missing : null;

    // From the first day of each span that has one, as far as the spans after it have one too.
    private static Figure Consecutive(GroupingKind kind, List<Fact> facts)
    {
        List<Fact> happened = facts.FindAll(fact => fact.Count > 0);
        if (happened.Exists(fact => fact.On is null))
        {
            return Figure.Missing;
        }

        HashSet<DateOnly> begun = [.. happened.Select(fact => Begin(kind, fact.On.GetValueOrDefault()))];
        return (Fraction)begun.Select(first => Enumerable.Range(0, begun.Count + 1).First(n => !begun.Contains(Later(kind, first, n)))).DefaultIfEmpty().Max();
    }

    private static DateOnly Begin(GroupingKind kind, DateOnly day) => kind switch
    {
        GroupingKind.Day => day,
        GroupingKind.Week => day.AddDays(-(((int)day.DayOfWeek + 6) % 7)),
        GroupingKind.Month => new DateOnly(day.Year, day.Month, 1),
        GroupingKind.Quarter => new DateOnly(day.Year, day.Month - ((day.Month - 1) % 3), 1),
        _ => new DateOnly(day.Year, day.Month > 6 ? 7 : 1, 1),
    };

    private static DateOnly Later(GroupingKind kind, DateOnly first, int number) => kind switch
    {
        GroupingKind.Day => first.AddDays(number),
        GroupingKind.Week => first.AddDays(7 * number),
        GroupingKind.Month => first.AddMonths(number),
        GroupingKind.Quarter => first.AddMonths(3 * number),
        _ => first.AddMonths(6 * number),
    };

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
