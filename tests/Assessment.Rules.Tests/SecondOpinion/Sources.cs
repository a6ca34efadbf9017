using Assessment.Model;

namespace Assessment.Rules.Tests.SecondOpinion;

/// <summary>Where a figure comes from.</summary>
internal enum Source
{
    OwnFacts,
    Nth,
    Elsewhere,
}

/// <summary>Where the figures of an amount come from.</summary>
internal static class Sources
{
    internal static IReadOnlySet<Source> Of(Amount amount) => new HashSet<Source>(amount is Amount.Table or Amount.Stated or Amount.Given
        ? [Source.OwnFacts]
        : Parts(amount).SelectMany(Of));

    /// <summary>True when the condition asks which occurrence it is.</summary>
    internal static bool AsksNth(Condition? condition) => condition switch
    {
        Condition.Within within => Of(within.Of).Contains(Source.Nth),
        Condition.All all => all.Conditions.Any(AsksNth),
        Condition.Any any => any.Conditions.Any(AsksNth),
        Condition.Not not => AsksNth(not.Inner),
        _ => false,
    };

    private static IEnumerable<Quantity> Parts(Amount amount) => amount switch
    {
        Amount.Fixed part => [part.Value],
        Amount.Bands part => [part.Of],
        Amount.Steps part => [part.Of, part.From, part.Every, part.Points],
        Amount.Proportion part => [part.Of],
        Amount.Between part => [part.Of, part.Zero, part.Full],
        _ => [],
    };

    private static IEnumerable<Source> Of(Quantity quantity) => quantity switch
    {
        Quantity.Nth => [Source.Nth],
        Quantity.OfFact or Quantity.Elapsed => [Source.OwnFacts],
        Quantity.OfItem => [Source.Elsewhere],
        Quantity.OfPeers peers => Of(peers.Of).Append(Source.Elsewhere),
        Quantity.Rank rank => rank.Ties.Prepend(rank.Of).SelectMany(Of).Append(Source.Elsewhere),
        Quantity.Aggregate aggregate => [aggregate.On.IsEmpty ? Source.OwnFacts : Source.Elsewhere],
        Quantity.Arithmetic arithmetic => arithmetic.Operands.SelectMany(Of),
        Quantity.Ratio ratio => Of(ratio.Of).Concat(Of(ratio.To)),
        _ => [],
    };
}
