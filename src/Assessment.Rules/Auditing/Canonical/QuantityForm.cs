using System.Collections.Immutable;
using System.Diagnostics;
using Assessment.Model;
using Assessment.Rules.Explaining;

namespace Assessment.Rules.Auditing;

/// <summary>Writes quantities as the language has them.</summary>
internal static class QuantityForm
{
    internal static Plain Of(Quantity quantity) => quantity switch
    {
        Quantity.Number number => new Plain.Text(FigureForm.Number(number.Value, number.IsPercent)),
        Quantity.OfFact fact => new Plain.Text(fact.Attribute),
        Quantity.Nth => new Plain.Text("nth"),
        Quantity.OfParameter or Quantity.OfUnit or Quantity.OfItem or Quantity.Elapsed => Lookup(quantity),
        _ => Computed(quantity),
    };

    internal static Plain? OrNull(Quantity? quantity) => quantity is null ? null : Of(quantity);

    /// <summary>A quantity, or a word where there is none.</summary>
    internal static Plain OrWord(Quantity? quantity, string word) => quantity is null ? new Plain.Text(word) : Of(quantity);

    private static Plain.Map Lookup(Quantity quantity) => quantity switch
    {
        Quantity.OfParameter parameter => new PlainMap().AddText("parameter", parameter.Id).ToMap(),
        Quantity.OfUnit unit => new PlainMap().AddText("unit", unit.Attribute).ToMap(),
        Quantity.OfItem item => new PlainMap().AddText("item", item.Item).AddText("ofUnit", item.UnitAttribute).ToMap(),
        Quantity.Elapsed elapsed => new PlainMap()
            .AddTexts("elapsed", [elapsed.From, elapsed.To])
            .AddText("in", Keyword.Of(elapsed.In))
            .ToMap(),
        _ => throw new UnreachableException(),
    };

    private static Plain.Map Computed(Quantity quantity) => quantity switch
    {
        Quantity.Aggregate aggregate => Aggregate(aggregate),
        Quantity.Arithmetic arithmetic => new PlainMap().AddList(Word(arithmetic.Kind), arithmetic.Operands, Of).ToMap(),
        Quantity.Ratio ratio => new PlainMap()
            .AddList(ratio.IsGrowth ? "growth" : "ratio", ImmutableArray.Create(ratio.Of, ratio.To), Of)
            .Add("whenZero", OrNull(ratio.WhenZero))
            .ToMap(),
        Quantity.OfPeers peers => new PlainMap()
            .AddText("peers", Keyword.Of(peers.Kind))
            .Add("of", Of(peers.Of))
            .AddTexts("among", peers.Among?.Names ?? [])
            .ToMap(),
        Quantity.Rank rank => new PlainMap()
            .Add("rank", Of(rank.Of))
            .AddText("first", rank.Order == RankOrder.HighestFirst ? "highest" : "lowest")
            .AddTexts("among", rank.Among?.Names ?? [])
            .AddList("ties", rank.Ties, Of)
            .ToMap(),
        _ => throw new UnreachableException(),
    };

    private static Plain.Map Aggregate(Quantity.Aggregate aggregate) => new PlainMap()
        .Add(aggregate.Kind == AggregateKind.Count ? "number" : Keyword.Of(aggregate.Kind), OrWord(aggregate.Of, aggregate.Kind == AggregateKind.Consecutive ? Keyword.Of(aggregate.Period) : "all"))
        .AddOneOrMore("on", aggregate.On)
        .Add("where", ConditionForm.OrNull(aggregate.Where))
        .Add("expected", OrNull(aggregate.Expected))
        .ToMap();

    private static string Word(ArithmeticKind kind) => kind == ArithmeticKind.Mean ? "average" : Keyword.Of(kind);
}
