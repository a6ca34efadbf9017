using System.Globalization;
using Assessment.Model;
using Assessment.Rules.Explaining;

namespace Assessment.Fuzz;

/// <summary>Evidence for a scheme that nobody wrote evidence for.</summary>
internal static class MadeFacts
{
    private const int MostFacts = 400;

    internal static IEnumerable<Fact> Of(Scheme scheme, Unit unit, Chance chance) =>
        Kinds(scheme).Where(_ => chance.Below(3) > 0).Take(MostFacts).Select((kind, number) => new Fact
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"{unit.Id}-{number}"),
            Unit = unit.Id,
            Kind = kind,
            On = scheme.Period.From.AddDays(chance.Below(scheme.Period.To.DayNumber - scheme.Period.From.DayNumber + 1)),
            Count = chance.Below(4),
            Score = chance.Below(3) == 0 ? null : chance.Below(11) / 2m,
            Issue = chance.Below(2) == 0 ? null : $"i{chance.Below(3)}",
            Attributes = Fact.NoAttributes.AddRange(scheme.Evidence.Attributes.Where(_ => chance.Below(5) > 0).DistinctBy(one => one.Name)
                .Select(one => KeyValuePair.Create(one.Name, Value(one, scheme, chance)))),
        });

    private static IEnumerable<string> Kinds(Scheme scheme) =>
        SchemeClauses.Of(scheme).SelectMany(clause => clause.On.IsEmpty ? [clause.Id] : (IEnumerable<string>)clause.On)
            .Concat(SchemeClauses.Indicators(scheme).Where(node => node.Clauses.IsEmpty).Select(node => node.Id))
            .Concat(SchemeClauses.Indicators(scheme).SelectMany(node => node.Requirements).Select(requirement => requirement.Id));

    private static FactValue Value(AttributeDefinition attribute, Scheme scheme, Chance chance) => attribute.Type switch
    {
        AttributeType.Number => new FactValue.Number(chance.Below(50)),
        AttributeType.Measure => chance.Below(8) == 0 ? new FactValue.None() : new FactValue.Measure(chance.Below(30), chance.Below(30)),
        AttributeType.Code => new FactValue.Code(attribute.Values.IsEmpty ? "" : chance.Of(attribute.Values)),
        AttributeType.Flag => new FactValue.Flag(chance.Below(2) == 0),
        AttributeType.Date => new FactValue.Date(scheme.Period.From.AddDays(chance.Below(300))),
        AttributeType.Unit => new FactValue.Code($"u-{chance.Of(scheme.Units.Kinds).Name}"),
        _ => new FactValue.Text("文字"),
    };
}
