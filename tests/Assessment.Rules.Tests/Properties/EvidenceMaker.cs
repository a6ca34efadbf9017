using System.Collections.Immutable;
using System.Globalization;
using Assessment.Model;

namespace Assessment.Rules.Tests.Properties;

/// <summary>Makes random units and random evidence for them.</summary>
/// <param name="dice">What it draws by.</param>
/// <param name="lacking">In how many of a hundred places a fact lacks an attribute, its date or its mark.</param>
internal sealed class EvidenceMaker(Dice dice, int lacking)
{
    private static readonly string[] UnitIds = ["a", "b", "c"];

    private int made;

    internal ImmutableArray<Unit> Units() => [.. UnitIds.Select(id => Unit.Of(id, "乡镇", dice.Chance(50) ? ["沿江"] : []) with { Attributes = UnitAttributes() })];

    /// <summary>Some facts of each kind for each unit, and now and then a word about an item.</summary>
    internal ImmutableArray<Fact> Facts(IEnumerable<string> kinds, IEnumerable<string> items)
    {
        var facts = ImmutableArray.CreateBuilder<Fact>();
        foreach (string unit in UnitIds)
        {
            facts.AddRange(kinds.SelectMany(kind => Enumerable.Range(0, dice.Below(4)).Select(_ => Fact(unit, kind))));
            facts.AddRange(items.Where(_ => dice.Chance(20)).Select(item => Fact(unit, dice.Pick(BuiltInKinds.NotAssigned, BuiltInKinds.Excused)) with { Item = item }));
        }

        return facts.ToImmutable();
    }

    /// <summary>One fact.</summary>
    internal Fact Fact(string unit, string kind) => new()
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"f{made++:0000}"),
        Unit = unit,
        Kind = kind,
        On = dice.Chance(100 - lacking) ? new DateOnly(2025, 1, 1).AddDays(dice.Below(365)) : null,
        Count = dice.Weighed((6, 1), (2, 2), (1, 3), (1, 0)),
        Score = dice.Chance(100 - lacking) ? dice.Pick(0m, 0.5m, 1m, 1.3m, 2m) : null,
        Issue = dice.Chance(60) ? dice.Pick("甲", "乙", "丙") : null,
        Person = dice.Chance(80) ? dice.Pick("张三", "李四") : null,
        Place = dice.Chance(80) ? dice.Pick("甲村", "乙村", "丙村") : null,
        Attributes = Attributes(),
    };

    private ImmutableSortedDictionary<string, FactValue> Attributes()
    {
        var attributes = Assessment.Model.Fact.NoAttributes.ToBuilder();
        Add("level", new FactValue.Code(dice.Pick("省级", "市级", "县级")));
        Add("prize", new FactValue.Code(dice.Pick("一等", "二等")));
        Add("rate", dice.Chance(5) ? new FactValue.None() : new FactValue.Measure(dice.Below(130), 1 + dice.Below(120)));
        Add("hours", new FactValue.Number(dice.Below(12) / 2m));
        Add("persons", new FactValue.Number(dice.Below(4)));
        Add("repeated", new FactValue.Flag(dice.Chance(50)));
        Add("due", new FactValue.Date(new DateOnly(2025, 6, 30)));
        Add("done", new FactValue.Date(new DateOnly(2025, 6, 1).AddDays(dice.Below(90))));
        Add("responsibleUnit", new FactValue.Code(dice.Pick<string>(UnitIds)));
        Add("partner", new FactValue.Code(dice.Pick<string>(UnitIds)));
        return attributes.ToImmutable();

        void Add(string name, FactValue value)
        {
            if (dice.Chance(100 - lacking))
            {
                attributes[name] = value;
            }
        }
    }

    private ImmutableSortedDictionary<string, FactValue> UnitAttributes() => Assessment.Model.Fact.NoAttributes
        .Add("population", new FactValue.Number(dice.Below(4)))
        .Add("quota", new FactValue.Number(dice.Below(3)));
}
