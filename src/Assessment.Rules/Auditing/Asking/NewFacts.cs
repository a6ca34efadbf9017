using Assessment.Model;

namespace Assessment.Rules.Auditing;

/// <summary>Facts that a sheet could have besides: an occurrence more, a report in a period that lacks it, evidence for what is pending.</summary>
internal sealed class NewFacts(Standpoint standpoint, Moves moves)
{
    private readonly FactShapes shapes = new(standpoint.Scheme, moves);
    private readonly PeriodDays days = new(standpoint.Sheet, standpoint.Scheme.Period);
    private readonly ILookup<string, AskedRule> rules = AskedRule.Of(standpoint.Scheme).ToLookup(rule => rule.Item.Id, StringComparer.Ordinal);

    /// <summary>Facts for an item that is there, each to be tried by itself.</summary>
    internal IEnumerable<FactTrial> Of(ItemScore item) =>
        from rule in rules[item.Id]
        where IsAsked(rule, item)
        from fact in Facts(rule, item.State == ItemState.Pending)
        select new FactTrial(fact, fact, FactChangeKind.Added, "", "", "");

    // A mark that is there is moved; a second one would contradict it.
    private static bool IsAsked(AskedRule rule, ItemScore item) => rule is not { Clause: null, Requirement: null } || item.State == ItemState.Pending;

    private IEnumerable<Fact> Facts(AskedRule rule, bool isPending) =>
    [
        .. from kind in rule.Kinds.Take(1)
           from fact in Dated(Fact(kind), rule)
           from shaped in shapes.Of(fact, rule)
           select shaped,
        .. from kind in rule.Kinds.Take(1)
           where isPending && rule.Requirement is null
           select Fact(kind) with { Count = 0 },
    ];

    private IEnumerable<Fact> Dated(Fact fact, AskedRule rule)
    {
        DateOnly[] asked = [.. Days(rule)];
        return asked.Length == 0 ? [fact] : asked.Select(day => fact with { On = day });
    }

    private IEnumerable<DateOnly> Days(AskedRule rule) => rule switch
    {
        { Requirement.Test: RequirementTest.AtLeast least } => days.First(rule.Wrote, least.In),
        { Requirement.Test: RequirementTest.By by } => [by.Day],
        { Requirement: null, Clause.Counting: Counting.PerMissing missing } => days.First(rule.Wrote, missing.In),
        _ => [],
    };

    private Fact Fact(string kind) => new() { Id = $"+{kind}", Unit = standpoint.Unit.Id, Kind = kind, On = standpoint.Scheme.Period.To };
}
