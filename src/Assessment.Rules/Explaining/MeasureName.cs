using Assessment.Model;

namespace Assessment.Rules.Explaining;

/// <summary>Names what a clause measures, as the file's attributes call it.</summary>
internal static class MeasureName
{
    /// <summary>How much the clause gives or takes; null where it has no amount.</summary>
    internal static Amount? AmountOf(Clause? clause) => clause?.Effect switch
    {
        Effect.Deduct deduct => deduct.Amount,
        Effect.Award award => award.Amount,
        Effect.Mark mark => mark.Amount,
        _ => null,
    };

    /// <summary>What decides the amount; null where nothing is measured.</summary>
    internal static Quantity? MeasuredBy(Amount? amount) => amount switch
    {
        Amount.Bands bands => bands.Of,
        Amount.Steps steps => steps.Of,
        Amount.Proportion proportion => proportion.Of,
        Amount.Between between => between.Of,
        Amount.Fixed @fixed => @fixed.Value,
        _ => null,
    };

    internal static string Of(Clause? clause, SchemeTerms terms) => AmountOf(clause) switch
    {
        null when clause is null => terms.Say("得分率", "share of the points"),
        Amount.Given => terms.Say("给分", "mark"),
        var amount => MeasuredBy(amount) is { } quantity ? Of(quantity, terms) : terms.Say("数值", "value"),
    };

    internal static string Of(Quantity quantity, SchemeTerms terms) => quantity switch
    {
        Quantity.OfFact fact => terms.Attribute(fact.Attribute),
        Quantity.OfUnit unit => terms.Attribute(unit.Attribute),
        Quantity.OfParameter parameter => terms.Parameter(parameter.Id),
        Quantity.Aggregate { Of: { } inner } => Of(inner, terms),
        Quantity.Aggregate { Kind: AggregateKind.Consecutive } run => Consecutive(run.Period, terms),
        Quantity.Aggregate => terms.Say("次数", "number"),
        Quantity.OfPeers { Kind: PeerKind.Number } => terms.Say("参加比较的单位数", "number of units compared"),
        Quantity.OfPeers peers => Of(peers.Of, terms),
        Quantity.Rank => terms.Say("名次", "place"),
        Quantity.OfItem item => terms.Say($"{item.Item} 得分", $"score of {item.Item}"),
        Quantity.Ratio { IsGrowth: true } => terms.Say("增幅", "growth"),
        Quantity.Ratio => terms.Say("比值", "ratio"),
        _ => terms.Say("数值", "value"),
    };

    private static string Consecutive(GroupingKind period, SchemeTerms terms) => period switch
    {
        GroupingKind.Day => terms.Say("最长连续天数", "most consecutive days"),
        GroupingKind.Week => terms.Say("最长连续周数", "most consecutive weeks"),
        GroupingKind.Month => terms.Say("最长连续月数", "most consecutive months"),
        GroupingKind.Quarter => terms.Say("最长连续季度数", "most consecutive quarters"),
        _ => terms.Say("最长连续半年数", "most consecutive half-years"),
    };
}
