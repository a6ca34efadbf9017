using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Explaining;

namespace Assessment.Rules.Auditing;

/// <summary>Finds out why facts of a sheet were not used.</summary>
internal sealed class UnusedReasons
{
    private readonly HashSet<string> items;
    private readonly ILookup<string, Taker> takers;

    internal UnusedReasons(Scheme scheme, ScoreSheet sheet)
    {
        items = sheet.Items.Where(item => item.State != ItemState.NotApplicable).Select(item => item.Id).ToHashSet(StringComparer.Ordinal);
        takers = Takers(scheme).ToLookup(taker => taker.Kind, StringComparer.Ordinal);
    }

    internal UnusedFact Of(Fact fact)
    {
        ImmutableArray<Taker> all = [.. takers[fact.Kind]];
        ImmutableArray<Taker> here = [.. all.Where(taker => items.Contains(taker.Item))];
        return (all, here) switch
        {
            ({ IsEmpty: true }, _) => new(fact, UnusedReason.NotTaken, fact.Item ?? ""),
            (_, { IsEmpty: true }) => new(fact, UnusedReason.DoesNotApply, all[0].Item),
            _ when here.FirstOrDefault(taker => taker.Where is not null) is { } asking =>
                new(fact, UnusedReason.ConditionNotMet, $"{asking.Id}: {YamlText.OneLine(ConditionForm.OrNull(asking.Where) ?? new Plain.Text(""))}"),
            _ => new(fact, UnusedReason.SettledOtherwise, here[0].Id),
        };
    }

    private static IEnumerable<Taker> Takers(Scheme scheme) =>
    [
        .. from indicator in SchemeClauses.Indicators(scheme)
           from taker in Takers(indicator)
           select taker,
    ];

    private static IEnumerable<Taker> Takers(Indicator indicator) =>
    [
        .. indicator is { Clauses.IsEmpty: true, Children.IsEmpty: true } ? [new Taker(indicator.Id, indicator.Id, indicator.Id, null)] : Array.Empty<Taker>(),
        .. indicator.Requirements.Concat(indicator.Clauses.SelectMany(clause => clause.Requirements))
            .SelectMany(requirement => Kinds(requirement.On, requirement.Id).Select(kind => new Taker(kind, requirement.Id, indicator.Id, requirement.Where))),
        .. indicator.Clauses.SelectMany(clause => Kinds(clause.On, clause.Id).Select(kind => new Taker(kind, clause.Id, indicator.Id, clause.Where))),
    ];

    private static ImmutableArray<string> Kinds(ImmutableArray<string> on, string own) => on.IsEmpty ? [own] : on;

    private sealed record Taker(string Kind, string Id, string Item, Condition? Where);
}
