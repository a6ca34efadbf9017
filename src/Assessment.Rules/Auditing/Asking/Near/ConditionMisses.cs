using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Evidence;
using Assessment.Rules.Scoring;

namespace Assessment.Rules.Auditing;

/// <summary>Conditions of clauses by one: a deduction that a fact meets by one only, an award that it misses by one only.</summary>
internal static class ConditionMisses
{
    /// <summary>The misses of a sheet.</summary>
    internal static IEnumerable<NearMiss> Of(ScoreSheet sheet) =>
    [
        .. from line in sheet.Lines
           where line is { Requirement: null, Clause: { Effect: not (Effect.Award or Effect.Mark) } }
           from fact in line.Facts
           from miss in Of(line.Node, line.Clause, fact, isMet: true)
           select miss,
        .. from item in sheet.Items
           from clause in item.Indicator?.Clauses ?? []
           where clause.Effect is Effect.Award or Effect.Mark
           from fact in sheet.Unused
           where AttributeOfKind.Kinds(clause).Contains(fact.Kind)
           from miss in Of(item.Id, clause, fact, isMet: false)
           select miss,
    ];

    private static IEnumerable<NearMiss> Of(string node, Clause? clause, Fact fact, bool isMet) => clause is null
        ? []
        : Parts(clause.Where).SelectMany(part => part switch
        {
            Condition.Within within => Of(node, clause, within, fact, isMet),
            Condition.DateWithin days => DayMisses.Of(node, clause, days, fact, isMet),
            _ => [],
        });

    private static IEnumerable<NearMiss> Of(string node, Clause clause, Condition.Within within, Fact fact, bool isMet) =>
        from counted in MeasureMisses.Counted(within.Of, fact) is { } known ? [known] : Array.Empty<(decimal Part, decimal Whole)>()
        where IsWithin(within.Range, counted.Part, counted.Whole) == isMet
        from other in new[] { counted.Part - 1, counted.Part + 1 }
        where IsWithin(within.Range, other, counted.Whole) != isMet
        select new NearMiss(node, clause.Id, within.Range.Text, counted.Part, other, NearMissSort.Figure);

    private static bool IsWithin(Interval range, decimal part, decimal whole) => Intervals.Contains(range, Rational.Of(part) / Rational.Of(whole));

    private static ImmutableArray<Condition> Parts(Condition? condition) => condition switch
    {
        null => [],
        Condition.All all => [.. all.Conditions.SelectMany(part => Parts(part))],
        Condition.Any any => [.. any.Conditions.SelectMany(part => Parts(part))],
        _ => [condition],
    };
}
