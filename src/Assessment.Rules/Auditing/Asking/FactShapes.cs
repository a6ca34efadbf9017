using Assessment.Model;
using Assessment.Rules.Explaining;

namespace Assessment.Rules.Auditing;

/// <summary>Gives a new fact what a rule takes it by: its condition, the row of its table, its figures at their edges.</summary>
internal sealed class FactShapes(Scheme scheme, Moves moves)
{
    /// <summary>The fact as a rule would take it, in each row of its table, at each value at which something changes.</summary>
    internal IEnumerable<Fact> Of(Fact fact, AskedRule rule) =>
        from row in Rows(Meeting(fact, rule.Where), rule)
        let whole = Filled(row, rule)
        from shaped in moves.Of(whole).OrderBy(IsBeside).Select(trial => trial.Becomes).OfType<Fact>().Prepend(whole)
        select shaped;

    // What lies right beside a value is needed only where the value itself gives nothing.
    private static bool IsBeside(FactTrial trial) => trial.Value.StartsWith('<') || trial.Value.StartsWith('>');

    private IEnumerable<Fact> Rows(Fact fact, AskedRule rule) =>
        rule.Requirement is null && MeasureName.AmountOf(rule.Clause) is Amount.Table table
            ? table.Rows.Select(row => table.By.Zip(row.Keys).Aggregate(fact, (keyed, key) => Worded(keyed, key.First, key.Second)))
            : [fact];

    // One figure that is missing is moved by itself; of several, each is moved while the others stand at one.
    private Fact Filled(Fact fact, AskedRule rule)
    {
        FactField[] missing =
        [
            .. from mention in RuleMentions.In(rule).DistinctBy(mention => mention.Attribute, StringComparer.Ordinal)
               where mention.On.IsEmpty && !fact.Attributes.ContainsKey(mention.Attribute)
               let field = FactField.Of(mention.Attribute, scheme)
               where field is { Sort: FieldSort.Number or FieldSort.Measure }
               select field,
        ];
        return missing.Length < 2 ? fact : missing.Aggregate(fact, (filled, field) => field.Write(filled, 1) ?? filled);
    }

    private Fact Meeting(Fact fact, Condition? condition) => condition switch
    {
        Condition.OneOf one => Worded(fact, one.Attribute, one.Values[0]),
        Condition.IsFlag flag => FactWords.With(fact, flag.Attribute, new FactValue.Flag(flag.Value)),
        Condition.IsNone none => FactWords.With(fact, none.Attribute, new FactValue.None()),
        Condition.Within { Of: Quantity.OfFact of } within => FactField.Of(of.Attribute, scheme)?.Write(fact, Inside(within.Range)) ?? fact,
        Condition.DateWithin { From: { } from } days => Dated(fact, days.Attribute, from),
        Condition.DateWithin { To: { } to } days => Dated(fact, days.Attribute, to),
        Condition.All all => all.Conditions.Aggregate(fact, Meeting),
        Condition.Any any => Meeting(fact, any.Conditions.FirstOrDefault()),
        _ => fact,
    };

    private static decimal Inside(Interval range) => range switch
    {
        { Lower: { } lower, IncludesLower: true } => lower,
        { Upper: { } upper, IncludesUpper: true } => upper,
        { Lower: { } lower, Upper: { } upper } => (lower + upper) / 2,
        { Lower: { } lower } => lower + 1,
        { Upper: { } upper } => upper - 1,
        _ => 0,
    };

    private Fact Dated(Fact fact, string attribute, DateOnly day) =>
        FactField.Of(attribute, scheme)?.Write(fact, day.DayNumber) ?? fact;

    private Fact Worded(Fact fact, string attribute, string word) => FactWords.With(
        fact,
        attribute,
        scheme.Evidence.Attributes.Any(known => known.Name == attribute && known.Type == AttributeType.Code) ? new FactValue.Code(word) : new FactValue.Text(word));
}
