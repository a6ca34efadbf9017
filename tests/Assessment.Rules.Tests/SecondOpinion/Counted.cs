using System.Numerics;
using Assessment.Model;

namespace Assessment.Rules.Tests.SecondOpinion;

/// <summary>One amount of a clause.</summary>
/// <param name="Facts">The facts behind it.</param>
/// <param name="Amount">Amount × number × multipliers, without a sign.</param>
internal sealed record Entry(IReadOnlyList<Fact> Facts, Figure Amount)
{
    /// <summary>Where two amounts are equal, the fact with the lower id counts.</summary>
    internal string LowestId => Of(Facts);

    internal static string Of(IEnumerable<Fact> facts) => facts.Select(fact => fact.Id).Order(StringComparer.Ordinal).FirstOrDefault("");
}

/// <summary>How many times: the amounts of a clause before highest-only and limits.</summary>
internal static class Counted
{
    internal static IReadOnlyList<Entry> Entries(World world, Unit unit, Clause clause) =>
        AmountOf(clause) is null ? [] : Entries(world, unit, clause, world.Acting(unit, clause));

    internal static IReadOnlyList<Entry> Entries(World world, Unit unit, Clause clause, IReadOnlyList<Fact> facts)
    {
        if (AmountOf(clause) is not { } amount || !world.Membership.Has(clause.AppliesTo, unit))
        {
            return [];
        }

        Place place = world.Tree.Clauses.First(pair => pair.Clause.Id == clause.Id).Place;
        bool actsByItself = facts.Count == 0 && ActsByItself(clause) && Applicable.Acts(world, unit, place);
        if (facts.Count == 0 && !actsByItself)
        {
            return [];
        }

        // What is not earned has neither taken nor given anything.
        Scope scope = new(world, unit, clause, Nodes.Points(world, unit, place.Indicator.Id), facts, 1);
        if (Requirements.All(clause.Requirements, scope) != Verdict.Met)
        {
            return [];
        }

        return Keys.AreSaid(clause.NthPer, facts) ? Of(clause, amount, actsByItself, scope) : [new Entry(facts, Figure.Missing)];
    }

    internal static Amount? AmountOf(Clause clause) => clause.Effect switch
    {
        Effect.Deduct deduct => deduct.Amount,
        Effect.Award award => award.Amount,
        Effect.Mark mark => mark.Amount,
        _ => null,
    };

    /// <summary>True when the clause needs no fact of its own: its figure comes from elsewhere, or its requirements decide.</summary>
    internal static bool ActsByItself(Clause clause) => clause is { Counting: Counting.Once, Where: null, Multipliers.IsEmpty: true }
        && AmountOf(clause) is { } amount
        && Sources.Of(amount) is var sources
        && !sources.Contains(Source.OwnFacts) && !sources.Contains(Source.Nth)
        && (!clause.Requirements.IsEmpty || sources.Contains(Source.Elsewhere));

    /// <summary>True when there is something to count: facts that say more than that nothing happened, or a clause that needs none.</summary>
    internal static bool HasHappened(Clause clause, Scope scope) =>
        ActsByItself(clause) || (clause.Counting is Counting.PerMissing or Counting.PerDistinct { Expected: not null } ? scope : AmountOf(clause) is { } amount ? Happened(amount, scope) : scope).Facts.Count > 0;

    private static List<Entry> Of(Clause clause, Amount amount, bool actsByItself, Scope scope) => clause.Counting switch
    {
        Counting.Once when actsByItself || Happened(amount, scope).Facts.Count > 0 => [new Entry(Happened(amount, scope).Facts, One(amount, Happened(amount, scope), 1))],
        Counting.PerOccurrence occurrence => PerOccurrence(occurrence, amount, scope),
        Counting.PerDistinct distinct => PerDistinct(distinct, amount, scope),
        Counting.PerMissing missing when PerMissing(missing, amount, scope) is { IsKnown: false } or { Value.IsZero: false } => [new Entry(scope.Facts, PerMissing(missing, amount, scope))],
        _ => [],
    };

    // A fact with the count 0 says that nothing happened: constants and tables do not act by it, what it measures counts.
    private static Scope Happened(Amount amount, Scope scope) => amount is Amount.Table || (amount is Amount.Fixed && Sources.Of(amount).Count == 0)
        ? scope.For([.. scope.Facts.Where(fact => fact.Count > 0)])
        : scope;

    // One amount for all the facts: one figure where a figure is asked for, the highest where a table or a multiplier tells facts apart.
    private static Figure One(Amount amount, Scope scope, Fraction times)
    {
        Figure together = amount is Amount.Table ? Figure.None : Amounts.Of(amount, scope);
        IEnumerable<Figure> each = scope.Facts.Select(fact => Multiplied(amount is Amount.Table ? Amounts.Of(amount, scope.For(fact)) : together, scope.For(fact), times));
        return scope.Facts.Count == 0 ? Multiplied(together, scope, times) : Figure.Of(each, values => values.Aggregate(Fraction.Greatest));
    }

    // The amount for one is kept to ten decimals, and so is what comes of it by number and multipliers.
    private static Figure Multiplied(Figure amount, Scope scope, Fraction times)
    {
        Figure product = amount.Map(value => value * times);
        foreach (Multiplier multiplier in scope.Clause?.Multipliers ?? [])
        {
            if (scope.Facts.All(fact => Conditions.Holds(multiplier.Where, fact, scope)))
            {
                product = product.With(Amounts.Factor(multiplier.Factor, scope), (a, b) => a * b);
            }
        }

        return product.Map(value => value.AsAmount());
    }

    private static List<Entry> PerOccurrence(Counting.PerOccurrence counting, Amount amount, Scope scope)
    {
        List<Entry> entries = [];
        Fraction before = 0;
        Dictionary<string, Fraction> numbered = [];
        Figure free = counting.Free is { } quantity ? Quantities.Of(quantity, scope) : (Fraction)0;
        Figure total = Figure.Sum(scope.Facts.Select(fact => Number(counting, fact)));
        foreach (Fact fact in Events.InOrder(scope.Facts))
        {
            Figure number = Number(counting, fact);
            Fraction start = before;
            string key = NumberedBy(scope, fact);
            Fraction earlier = numbered.GetValueOrDefault(key, 0);
            Figure sum = Figure.Of([number, free, total], values => Occurrences(start, earlier, values[0], Forgiven(counting.FreeIsForfeited, values[1], values[2]), amount, scope.For(fact)));
            if (!sum.IsKnown || !Figure.Of([number, free, total], values => Counts(start, values[0], Forgiven(counting.FreeIsForfeited, values[1], values[2]))).Value.IsZero)
            {
                entries.Add(new Entry([fact], sum));
            }

            before += number.Value;
            numbered[key] = earlier + number.Value;
        }

        return entries;
    }

    private static string NumberedBy(Scope scope, Fact fact) => Keys.Of(scope.Clause?.NthPer ?? [], fact);

    // With `thenAll` nothing is free once the free ones are exceeded.
    private static Fraction Forgiven(bool thenAll, Fraction free, Fraction total) => thenAll && total > free ? 0 : free;

    private static Figure Number(Counting.PerOccurrence counting, Fact fact) => counting.Factors.IsEmpty || fact.Count == 0
        ? (Fraction)fact.Count
        : Figure.Of(counting.Factors.Select(name => Readings.Number([fact], name)), values => values.Aggregate((a, b) => a * b));

    // How many of them are beyond the free ones.
    private static Fraction Counts(Fraction before, Fraction number, Fraction free) =>
        before + number - Fraction.Greatest(before, Fraction.Least(free, before + number));

    private static Figure Occurrences(Fraction before, Fraction earlier, Fraction number, Fraction free, Amount amount, Scope scope)
    {
        Fraction counted = Counts(before, number, free);
        Fraction first = earlier + number - counted;
        return counted.IsZero ? counted
            : UsesNth(amount, scope.Clause) ? Figure.Sum(Enumerable.Range(1, (int)counted.Floor()).Select(i => One(amount, scope with { Nth = (int)first.Floor() + i }, 1)))
            : One(amount, scope, counted);
    }

    private static bool UsesNth(Amount amount, Clause? clause) =>
        Sources.Of(amount).Contains(Source.Nth) || clause?.Multipliers.Any(multiplier => Sources.AsksNth(multiplier.Where) || Sources.Of(multiplier.Factor).Contains(Source.Nth)) == true;

    private static List<Entry> PerDistinct(Counting.PerDistinct counting, Amount amount, Scope scope)
    {
        if (counting.Expected is { } expected && !IsComplete(counting, Quantities.Of(expected, scope), scope))
        {
            return [new Entry(scope.Facts, Figure.Missing)];
        }

        List<IReadOnlyList<Fact>> groups =
        [
            .. Events.InOrder(Happened(amount, scope).Facts)
                .GroupBy(fact => Keys.Of(counting.Keys, fact))
                .Select(group => (IReadOnlyList<Fact>)[.. group]),
        ];
        Figure free = counting.Free is { } quantity ? Quantities.Of(quantity, scope) : (Fraction)0;
        if (!free.IsKnown)
        {
            return [new Entry(scope.Facts, free)];
        }

        BigInteger skipped = Forgiven(counting.FreeIsForfeited, free.Value, groups.Count).Floor();
        List<Entry> entries = [.. groups.Select((group, i) => new Entry(group, One(amount, scope with { Facts = group, Nth = Place(groups, i, scope) }, 1))).Where((_, i) => i >= skipped)];
        return counting.Combine == Combination.Sum || entries.Count == 0
            ? entries
                        : [new Entry([.. entries.SelectMany(entry => entry.Facts)], Figure.Of(entries.Select(entry => entry.Amount), values => Join(counting.Combine, values)))];
    }

    private static int Place(List<IReadOnlyList<Fact>> groups, int index, Scope scope) =>
        groups.Take(index + 1).Count(group => NumberedBy(scope, group[0]) == NumberedBy(scope, groups[index][0]));

    // Whoever is excused has been heard of; a fact that does not name its part leaves open which one it is.
    private static bool IsComplete(Counting.PerDistinct counting, Figure expected, Scope scope)
    {
        IReadOnlyList<Fact> heard = Events.Matching(scope.World, scope.Unit, scope.Clause ?? throw new NotSupportedException());
        return expected.IsKnown
            && heard.All(fact => counting.Keys.All(key => Keys.IsSaid(key, fact)))
            && heard.Select(fact => Keys.Of(counting.Keys, fact)).Distinct().Count() >= expected.Value;
    }

    private static Fraction Join(Combination combine, IReadOnlyList<Fraction> values) => combine switch
    {
        Combination.Highest => values.Aggregate(Fraction.Greatest),
        Combination.Lowest => values.Aggregate(Fraction.Least),
        _ => (values.Aggregate((a, b) => a + b) / values.Count).AsAmount(),
    };

    private static Figure PerMissing(Counting.PerMissing counting, Amount amount, Scope scope)
    {
        if (counting.In != RequiredIn.Year && scope.Facts.Any(fact => fact.On is null && fact.Count > 0))
        {
            return Figure.Missing;
        }

        Figure number = Quantities.Of(counting.Required, scope).Map(required => Requirements.Counts(scope, counting.In, scope.Facts)
            .Aggregate(Fraction.Zero, (sum, found) => sum + Fraction.Greatest(0, required - found)));
        return number.Then(missing => missing.IsZero ? missing : One(amount, scope, missing));
    }
}
