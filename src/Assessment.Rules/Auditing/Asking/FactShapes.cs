using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Auditing;

/// <summary>Gives a new fact the attributes by which a clause would take it.</summary>
internal sealed class FactShapes(Scheme scheme, Thresholds thresholds)
{
    private readonly ImmutableHashSet<string> measures =
        [.. scheme.Evidence.Attributes.Where(attribute => attribute.Type == AttributeType.Measure).Select(attribute => attribute.Name)];

    /// <summary>The facts with what a condition asks for.</summary>
    internal IEnumerable<Fact> Of(IEnumerable<Fact> facts, Condition? where) => facts.Select(fact => Meeting(fact, where)).SelectMany(Measured);

    /// <summary>The facts in every row of a clause's table, at every threshold of its measure.</summary>
    internal IEnumerable<Fact> Of(IEnumerable<Fact> facts, Clause clause) =>
        from fact in facts
        from row in Rows(Meeting(fact, clause.Where), clause.Effect)
        from measured in Measured(row)
        select measured;

    private static IEnumerable<Fact> Rows(Fact fact, Effect effect) => effect switch
    {
        Effect.Award { Amount: Amount.Table table } => table.Rows.Select(row => Keyed(fact, table, row)),
        Effect.Mark { Amount: Amount.Table table } => table.Rows.Select(row => Keyed(fact, table, row)),
        _ => [fact],
    };

    private static Fact Keyed(Fact fact, Amount.Table table, TableRow row) =>
        table.By.Zip(row.Keys).Aggregate(fact, (keyed, key) => With(keyed, key.First, new FactValue.Code(key.Second)));

    private IEnumerable<Fact> Measured(Fact fact)
    {
        Threshold[] own = [.. thresholds.Of(fact.Kind).Where(threshold => threshold.Of.Length == 0 && !fact.Attributes.ContainsKey(threshold.Attribute))];
        return own.Length == 0 ? [fact] : own.Select(threshold => At(fact, threshold));
    }

    private Fact At(Fact fact, Threshold threshold) => With(fact, threshold.Attribute, measures.Contains(threshold.Attribute)
        ? new FactValue.Measure(threshold.Edge, 1)
        : new FactValue.Number(threshold.Edge));

    private Fact Meeting(Fact fact, Condition? condition) => condition switch
    {
        Condition.OneOf one => With(fact, one.Attribute, new FactValue.Code(one.Values[0])),
        Condition.IsFlag flag => With(fact, flag.Attribute, new FactValue.Flag(flag.Value)),
        Condition.Within { Of: Quantity.OfFact of, Range: { Lower: { } lower, IncludesLower: true } } => At(fact, new(of.Attribute, lower, "")),
        Condition.Within { Of: Quantity.OfFact of, Range: { Upper: { } upper, IncludesUpper: true } } => At(fact, new(of.Attribute, upper, "")),
        Condition.DateWithin { From: { } from } dated => Dated(fact, dated.Attribute, from),
        Condition.DateWithin { To: { } to } dated => Dated(fact, dated.Attribute, to),
        Condition.All all => all.Conditions.Aggregate(fact, Meeting),
        Condition.Any any => Meeting(fact, any.Conditions.FirstOrDefault()),
        _ => fact,
    };

    private static Fact Dated(Fact fact, string attribute, DateOnly day) =>
        attribute == "on" ? fact with { On = day } : With(fact, attribute, new FactValue.Date(day));

    private static Fact With(Fact fact, string attribute, FactValue value) => (attribute, value) switch
    {
        ("person", FactValue.Code code) => fact with { Person = code.Value },
        ("place", FactValue.Code code) => fact with { Place = code.Value },
        ("issue", FactValue.Code code) => fact with { Issue = code.Value },
        ("by", FactValue.Code code) => fact with { By = code.Value },
        ("count", FactValue.Number number) => fact with { Count = (int)Math.Clamp(decimal.Ceiling(number.Value), 0, int.MaxValue) },
        ("score", FactValue.Number number) => fact with { Score = number.Value },
        _ => fact with { Attributes = fact.Attributes.SetItem(attribute, value) },
    };
}
