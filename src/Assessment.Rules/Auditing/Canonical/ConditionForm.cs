using System.Collections.Immutable;
using System.Diagnostics;
using Assessment.Model;

namespace Assessment.Rules.Auditing;

/// <summary>Writes conditions as the language has them.</summary>
internal static class ConditionForm
{
    internal static Plain.Map Of(Condition condition) => condition switch
    {
        Condition.All { Conditions: { Length: not 1 } lines } when AreNamedApart(lines) => new([.. lines.SelectMany(Lines)], OrderCounts: false),
        _ => new([.. Lines(condition)], OrderCounts: false),
    };

    internal static Plain? OrNull(Condition? condition) => condition is null ? null : Of(condition);

    private static bool AreNamedApart(ImmutableArray<Condition> lines) =>
        lines.Select(line => Lines(line).First().Key).Distinct(StringComparer.Ordinal).Count() == lines.Length;

    // A computed quantity and its interval are one line in two keys.
    private static IEnumerable<PlainEntry> Lines(Condition condition) => condition is Condition.Within { Of: not Quantity.OfFact } within
        ? [new("of", QuantityForm.Of(within.Of)), new("within", new Plain.Text(FigureForm.Interval(within.Range)))]
        : [Line(condition)];

    private static PlainEntry Line(Condition condition) => condition switch
    {
        Condition.OneOf code => new(code.Attribute, Words(code.Values)),
        Condition.IsFlag flag => new(flag.Attribute, new Plain.Text(flag.Value ? "true" : "false")),
        Condition.Within { Of: Quantity.OfFact fact } within => new(fact.Attribute, new Plain.Text(FigureForm.Interval(within.Range))),
        Condition.DateWithin days => new(days.Attribute, new Plain.Text(FigureForm.Days(days.From, days.To))),
        Condition.All all => new("all", List(all.Conditions)),
        Condition.Any any => new("any", List(any.Conditions)),
        Condition.Not not => new("not", Refused(not.Inner)),
        _ => throw new UnreachableException(),
    };

    private static Plain Refused(Condition condition) => condition is Condition.Any any ? List(any.Conditions) : Of(condition);

    private static Plain.List List(ImmutableArray<Condition> conditions) => new([.. conditions.Select(Of)], IsTall: false);

    private static Plain Words(ImmutableArray<string> values) => values.Length == 1
        ? new Plain.Text(values[0])
        : new Plain.List([.. values.Select(value => new Plain.Text(value))], IsTall: false);
}
