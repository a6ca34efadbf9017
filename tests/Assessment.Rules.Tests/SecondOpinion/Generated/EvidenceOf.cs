using System.Collections.Immutable;
using System.Globalization;
using Assessment.Model;

namespace Assessment.Rules.Tests.SecondOpinion.Generated;

/// <summary>Makes units and evidence for a scheme, as the dice fall.</summary>
internal sealed class EvidenceOf(Scheme scheme, Dice dice)
{
    private readonly List<Fact> _facts = [];
    private readonly bool _hasUndated = dice.Chance(10);

    /// <summary>Units of both kinds; the first has a tag.</summary>
    internal IReadOnlyList<Unit> Units { get; } =
    [
        .. Enumerable.Range(1, 1 + dice.Below(4)).Select(number => Unit.Of($"u{number}", dice.Of("甲", "乙"), dice.Chance(30) ? ["农村"] : []) with
        {
            Attributes = Fact.NoAttributes
                .Add("quota", new FactValue.Number(dice.Of(0, 1, 2, 3)))
                .Add("district", new FactValue.Code("u1")),
        }),
    ];

    internal IReadOnlyList<Fact> Make()
    {
        Tree tree = new(scheme);
        foreach (Unit unit in Units)
        {
            foreach (string kind in Kinds(tree).Distinct())
            {
                for (int number = dice.Of(0, 0, 1, 1, 1, 2, 3); number > 0; number--)
                {
                    Add(unit, kind);
                }
            }

            Say(unit, tree);
        }

        Correct();
        return _facts;
    }

    private IEnumerable<string> Kinds(Tree tree) => tree.Places.SelectMany(place => place.Indicator.Requirements)
        .Concat(tree.Clauses.SelectMany(pair => pair.Clause.Requirements))
        .Where(requirement => requirement.On.IsEmpty)
        .Select(requirement => requirement.Id)
        .Concat(tree.Clauses.Where(pair => pair.Clause.On.IsEmpty && pair.Clause.Effect is not Effect.Group).Select(pair => pair.Clause.Id))
        .Concat(tree.Places.Where(place => place.Indicator.Clauses.IsEmpty && place.Indicator.Children.IsEmpty && !place.Indicator.IsPlaceholder && dice.Chance(70)).Select(place => place.Indicator.Id))
        .Concat(["shared"]);

    private void Add(Unit unit, string kind) => _facts.Add(new Fact
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"f{(_facts.Count * 7919) % 10007:00000}"),
        Unit = unit.Id,
        Kind = kind,
        On = _hasUndated && dice.Chance(30) ? null : Day(),
        Count = dice.Of(1, 1, 1, 1, 1, 2, 3, 0),
        Score = dice.Chance(85) ? dice.Of(0m, 0.5m, 1m, 0.75m, 1.25m, 8.5m) : null,
        Issue = dice.Chance(50) ? dice.Of("i1", "i2", "i3") : null,
        Person = dice.Chance(85) ? dice.Of("张三", "李四", "王五") : null,
        Place = dice.Chance(85) ? dice.Of("东村", "西村") : null,
        Attributes = Attributes(),
    });

    private ImmutableSortedDictionary<string, FactValue> Attributes() => new (string Name, FactValue Value)[]
    {
        ("level", new FactValue.Code(dice.Of("省级", "市级", "县级"))),
        ("prize", new FactValue.Code(dice.Of("一等", "二等"))),
        ("rate", Rate()),
        ("hours", new FactValue.Number(dice.Of(0m, 1m, 2m, 2.5m, 3m, 7m, 12m))),
        ("persons", new FactValue.Number(dice.Of(0m, 1m, 2m, 3m))),
        ("occasions", new FactValue.Number(dice.Of(1m, 2m))),
        ("effort", new FactValue.Flag(dice.Chance(50))),
        ("repeat", new FactValue.Flag(dice.Chance(50))),
        ("due", new FactValue.Date(Day())),
        ("done", new FactValue.Date(Day())),
        ("blamed", new FactValue.Code(dice.Of(Units).Id)),
    }.Where(_ => dice.Chance(93)).ToImmutableSortedDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal);

    private FactValue Rate() => dice.Below(12) switch
    {
        0 => new FactValue.None(),
        1 => new FactValue.Measure(1, 0),
        2 => new FactValue.Measure(2, 3),
        3 => new FactValue.Measure(9, 10),
        4 => new FactValue.Measure(3, 5),
        5 => new FactValue.Measure(1, 1),
        6 => new FactValue.Measure(7, 6),
        7 => new FactValue.Measure(0, 4),
        8 => new FactValue.Measure(-1, 4),
        _ => new FactValue.Measure(dice.Below(40), 37),
    };

    private DateOnly Day() => scheme.Period.From.AddDays(dice.Below(365));

    private void Say(Unit unit, Tree tree)
    {
        foreach (Indicator node in tree.Places.Select(place => place.Indicator))
        {
            string? kind = node.NotApplicable is not null && dice.Chance(25) ? BuiltInKinds.NotAssigned
                : node.IsExtra || !node.Children.IsEmpty || !dice.Chance(6) ? null
                : dice.Of(BuiltInKinds.Excused, BuiltInKinds.Disputed);
            if (kind is not null)
            {
                Add(unit, kind);
                _facts[^1] = _facts[^1] with { Item = node.Id, Count = 1 };
            }
        }
    }

    private void Correct()
    {
        foreach (Fact fact in _facts.Where(_ => dice.Chance(4)).ToList())
        {
            bool isWithdrawn = dice.Chance(40);
            _facts.Add(fact with { Id = fact.Id + "+", Replaces = fact.Id, Kind = isWithdrawn ? BuiltInKinds.Withdrawal : fact.Kind, Count = 1 });
        }
    }
}
