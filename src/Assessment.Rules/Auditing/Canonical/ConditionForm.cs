using System.Collections.Immutable;
using System.Diagnostics;
using Assessment.Model;

namespace Assessment.Rules.Auditing;

/// <summary>Writes conditions as the language has them.</summary>
internal static class ConditionForm
{
    internal static Plain.Map Of(Condition condition) => condition switch
    {
        Condition.All { Conditions: { Length: not 1 } lines } when CanStandTogether(lines) => new([.. lines.SelectMany(line => Line(line))], OrderCounts: false),
        _ => new([.. Line(condition)], OrderCounts: false),
    };

    internal static Plain? OrNull(Condition? condition) => condition is null ? null : Of(condition);

    // Each key stands once in a mapping, and a computed quantity is read before the other lines.
    private static bool CanStandTogether(ImmutableArray<Condition> lines)
    {
        ImmutableArray<PlainEntry> entries = [.. lines.SelectMany(line => Line(line))];
        return entries.DistinctBy(entry => entry.Key, StringComparer.Ordinal).Count() == entries.Length
            && !lines.Skip(1).Any(line => line is Condition.Within { Of: not Quantity.OfFact });
    }

    private static ImmutableArray<PlainEntry> Line(Condition condition) => condition switch
    {
        Condition.OneOf code => [new(code.Attribute, Words(code.Values))],
        Condition.IsFlag flag => [new(flag.Attribute, new Plain.Text(flag.Value ? "true" : "false"))],
        Condition.IsNone none => [new(none.Attribute, new Plain.Text("none"))],
        Condition.Within within => Within(within),
        Condition.DateWithin days => [new(days.Attribute, new Plain.Text(FigureForm.Days(days.From, days.To)))],
        Condition.All all => [new("all", List(all.Conditions))],
        Condition.Any any => [new("any", List(any.Conditions))],
        Condition.Not not => [new("not", Refused(not.Inner))],
        _ => throw new UnreachableException(),
    };

    private static ImmutableArray<PlainEntry> Within(Condition.Within within)
    {
        Plain.Text range = new(FigureForm.Interval(within.Range));
        return within.Of is Quantity.OfFact fact
            ? [new(fact.Attribute, range)]
            : [new("of", QuantityForm.Of(within.Of)), new("within", range)];
    }

    private static Plain Refused(Condition condition) => condition is Condition.Any any ? List(any.Conditions) : Of(condition);

    private static Plain.List List(ImmutableArray<Condition> conditions) => new([.. conditions.Select(Of)], IsTall: false);

    private static Plain Words(ImmutableArray<string> values) => values.Length == 1
        ? new Plain.Text(values[0])
        : new Plain.List([.. values.Select(value => new Plain.Text(value))], IsTall: false);
}
